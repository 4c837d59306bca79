/** What a question takes over from the turn before it. */
import { genderOf } from "../../../indexer/forenames.ts";
import type { Filters, Interpretation, Turn } from "../../contract.ts";
import { activeFilters, type FilterKey, matchesFilters, namesWho, WHO } from "../../filters.ts";
import { subjectTerms } from "../../words.ts";
import { type LeftOut, leavesDaysOut, narrow } from "../except/except.ts";
import { describeFilter } from "../explain.ts";
import { firstCited } from "./cited.ts";
import { lastSpeaker } from "./last-speaker.ts";
import type { Leaning } from "./leaning.ts";
import { type Indexed, othersThan } from "./others.ts";

/** Filters that say where it was said: they give way to what the new question says of its own. */
const WHERE: readonly FilterKey[] = ["houses", "venues", "kinds", "debates"];

/** A topic of more words says what it is about. */
const LONGEST_POINTING = 3;
export interface CarriedOver {
  topic: string;
  filters: Filters;
  /** What was looked up exactly and still is. */
  lookups: Pick<Interpretation, "reference" | "quote">;
  /** Each thing taken over, in plain English. */
  carriedOver: string[];
}

function copy(key: FilterKey, from: Filters): Filters {
  if (key === "dates") {
    return {
      ...(from.from === undefined ? {} : { from: from.from }),
      ...(from.to === undefined ? {} : { to: from.to }),
    };
  }
  return { [key]: from[key] };
}

function combine(
  earlier: Interpretation,
  { filters: own, left }: Said,
  { who, others, leaning }: { who: string | null; others: Filters | null; leaning: Leaning },
  leavesAny: (filters: Filters) => boolean,
): { filters: Filters; taken: string[] } {
  const narrowed = narrow(own, earlier.filters, left);
  const given: Filters = { ...narrowed, ...(who !== null && { speakers: [who] }), ...others };
  const active = activeFilters(given);
  // Naming anew who spoke replaces all that was kept to of it.
  const anew = others !== null || namesWho(given);
  // "And in government?" says when it was said by those who were kept to.
  // "Except X" narrows what was asked for, and replaces nobody but those asked for by name.
  const named = activeFilters(own).filter((key) => WHO.includes(key));
  const excepts =
    others === null && named.length > 0 && named.every((key) => left.only.includes(key));
  // "What did Labour say?" after "everybody but X": X is left out still.
  const within = others === null && !given.speakers && !given.offices;
  const stays = (key: FilterKey) =>
    (excepts && key !== "speakers") ||
    (within && key === "exceptSpeakers") ||
    (leaning.theirs && key !== "roles" && key !== "offices");
  const replaces = (key: FilterKey) => anew && WHO.includes(key) && !stays(key);
  const join = (keys: readonly FilterKey[]): Filters => ({
    ...Object.assign({}, ...keys.map((key) => copy(key, earlier.filters))),
    ...given,
  });
  const all = activeFilters(earlier.filters).filter(
    (key) =>
      !active.includes(key) &&
      !replaces(key) &&
      !leaning.widens.includes(key) &&
      !(key === "dates" && leavesDaysOut(earlier.filters, left)),
  );
  const narrower = activeFilters(narrowed).filter(
    (key) => describeFilter(key, narrowed) !== describeFilter(key, own),
  );
  const taken = leavesAny(join(all)) ? all : all.filter((key) => !WHERE.includes(key));
  return {
    filters: join(taken),
    taken: [
      ...(who === null ? [] : [describeFilter("speakers", given)]),
      ...activeFilters(others ?? {}).map((key) => describeFilter(key, given)),
      ...narrower.map((key) => describeFilter(key, narrowed)),
      ...taken.map((key) => describeFilter(key, earlier.filters)),
    ],
  };
}

/** What the new question says of its own. */
interface Said {
  topic: string;
  filters: Filters;
  left: LeftOut;
}

