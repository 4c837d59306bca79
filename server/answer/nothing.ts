/** Why nothing is shown, and what to ask instead. */
import type { Contribution } from "../../indexer/contribution.ts";
import { printDay } from "../../indexer/dates.ts";
import { holdersOf } from "../../indexer/offices.ts";
import type { Coverage, Filters, Interpretation } from "../contract.ts";
import { activeFilters, matchesFilters, namesWho, withoutFilter } from "../filters.ts";
import { VOTES_UNTOLD } from "../interpret/asking/limits.ts";
import { describeFilter, printDates } from "../interpret/explain.ts";
import { isPhrase } from "../interpret/places/lookups.ts";
import type { Vocabulary } from "../interpret/vocabulary.ts";
import { tellAside } from "./asides.ts";
import { askAbout, withoutSum, withoutVote } from "./ask-about.ts";
import { askOfEach, askOfNearestDay } from "./ask-kept.ts";
import { evidenceCounter } from "./count-evidence.ts";
import { countOf, printCoverage } from "./coverage-line.ts";
import { tellEmptied } from "./emptied.ts";
import type { Gathered } from "./gather-all.ts";
import type { AnswerInput } from "./input.ts";
import { thingWanted } from "./wanted.ts";

const MOST_SUGGESTED = 3;

export interface Nothing {
  reason: string;
  suggestions: string[];
}

/** What is known of a question for which nothing is shown. */
interface NothingInput extends Pick<AnswerInput, "knowledge" | "asked" | "understood"> {
  gathered: Gathered;
  /** Words that the question rests on and nobody says. */
  unsaid: readonly string[];
  /** Names that the question asks about and nobody says. */
  unheard: readonly string[];
  /** Whether what was found may have been shown before. */
  shownBefore: boolean;
}

/** What is looked for, asked of everybody and of all days. */
function askUnfiltered({ topic, quote, reference }: Interpretation): string[] {
  if (quote !== null) return [`Who said “${quote}”?`];
  return reference !== null ? [reference] : askAbout(topic);
}

/** Who held an office on the first and last day asked for or covered, so that the reader can tell whom to look for. */
function holders(office: string, { from, to }: Filters, coverage: Coverage): string {
  const held = new Map<string, string>();
  for (const day of [from ?? coverage.from, to ?? coverage.to].filter((day) => day !== null)) {
    for (const { name } of holdersOf({ title: office }, day))
      if (!held.has(name)) held.set(name, `${name} on ${printDay(day)}`);
  }
  return held.size === 0 ? "" : ` It was held by ${[...held.values()].join(", and by ")}.`;
}

function unknownNames(
  { filters }: Interpretation,
  vocabulary: Vocabulary,
  coverage: Coverage,
): string | null {
  const absent = (wanted: readonly string[] | undefined, indexed: readonly string[]) =>
    wanted?.length && wanted.every((name) => !indexed.includes(name))
      ? shortened(wanted.join("” or “"))
      : null;
  const speaker = absent(filters.speakers, vocabulary.speakers);
  if (speaker !== null) return `No speaker called “${speaker}” is indexed.`;
  const office = absent(filters.offices, vocabulary.offices);
  if (office !== null) {
    return `Nobody indexed is shown as holding the office “${office}”.${holders(office, filters, coverage)}`;
  }
  const party = absent(filters.parties, vocabulary.parties);
  if (party !== null) return `No speaker of the party “${party}” is indexed.`;
  const house = absent(filters.houses, vocabulary.houses);
  if (house !== null) return `Nothing from the House of ${house} is indexed.`;
  const venue = absent(filters.venues, vocabulary.venues);
  return venue === null ? null : `Nothing from the venue “${venue}” is indexed.`;
}

const UNLINKED =
  "Where the source links no answer to its question, only what stands directly after a question counts.";

/** Of a question for the holder of an office. */
export const NOBODY_SHOWN =
  "Who holds an office is told here only beside what its holder said, and nobody indexed is shown in that one.";

/** A topic longer than this is a pasted text, and no use in a sentence. */
const LONGEST_TOPIC = 120;

function shortened(topic: string): string {
  return topic.length <= LONGEST_TOPIC ? topic : `${topic.slice(0, LONGEST_TOPIC).trimEnd()}…`;
}

/** The first cause that explains an empty answer, and questions that are answered. */
export async function explainNothing(input: NothingInput): Promise<Nothing> {
  const { reason, suggestions } = await findCause(input);
  return {
    reason,
    suggestions: suggestions.length > 0 ? suggestions : suggestNearest(input),
  };
}

