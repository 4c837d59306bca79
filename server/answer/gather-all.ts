/** Gathers all that an answer rests on: what is looked up exactly first, then what speaks to the topic. */
import type { Contribution } from "../../indexer/contribution.ts";
import { activeFilters, namesWho } from "../filters.ts";
import { holdsName } from "../interpret/asking/name.ts";
import type { Wants } from "../interpret/asking/wants.ts";
import { isPhrase } from "../interpret/places/lookups.ts";
import type { Candidate } from "../retrieve.ts";
import type { Evidence } from "./citations.ts";
import { gatherByDay, gatherReference, gatherTopic } from "./gather.ts";
import { gatherRepliesTo } from "./gather-replies.ts";
import { inTurn } from "./in-order.ts";
import type { AnswerInput } from "./input.ts";
import { chooseFairly, findQuotation, NOWHERE } from "./quotation.ts";
import { noteNotSaid } from "./unsaid.ts";

/** Candidates whose debates are offered when nothing is found. */
const NEAREST = 12;
/** Words of a quotation, and the share of them that must be held, for something to come near to it. */
const FEWEST_WORDS = 3;
const SHARE_OF_WORDS = 0.7;

/** Exact finds before what speaks to the topic around them. */
const MOST_EXACT = 3;
/** What is answered by who said the very words, or when. */
const ASKS_WHOSE: ReadonlySet<Wants> = new Set(["person", "asker", "day"] as const);

/** What holds most of a quotation that is nowhere word for word; being about the same thing is not enough. */
function onlyLikeQuotation(candidates: readonly Candidate[], words: number): Candidate[] {
  if (words < FEWEST_WORDS) return [];
  return candidates.filter(({ signals }) => signals.coverage >= SHARE_OF_WORDS);
}

/** Those that hold the name the question is about, where it is about one. */
export function onlyNamed(
  name: string | null,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (name === null) return candidates;
  return candidates.filter(({ contribution }) => holdsName(name, contribution));
}

/** What an answer rests on. */
export interface Gathered {
  evidence: Evidence[];
  /** Everything that speaks to the topic, shown or not. */
  spoken: readonly Contribution[];
  /** All among which the first or the last is that is asked for, in order; empty where neither is. */
  timed: readonly Contribution[];
  /** Whether what is shown is what speaks most to the topic. */
  ranked: boolean;
  /** Whether words in quotation marks were nowhere found, so that nobody shown is known to have said them. */
  lost: boolean;
  /** Something the reader must know before the points, as sentences. */
  notice: string[];
  /** What the question is for, where things speak to the topic and none of them gives it. */
  unanswered: Wants;
  /** Debates that come nearest when nothing speaks to the topic. */
  nearest: readonly Contribution["debate"][];
}

/** What an answer rests on that finds nothing. */
export const NOTHING_GATHERED: Gathered = {
  evidence: [],
  spoken: [],
  timed: [],
  ranked: false,
  lost: false,
  notice: [],
  unanswered: null,
  nearest: [],
};

/**
 * Looks up what is quoted or referred to, and finds what speaks to the topic; what was shown `before` is
 * found and not shown. Rejects when the signal is aborted.
 */
export async function gather(input: AnswerInput, before: ReadonlySet<string>): Promise<Gathered> {
  const gathered = await gatherBut(before, input);
  if (before.size === 0 || gathered.evidence.length === 0) return gathered;
  const notice = ["What was shown before is left out.", ...gathered.notice];
  return { ...gathered, notice, ranked: false };
}

async function gatherBut(before: ReadonlySet<string>, input: AnswerInput): Promise<Gathered> {
  const { interpretation, beside } = input.understood;
  if (beside !== null) {
    const { evidence, notice } = beside;
    return { ...NOTHING_GATHERED, evidence, notice };
  }
  const { topic, quote, reference } = interpretation;
  if (input.asked.repliesTo.length > 0) return gatherReplies(input);
  const exact = await lookUp(before, input);
  if (reference !== null && exact.held.length === 0) return NOTHING_GATHERED;
  // Whoever asks who used some words, or when, is not told of others who spoke of the same thing.
  const asksWhose = exact.quoted && ASKS_WHOSE.has(input.asked.wants);
  if (exact.held.length > 0 && (topic === "" || asksWhose)) {
    const { evidence, held: spoken, timed } = exact;
    const all = `These are all that say “${quote}”, whether of “${topic}” or of anything else.`;
    const notice = topic !== "" && exact.exactly ? [all] : exact.notice;
    return { ...NOTHING_GATHERED, evidence, spoken, timed, notice };
  }
  if (reference !== null && topic !== "") return gatherWithin(exact, input);
  if (quote !== null && isPhrase(quote) && exact.held.length === 0) return NOTHING_GATHERED;
  if (topic === "" && reference === null && quote === null) return gatherList(before, input);
  return gatherAbout(exact, before, input);
}

/** A reply seldom repeats the words of its question, so both are looked for, whoever spoke. */
async function gatherReplies({ knowledge, understood, asked }: AnswerInput): Promise<Gathered> {
  const { topic, filters } = understood.interpretation;
  const found = topic === "" ? null : await knowledge.find(await knowledge.prepare(topic), {});
  const replies = gatherRepliesTo({ names: asked.repliesTo, filters, found }, knowledge);
  return { ...NOTHING_GATHERED, ...replies };
}

