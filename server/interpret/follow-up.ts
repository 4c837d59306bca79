/** What a question takes over from the turn before it. */
import type { Contribution } from "../../indexer/contribution.ts";
import { genderOf } from "../../indexer/forenames.ts";
import type { Filters, Interpretation, Turn } from "../contract.ts";
import { activeFilters, type FilterKey, matchesFilters, namesWho, WHO } from "../filters.ts";
import { subjectTerms } from "../words.ts";
import { turnRound } from "./except.ts";
import { describeFilter } from "./explain.ts";
import { SPEECH_VERB } from "./frame.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Filters that say where it was said: they give way to what the new question says of its own. */
const WHERE: readonly FilterKey[] = ["houses", "venues", "kinds", "debates"];

export interface CarriedOver {
  topic: string;
  filters: Filters;
  /** What was looked up exactly and still is. */
  lookups: Pick<Interpretation, "reference" | "quote">;
  /** Each thing taken over, in plain English. */
  carriedOver: string[];
}

export type Pronoun = "he" | "she" | "they";

/** How a question leans on what went before. */
export interface Leaning {
  /** "And Rwanda?", "What about 2018?": it opens as a continuation. */
  continues: boolean;
  /** "What did he say": the pronoun it names somebody by. */
  pronoun: Pronoun | null;
  /** "what did she say": the pronoun's words are asked for. */
  speaks: boolean;
  /** "how much did it cost?", "how many are left?": its subject is the last one's. */
  points: boolean;
  /** "who else?": anybody but whom the last question kept to. */
  others: boolean;
  /** "show me the whole debate" */
  wholeDebate: boolean;
}

const OPENING =
  /^\s*(?:(?:and|but(?! not\b)|so|ok|okay|now|no(?=,)|sorry|actually|(?:forget|never ?mind|ignore) (?:that|it))\b[,;.\s]*)*(?:(?:what|how) about\b|(?:the )?same (?:question )?(?:for|about|on|with)\b|(?:i meant|i mean|make that)\b)?/i;
const PRONOUN = /\b(?:did|has|have|had|does|do|was|were)\s+(he|she|they)\b/i;
/** Whom a pronoun cannot mean. */
const NEVER: Readonly<Record<Pronoun, ReturnType<typeof genderOf>>> = {
  he: "woman",
  she: "man",
  they: null,
};
const POINTS = [
  /\b(?:did|does|do|is|was|are|were|will|would|has|have|had|can|could|should)\s+(?:it|this|that|these|those)\b/i,
  /\b(?:about|of|to|for|on|by|with|from|in|into|before|after|since|than)\s+(?:it|this|that|them|these|those)\s*[?.!]*\s*$/i,
  /\b(?:their|its)\s+\p{L}+[\s?.!]*$/iu,
  /^\s*(?:(?:and|but|so)\s+)?how (?:many|much) (?:are|is|were|was|have|has|had|of (?:it|them|those|these))\b/i,
];
/** A topic of more words says what it is about. */
const LONGEST_POINTING = 3;
/** "who else?", "what did everyone else say?", "who disagreed with her?" */
const OTHERS =
  /\b(?:who|(?:any|some|every)(?:one|body)) else\b|\bwhat did (?:the )?others\b|\bother (?:parties|side|mps|members)\b|\b(?:who|(?:did|has|have) (?:any|some)(?:one|body))(?: \p{L}+)? (?:dis)?agree[ds]?\b|\bwho (?:asked|questioned|challenged|contradicted|opposed|criticised|pressed) (?:him|her|them)\b/iu;
const WHOLE_DEBATE =
  /\b(?:whole|full|entire|rest of the|complete) (?:debate|discussion|exchange)\b/i;

/** Length of the words that only say that this question goes on from the last. */
export function openingLength(question: string): number {
  return OPENING.exec(question)?.[0].length ?? 0;
}

/** Reads how a question leans on the turns before it. */
export function readLeaning(question: string): Leaning {
  return {
    continues: openingLength(question.trim()) > 0,
    pronoun: readPronoun(question),
    speaks: SPOKE.test(question),
    points: POINTS.some((form) => form.test(question)),
    others: OTHERS.test(question),
    wholeDebate: WHOLE_DEBATE.test(question),
  };
}

function readPronoun(question: string): Pronoun | null {
  const written = PRONOUN.exec(question)?.[1]?.toLowerCase();
  return written === "he" || written === "she" || written === "they" ? written : null;
}

const SPOKE = new RegExp(
  `\\b(?:did|do|has|have|had|does) (he|she|they) (?:ever |also )?(?:${SPEECH_VERB})\\b`,
  "i",
);