/** From the most particular cause to the most general. */
async function findCause(input: NothingInput): Promise<Nothing> {
  const { knowledge, asked, understood, gathered, unsaid, unheard } = input;
  const { contributions, vocabulary, catalogue } = knowledge;
  const { coverage } = catalogue;
  const { interpretation, notes } = understood;
  const { filters, topic, reference, quote } = interpretation;

  if (asked.aside !== null) {
    return {
      reason: tellAside(asked.aside, coverage, vocabulary.speakers.length),
      suggestions: suggestDebates(contributions),
    };
  }
  if (asked.identity === "untold") return { reason: NOBODY_SHOWN, suggestions: [] };
  if (asked.votes) return { reason: VOTES_UNTOLD, suggestions: askAbout(withoutVote(topic)) };
  const found = gathered.spoken.length;
  const thing = thingWanted(gathered.unanswered);
  if (thing !== null) {
    const speak = found === 1 ? "contribution speaks" : "contributions speak";
    return {
      reason: `${found} ${speak} of “${shortened(topic)}”, and ${found === 1 ? "it was not" : "none was"} found to give ${thing}.`,
      suggestions: askAbout(withoutSum(topic)),
    };
  }
  if (found > 0) {
    const [all, were] = found === 1 ? ["it", "was"] : ["all of them", "were"];
    const why = input.shownBefore
      ? `and ${all} ${were} quoted before; the sources hold the whole of ${found === 1 ? "it" : "them"}`
      : "but in no sentence short enough to be quoted";
    return { reason: `${countOf(found, "contribution")} found, ${why}.`, suggestions: [] };
  }
  const active = activeFilters(filters);
  const beside = understood.beside?.wanted ?? null;
  const countEvidence = evidenceCounter(input);
  let everywhere: Promise<number> | null = null;
  const countEverywhere = () => {
    everywhere ??= countEvidence({});
    return everywhere;
  };
  const askOpenly = async () => {
    const unfiltered = askUnfiltered(interpretation);
    // Without a filter this is what was searched, and found nothing.
    const searched = active.length === 0 && beside === null && asked.repliesTo.length === 0;
    const finds = unfiltered.length > 0 && !searched && (await countEverywhere()) > 0;
    return finds ? unfiltered : [];
  };
  if (beside !== null) {
    const sought = {
      replies: "Nothing is known to reply to what was cited",
      questions: "No question is known that what was cited replies to",
    }[beside];
    return { reason: `${sought}. ${UNLINKED}`, suggestions: await askOpenly() };
  }
  const unknown = unknownNames(interpretation, vocabulary, coverage);
  if (unknown !== null) return { reason: unknown, suggestions: await askOpenly() };

  if (unheard.length > 0) {
    const names = unheard.map((name) => `“${shortened(name)}”`).join(" or ");
    return { reason: `Nobody says ${names} in what is indexed.`, suggestions: [] };
  }
  if (unsaid.length > 0) {
    const words = unsaid.map((word) => `“${shortened(word)}”`).join(" or ");
    return {
      reason: `The question takes something as given that is not told here: in what is indexed, ${words} is not said ${unsaid.includes(topic) ? "" : "of it "}by ${filters.speakers?.join(" or ") ?? (namesWho(filters) ? "those asked for" : "anybody")}.`,
      suggestions: suggestNearest(input),
    };
  }

  const { from, to } = filters;
  const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  if (!contributions.some((contribution) => matchesFilters(dates, contribution))) {
    const covered = printCoverage(coverage);
    const range = covered === null ? "it has no dated debates" : `it covers ${covered}`;
    return {
      reason: `The index holds nothing ${printDates(dates)}; ${range}.`,
      suggestions: [...(await askOpenly()), ...askOfNearestDay(from ?? to ?? "", contributions)],
    };
  }

  const kept = contributions.filter((contribution) => matchesFilters(filters, contribution));
  if (kept.length === 0) {
    const suggestions = [...(await askOpenly()), ...askOfEach(filters, contributions)].slice(
      0,
      MOST_SUGGESTED,
    );
    return { reason: tellEmptied(filters, contributions), suggestions };
  }

  if (reference !== null && !contributions.some((each) => each.reference === reference)) {
    return {
      reason: `No written statement ${reference} is indexed.`,
      suggestions: await askOpenly(),
    };
  }
  if (asked.repliesTo.length > 0) {
    const names = asked.repliesTo.join(" or ");
    const about = topic === "" ? "" : ` about “${shortened(topic)}”`;
    return {
      reason: `Nothing was found that replies to ${names}${about} among ${countOf(kept.length, "contribution")}. ${UNLINKED}`,
      suggestions: await askOpenly(),
    };
  }
  if (topic === "" && quote === null && reference === null) {
    return {
      reason: [...notes, "The question names no subject to look for."].join(" "),
      suggestions: suggestDebates(kept),
    };
  }

  const sought =
    quote !== null
      ? isPhrase(quote)
        ? `“${quote}” was not found word for word`
        : "The quotation was not found word for word, and nothing near it was found"
      : reference !== null
        ? `The written statement ${reference} was not found`
        : `Nothing was found about “${shortened(topic)}”`;
  const all = active.map((key) => describeFilter(key, filters)).join("; ");
  for (const key of active) {
    const without = await (active.length === 1
      ? countEverywhere()
      : countEvidence(withoutFilter(filters, key)));
    if (without === 0) continue;
    const that = active.length === 1 ? "that filter" : `“${describeFilter(key, filters)}”`;
    return {
      reason: `${sought} in ${all} (${countOf(kept.length, "contribution")} searched); without ${that} ${countOf(without, "contribution")} ${without === 1 ? "matches" : "match"}.`,
      suggestions: await askOpenly(),
    };
  }
  const covered = printCoverage(coverage);
  const among = `among ${countOf(kept.length, "contribution")}`;
  const dated = covered === null ? "" : ` in an index that covers ${covered}`;
  return { reason: `${sought} ${among}${dated}.`, suggestions: suggestNearest(input) };
}

/** Questions about the debates that come nearest, then about those most is indexed of. */
function suggestNearest({ gathered, knowledge }: NothingInput): string[] {
  const titles = gathered.nearest.flatMap(({ title }) =>
    title === null || /Oral Answers/i.test(title) ? [] : [`What was said about ${title}?`],
  );
  return [...new Set([...titles.slice(0, 6), ...suggestDebates(knowledge.contributions)])].slice(
    0,
    MOST_SUGGESTED,
  );
}

/** Questions about the subjects most is indexed of; a day's oral answers are no subject. */
function suggestDebates(contributions: readonly Contribution[]): string[] {
  const counts = new Map<string, number>();
  for (const { debate } of contributions) {
    if (debate.title === null || /^Oral Answers/i.test(debate.title)) continue;
    counts.set(debate.title, (counts.get(debate.title) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(([title]) => `What was said about ${title}?`);
}
