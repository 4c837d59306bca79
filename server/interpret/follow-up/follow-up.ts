/** What a question takes over from the turn before it. */
import type { Filters, Interpretation, Turn } from "../../contract.ts";
import {
  activeFilters,
  type FilterKey,
  matchesFilters,
  namesWho,
  only,
  WHO,
} from "../../filters.ts";
import { subjectTerms } from "../../words.ts";
import { leavesDaysOut, narrow } from "../except/except.ts";
import { describeFilter } from "../explain.ts";
import type { Reading } from "../read.ts";
import type { Leaning } from "./leaning.ts";
import { othersThan } from "./others.ts";
import { citedIn, type Indexed, lastSpeakerOf } from "./turns.ts";

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

/** The filters of the last question that are kept to beside those of the new one, which are `given`. */
function keysKept(
  earlier: Filters,
  given: Filters,
  { filters: own, left }: Reading,
  leaning: Leaning,
  others: boolean,
): FilterKey[] {
  const named = activeFilters(own).filter((key) => WHO.includes(key));
  // "Except X" narrows what was asked for, and replaces nobody but those asked for by name.
  const excepts = named.length > 0 && named.every((key) => left.only.includes(key));
  const replaced = (key: FilterKey) => {
    // Naming anew who spoke replaces all that was kept to of it.
    if (!WHO.includes(key) || !(others || namesWho(given))) return false;
    // "And in government?" says when it was said by those who were kept to.
    if (leaning.theirs && key !== "roles" && key !== "offices") return false;
    if (others) return true;
    // "What did Labour say?" after "everybody but X": X is left out still.
    if (key === "exceptSpeakers" && !given.speakers && !given.offices) return false;
    return !excepts || key === "speakers";
  };
  const active = activeFilters(given);
  return activeFilters(earlier)
    .filter((key) => !active.includes(key) && !replaced(key) && !leaning.widens.includes(key))
    .filter((key) => key !== "dates" || !leavesDaysOut(earlier, left));
}

/** The filters of both questions, and what was taken of the last one's, in plain English. */
function combine(
  earlier: Filters,
  said: Reading,
  { who, others, leaning }: { who: string | null; others: Filters | null; leaning: Leaning },
  contributions: Indexed["contributions"],
): { filters: Filters; taken: string[] } {
  const narrowed = narrow(said.filters, earlier, said.left);
  const given: Filters = { ...narrowed, ...(who !== null && { speakers: [who] }), ...others };
  const all = keysKept(earlier, given, said, leaning, others !== null);
  const join = (keys: readonly FilterKey[]): Filters => ({ ...only(earlier, keys), ...given });
  const leavesAny = contributions.some((each) => matchesFilters(join(all), each));
  const taken = leavesAny ? all : all.filter((key) => !WHERE.includes(key));
  const describe = (filters: Filters) => (key: FilterKey) => describeFilter(key, filters);
  const narrower = activeFilters(narrowed)
    .map(describe(narrowed))
    .filter((each) => !activeFilters(said.filters).map(describe(said.filters)).includes(each));
  return {
    filters: join(taken),
    taken: [
      ...(who === null ? [] : [describeFilter("speakers", given)]),
      ...activeFilters(others ?? {}).map(describe(given)),
      ...narrower,
      ...taken.map(describe(earlier)),
    ],
  };
}

/** Combines the latest turn with what the new question says of its own; null when it stands alone. */
export function carryOver(
  reading: Reading,
  leaning: Leaning,
  history: readonly Turn[],
  indexed: Indexed,
): CarriedOver | null {
  const turn = history.findLast(
    ({ interpretation: { topic, filters, reference, quote } }) =>
      topic !== "" || activeFilters(filters).length > 0 || reference !== null || quote !== null,
  );
  if (turn === undefined) return null;
  if (leaning.whole !== null) return carryWhole(leaning.whole, turn, indexed);
  const earlier = turn.interpretation;
  const named = namesWho(reading.filters);
  const meant = readMeant(reading, leaning, turn, history, indexed);
  const leans = meant.who !== null || meant.people || meant.subject;
  if (reading.topic !== "" && !leans && (named || !leaning.continues)) return null;
  const others = leaning.others
    ? othersThan(turn, leaning, history, indexed)
    : meant.unknown
      ? {}
      : null;
  const asked = { who: meant.who, others, leaning };
  const { filters, taken } = combine(earlier.filters, reading, asked, indexed.contributions);
  // "What does it say about training?", "when?": it is still what was looked up.
  const still = !named && meant.who === null && !leaning.others;
  const lookups = {
    reference: still ? earlier.reference : null,
    quote: still && reading.topic === "" ? earlier.quote : null,
  };
  const standsAlone = reading.topic !== "" && !meant.subject;
  const subject = still ? earlier.topic : subjectOf(turn, indexed);
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
function subjectOf(turn: Turn, indexed: Indexed): string {
  const { topic, reference } = turn.interpretation;
  if (topic !== "" || reference === null) return topic;
  return citedIn(turn, indexed)[0]?.debate.title?.replace(/:.*$/, "") ?? "";
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
  { topic, filters }: Reading,
  { pronoun, speaks, points }: Leaning,
  turn: Turn,
  history: readonly Turn[],
  indexed: Indexed,
): Meant {
  const named = namesWho(filters);
  // "What did she say as a Minister?": a role beside "she" is hers.
  const hers = speaks && !filters.speakers && !filters.parties;
  const asked = pronoun !== null && (!named || hers) ? pronoun : null;
  // Whoever is asked for by "he" may have been named before somebody whom it does not fit; surely, if so.
  const turns = speaks && asked !== "they" ? history : [turn];
  const who = asked && lastSpeakerOf(turns, asked, indexed);
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

/** The debate of what was cited first, or what its speaker said in it; else the one debate that was asked of. */
function carryWhole(whole: "debate" | "speech", turn: Turn, indexed: Indexed): CarriedOver | null {
  const [cited] = citedIn(turn, indexed);
  if (cited === undefined) {
    const { debates } = turn.interpretation.filters;
    if (whole !== "debate" || debates?.length !== 1) return null;
    const lookups = { reference: null, quote: null };
    return { topic: "", filters: { debates }, lookups, carriedOver: ["the debate"] };
  }
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