/** That nobody is known to be meant by "she" in "what did she say", as a sentence; null where there is no such word. */
export function noteUnmeant(question: string): string | null {
  const pronoun = SPOKE.exec(question)?.[1];
  return pronoun === undefined || /they/i.test(pronoun)
    ? null
    : `Whom “${pronoun.toLowerCase()}” means could not be told, so nobody in particular was kept to.`;
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

/** Whoever a pronoun means: the one speaker the last turn kept to, else the first it cited whom it fits. */
export function lastSpeaker(
  turn: Turn,
  pronoun: Pronoun,
  byId: (id: string) => Contribution | null,
): string | null {
  const never = NEVER[pronoun];
  const fits = (name: string) => never === null || genderOf(name) !== never;
  const [only, ...others] = turn.interpretation.filters.speakers ?? [];
  if (only !== undefined && others.length === 0) return fits(only) ? only : null;
  if (pronoun === "they" && turn.interpretation.topic !== "") return null;
  for (const id of turn.citedContributionIds) {
    const speaker = byId(id)?.speaker;
    if (!speaker?.name || speaker.attribution === "unidentified") continue;
    if (fits(speaker.name)) return speaker.name;
  }
  return null;
}

function combine(
  earlier: Interpretation,
  own: Filters,
  who: string | null,
  others: Filters | null,
  leavesAny: (filters: Filters) => boolean,
): { filters: Filters; taken: string[] } {
  const given: Filters = { ...own, ...(who !== null && { speakers: [who] }), ...others };
  const active = activeFilters(given);
  // Naming anew who spoke replaces all that was kept to of it.
  const anew = others !== null || namesWho(given);
  // "Except X" narrows what was asked for, and replaces nobody but those asked for by name.
  const excepts = others === null && active.includes("exceptSpeakers");
  const replaces = (key: FilterKey) =>
    anew && WHO.includes(key) && !(excepts && key !== "speakers");
  const join = (keys: readonly FilterKey[]): Filters => ({
    ...Object.assign({}, ...keys.map((key) => copy(key, earlier.filters))),
    ...given,
  });
  const all = activeFilters(earlier.filters).filter(
    (key) => !active.includes(key) && !replaces(key),
  );
  const taken = leavesAny(join(all)) ? all : all.filter((key) => !WHERE.includes(key));
  return {
    filters: join(taken),
    taken: [
      ...(who === null ? [] : [describeFilter("speakers", given)]),
      ...activeFilters(others ?? {}).map((key) => describeFilter(key, given)),
      ...taken.map((key) => describeFilter(key, earlier.filters)),
    ],
  };
}

/** What is indexed, as far as carrying over needs it. */
interface Indexed {
  byId: (id: string) => Contribution | null;
  contributions: readonly Contribution[];
  vocabulary: Vocabulary;
}

/** What keeps others than the last turn was of: whom it asked for, else whom it left out and whom it showed. */
function othersThan(turn: Turn, { byId, vocabulary }: Indexed): Filters {
  const { speakers, exceptSpeakers = [], parties, roles, offices } = turn.interpretation.filters;
  const shown = turn.citedContributionIds.flatMap((id) => byId(id)?.speaker.name ?? []);
  const asked: Filters = {
    ...(speakers && { speakers }),
    ...(parties && { parties }),
    ...(roles && { roles }),
    ...(offices && { offices }),
  };
  const turned = turnRound(asked, vocabulary);
  return turned ?? { exceptSpeakers: [...new Set([...exceptSpeakers, ...shown])] };
}

/** Combines the latest turn with what the new question says of its own; null when it stands alone. */
export function carryOver(
  reading: { topic: string; filters: Filters },
  leaning: Leaning,
  history: readonly Turn[],
  indexed: Indexed,
): CarriedOver | null {
  const { byId, contributions } = indexed;
  const turn = history.findLast(
    ({ interpretation: { topic, filters, reference, quote } }) =>
      topic !== "" || activeFilters(filters).length > 0 || reference !== null || quote !== null,
  );
  if (turn === undefined) return null;
  if (leaning.wholeDebate) return carryDebate(turn, byId);
  const earlier = turn.interpretation;
  const named = namesWho(reading.filters);
  const { pronoun } = leaning;
  // "What did she say as a Minister?": a role beside "she" is hers.
  const hers = leaning.speaks && !reading.filters.speakers && !reading.filters.parties;
  const who = pronoun !== null && (!named || hers) ? lastSpeaker(turn, pronoun, byId) : null;
  // "How many did they seize?": they are whom the last question asked for, else whom it was about.
  const they = pronoun === "they" && who === null && !named;
  const people = they && namesWho(earlier.filters);
  // "Where were they taken?" after one person's words is of those whom that person spoke of.
  const spokenOf = pronoun === "they" && who !== null && !leaning.speaks;
  const subject = leaning.points || (they && !people) || spokenOf;
  const points = subject && subjectTerms(reading.topic).length <= LONGEST_POINTING;
  const alone =
    reading.topic !== "" && who === null && !people && !points && !(leaning.continues && !named);
  if (alone) return null;
  const others = leaning.others ? othersThan(turn, indexed) : null;
  const leavesAny = (filters: Filters) =>
    contributions.some((contribution) => matchesFilters(filters, contribution));
  const { filters, taken } = combine(earlier, reading.filters, who, others, leavesAny);
  // "What does it say about training?", "when?": it is still what was looked up.
  const still = !named && who === null && others === null;
  const lookups = {
    reference: still ? earlier.reference : null,
    quote: still && reading.topic === "" ? earlier.quote : null,
  };
  taken.unshift(
    ...(lookups.reference === null ? [] : [`the written statement ${lookups.reference}`]),
    ...(lookups.quote === null ? [] : ["the quotation"]),
  );
  if (reading.topic !== "" && !points) {
    return { topic: reading.topic, filters, lookups, carriedOver: taken };
  }
  const topic = earlier.topic === "" ? [] : [`the subject “${earlier.topic}”`];
  return {
    topic: [earlier.topic, reading.topic].filter(Boolean).join(" "),
    filters,
    lookups,
    carriedOver: [...topic, ...taken],
  };
}

function carryDebate(turn: Turn, byId: (id: string) => Contribution | null): CarriedOver | null {
  const debate = turn.citedContributionIds.map(byId).find((each) => each !== null)?.debate;
  if (debate === undefined) return null;
  const title = debate.title === null ? "the debate" : `the debate “${debate.title}”`;
  const lookups = { reference: null, quote: null };
  return { topic: "", filters: { debates: [debate.id] }, lookups, carriedOver: [title] };
}