/** What was looked up exactly. */
interface LookedUp {
  evidence: Evidence[];
  /** Everything that holds it, shown or not. */
  held: Contribution[];
  /** Of what holds the quotation, all that can be quoted, where the first or the last is asked for. */
  timed: Contribution[];
  /** Whether words in quotation marks were found, and whether exactly so. */
  quoted: boolean;
  exactly: boolean;
  notice: string[];
}

async function lookUp(
  before: ReadonlySet<string>,
  { knowledge, understood: { interpretation }, asked, stopwatch }: AnswerInput,
): Promise<LookedUp> {
  const { quote, filters } = interpretation;
  const quoted = quote === null ? NOWHERE : await findQuotation(quote, filters, knowledge);
  const referred = gatherReference(interpretation, asked.wants, knowledge);
  const { order } = asked;
  const timed =
    order === null ? [] : inTurn(quoted.evidence, order, ({ contribution }) => contribution, order);
  stopwatch.lap("look up");
  return {
    evidence: [
      ...referred.filter(({ contribution }) => !before.has(contribution.id)),
      ...chooseFairly(quoted.evidence, { ...asked, before }),
    ],
    timed: timed.map(({ contribution }) => contribution),
    held: [...referred.map(({ contribution }) => contribution), ...quoted.holding],
    quoted: quoted.holding.length > 0,
    exactly: quoted.exact,
    notice: quoted.notice,
  };
}

/** What matches the filters of a question that names no subject. */
function gatherList(
  before: ReadonlySet<string>,
  { knowledge, understood: { interpretation }, asked }: AnswerInput,
): Gathered {
  const { filters } = interpretation;
  if (activeFilters(filters).length === 0) return NOTHING_GATHERED;
  const listed = gatherByDay(interpretation, { ...asked, before }, knowledge);
  const first = asked.order === "earliest" ? "earliest" : "latest";
  const these =
    listed.evidence.length === 1
      ? "this is a contribution that matches."
      : `these are contributions that match, the ${first} day first.`;
  const what = namesWho(filters) ? "What was said by them in the debate" : "The debate";
  const whole = `${what} from its beginning, as far as it is here; each source shows all of its words.`;
  const notice = filters.debates?.length === 1 ? whole : `No subject was named, so ${these}`;
  const needed = listed.evidence.length > 0 && before.size === 0;
  return { ...NOTHING_GATHERED, ...listed, notice: needed ? [notice] : [] };
}

/** What a written statement that was looked up says of the topic; how it begins, where it says nothing of it. */
async function gatherWithin(
  { evidence, held }: LookedUp,
  { knowledge, understood: { interpretation }, stopwatch }: AnswerInput,
): Promise<Gathered> {
  const { topic, reference, filters } = interpretation;
  const within = { ...filters, debates: held.map(({ debate }) => debate.id) };
  const query = await knowledge.prepare(topic);
  const found = await knowledge.find(query, within, { continues: true });
  stopwatch.lap("retrieve");
  const speaks = found.some((candidate) => candidate.evidence);
  const notice = `Nothing in ${reference} was found about “${topic}”; this is how it begins.`;
  return { ...NOTHING_GATHERED, evidence, spoken: held, notice: speaks ? [] : [notice] };
}

/** What speaks to the topic, after what was looked up. */
async function gatherAbout(
  exact: LookedUp,
  before: ReadonlySet<string>,
  { knowledge, understood, asked, stopwatch, signal }: AnswerInput,
): Promise<Gathered> {
  const { topic, quote, filters } = understood.interpretation;
  // What somebody is to have said says more of the subject than the words around it.
  const missing = quote !== null && exact.held.length === 0 ? quote : "";
  const words = [missing, topic].filter(Boolean).join(" ");
  const searched = missing === "" ? understood.search : null;
  const query = searched?.query ?? (await knowledge.prepare(words));
  stopwatch.lap("embed");
  signal?.throwIfAborted();
  const found = searched?.candidates ?? (await knowledge.find(query, filters));
  const candidates = onlyNamed(asked.name, found);
  stopwatch.lap("retrieve");
  signal?.throwIfAborted();
  const first = exact.evidence.slice(0, MOST_EXACT);
  const shown = new Set(first.map(({ contribution }) => contribution.id));
  const lost = missing !== "" && topic === "" && !asked.roughly;
  const gathered = gatherTopic(
    words,
    { ...asked, before },
    filters,
    lost ? onlyLikeQuotation(candidates, query.subject.stems.size) : candidates,
    knowledge,
  );
  const fresh = gathered.evidence.filter(({ contribution }) => !shown.has(contribution.id));
  const missed = missing !== "" && fresh.length > 0;
  const notSaid = fresh.length > 0 && missing === "" ? await noteNotSaid(topic, knowledge) : [];
  return {
    evidence: [...first, ...fresh],
    spoken: [...exact.held, ...gathered.spoken],
    timed: gathered.timed,
    unanswered: gathered.unanswered,
    ranked: exact.held.length === 0 && asked.order === null,
    lost: missed,
    notice: missed
      ? ["The quotation was not found word for word; what follows comes nearest to it."]
      : [...exact.notice, ...gathered.notice, ...notSaid],
    nearest: candidates.slice(0, NEAREST).map(({ contribution }) => contribution.debate),
  };
}