/** Combines the latest turn with what the new question says of its own; null when it stands alone. */
export function carryOver(
  reading: Said,
  leaning: Leaning,
  history: readonly Turn[],
  indexed: Indexed,
): CarriedOver | null {
  const turn = history.findLast(
    ({ interpretation: { topic, filters, reference, quote } }) =>
      topic !== "" || activeFilters(filters).length > 0 || reference !== null || quote !== null,
  );
  if (turn === undefined) return null;
  if (leaning.whole !== null) return carryWhole(leaning.whole, turn, indexed.byId);
  const earlier = turn.interpretation;
  const named = namesWho(reading.filters);
  const meant = readMeant(reading, leaning, turn, history, indexed.byId);
  const leans = meant.who !== null || meant.people || meant.subject;
  if (reading.topic !== "" && !leans && (named || !leaning.continues)) return null;
  const others = leaning.others
    ? othersThan(turn, leaning, history, indexed)
    : meant.unknown
      ? {}
      : null;
  const asked = { who: meant.who, others, leaning };
  const { filters, taken } = combine(earlier, reading, asked, (kept) =>
    indexed.contributions.some((contribution) => matchesFilters(kept, contribution)),
  );
  // "What does it say about training?", "when?": it is still what was looked up.
  const still = !named && meant.who === null && !leaning.others;
  const lookups = {
    reference: still ? earlier.reference : null,
    quote: still && reading.topic === "" ? earlier.quote : null,
  };
  const standsAlone = reading.topic !== "" && !meant.subject;
  const subject = still ? earlier.topic : subjectOf(turn, indexed.byId);
  const topics = standsAlone ? [reading.topic] : [subject, reading.topic];
  return {
    topic: topics.filter(Boolean).join(" "),
    filters,
    lookups,
    carriedOver: [
      ...(lookups.reference === null ? [] : [`the written statement ${lookups.reference}`]),
      ...(lookups.quote === null ? [] : ["the quotation"]),
      ...(standsAlone || subject === "" ? [] : [`the subject “${subject}”`]),
      ...taken,
    ],
  };
}

/** What a turn was about: its topic, else the title of the written statement that was looked up. */
function subjectOf({ interpretation, citedContributionIds }: Turn, byId: Indexed["byId"]): string {
  if (interpretation.topic !== "" || interpretation.reference === null) return interpretation.topic;
  const title = byId(citedContributionIds[0] ?? "")?.debate.title ?? "";
  return title.replace(/:.*$/, "");
}

/** What a pronoun of the new question takes from the turn before it. */
interface Meant {
  /** The one speaker meant by it. */
  who: string | null;
  /** Whether one speaker is meant, and nobody is known whom it fits: then nobody else is either. */
  unknown: boolean;
  /** Whether it means those whom the turn kept to. */
  people: boolean;
  /** Whether it means what the turn was about. */
  subject: boolean;
}

function readMeant(
  { topic, filters }: { topic: string; filters: Filters },
  { pronoun, speaks, points }: Leaning,
  turn: Turn,
  history: readonly Turn[],
  byId: Indexed["byId"],
): Meant {
  const named = namesWho(filters);
  // "What did she say as a Minister?": a role beside "she" is hers.
  const hers = speaks && !filters.speakers && !filters.parties;
  const asked = pronoun !== null && (!named || hers) ? pronoun : null;
  // Whoever is asked for by "he" may have been named before somebody whom it does not fit; surely, if so.
  const turns = speaks && asked !== "they" ? history.toReversed() : [turn];
  const fitting = turns.flatMap((each, back) => {
    const name = asked && lastSpeaker(each, asked, byId);
    return name !== null && (back === 0 || genderOf(name) !== null) ? [name] : [];
  });
  const who = fitting[0] ?? null;
  const unknown = asked !== null && asked !== "they" && speaks && who === null;
  // "How many did they seize?": they are whom the last question asked for, else whom it was about.
  const they = pronoun === "they" && who === null && !named;
  const people = they && namesWho(turn.interpretation.filters);
  // "Where were they taken?" after one person's words is of those whom that person spoke of.
  const spokenOf = pronoun === "they" && who !== null && !speaks;
  const subject = points || (they && !people) || spokenOf;
  const short = subjectTerms(topic).length <= LONGEST_POINTING;
  return { who, unknown, people, subject: subject && short };
}

/** The debate of what was cited first, or what its speaker said in it. */
function carryWhole(
  whole: "debate" | "speech",
  turn: Turn,
  byId: Indexed["byId"],
): CarriedOver | null {
  const cited = firstCited(turn, byId);
  if (cited === undefined) return null;
  const { debate, speaker } = cited;
  const title = debate.title === null ? "the debate" : `the debate “${debate.title}”`;
  const his = whole === "speech" && speaker.name ? { speakers: [speaker.name] } : {};
  return {
    topic: "",
    filters: { debates: [debate.id], ...his },
    lookups: { reference: null, quote: null },
    carriedOver: [title, ...activeFilters(his).map((key) => describeFilter(key, his))],
  };
}
