/** Gathers what an answer shows: exact finds first, then what speaks to the topic. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters, Interpretation } from "../contract.ts";
import { diversify } from "../diversity.ts";
import { matchesFilters } from "../filters.ts";
import type { Order } from "../interpret/asking/order.ts";
import type { Wants } from "../interpret/asking/wants.ts";
import type { Rarity } from "../rarity.ts";
import type { Candidate } from "../retrieve.ts";
import { subjectStems } from "../words.ts";
import { type Evidence, MOST_CITATIONS } from "./citations.ts";
import { inOrder, inTurn, oneOfEachFirst } from "./in-order.ts";
import { type ChosenQuote, chooseQuotes } from "./quotes.ts";
import { heldIn } from "./wanted.ts";

/** How many of the first contributions give a second quotation. */
const WITH_SECOND_QUOTE = 2;
/** With more contributions than this each is quoted once, so that the first five are five. */
const FEW = 3;
const MOST_EXACT = 3;
/** Candidates whose sentences are read; the rest cannot come among the first. */
const READ = 40;
/** Shorter contributions say little in an overview; they are shown where others leave room. */
const SUBSTANTIAL = 200;

interface Sources {
  contributions: readonly Contribution[];
  rarity: Rarity;
}

/** What chooses among what is found; what was shown before is left out. */
interface Choice {
  wants: Wants;
  order: Order;
  before: ReadonlySet<string>;
}

const ASKS = /\?(?:\s|$)/;

/** Once something is sure to speak to the topic, what comes this near to it is shown too. */
const BESIDE = 0.75;

/** What holding the figure, the day or the question that is asked for adds to the score of a contribution. */
const ANSWERS = 1.1;
/** The same of a sum of money, which is told in no other words. */
const GIVES_THE_SUM = 1.25;
/** And what its standing beside what it is asked of adds. */
const BESIDE_IT = 1.4;

/** The written statements of a reference: those sentences of each that speak to the topic, else its opening. */
export function gatherReference(
  interpretation: Interpretation,
  wants: Wants,
  sources: Sources,
): Evidence[] {
  const { reference, filters, topic } = interpretation;
  if (reference === null) return [];
  const stems = subjectStems(topic);
  return sources.contributions
    .filter((each) => each.reference === reference && matchesFilters(filters, each))
    .slice(0, MOST_EXACT)
    .map((contribution) => ({
      contribution,
      quotes: chooseQuotes(
        contribution.text,
        opening(contribution),
        { stems, rarity: sources.rarity, wants },
        2,
      ),
    }));
}

interface GatheredTopic {
  evidence: Evidence[];
  /** Everything that is sure to speak to the topic, best first. */
  spoken: Contribution[];
  /** All among which the first or the last is that is asked for, in order. */
  timed: Contribution[];
  notice: string[];
  /** Set where the question is for a sum of money and nothing that speaks to the topic gives one. */
  unanswered: Wants;
}

const NOTHING: GatheredTopic = {
  evidence: [],
  spoken: [],
  timed: [],
  notice: [],
  unanswered: null,
};

/** The candidates to show, spread over debates, with the sentences to quote. */
export function gatherTopic(
  topic: string,
  { wants, order, before }: Choice,
  filters: Filters,
  candidates: readonly Candidate[],
  { rarity }: Sources,
): GatheredTopic {
  const stems = subjectStems(topic);
  const weighty = candidates.filter(({ contribution }) => !isFormula(contribution));
  // "It is very good of the hon. Member (Bambos Charalambous) to drop in" may be all there is of a name.
  const said = weighty.some(({ evidence }) => evidence) ? weighty : candidates;
  const asking = wants === "asker" ? said.filter(({ contribution }) => isAsking(contribution)) : [];
  const spoken = asking.some(({ evidence }) => evidence) ? asking : said;
  const sure = spoken.filter(({ evidence }) => evidence);
  if (sure.length === 0) return NOTHING;
  const enough = BESIDE * Math.max(...spoken.map(({ score }) => score));
  const quotable = spoken
    .filter(({ evidence, score }) => evidence || score >= enough)
    .filter(({ contribution }) => !before.has(contribution.id))
    .slice(0, READ)
    .flatMap((candidate) => {
      const { text } = candidate.contribution;
      const quotes = chooseQuotes(text, candidate.passage, { stems, rarity, wants }, 2);
      if (quotes.length === 0) return [];
      const { answers = false, beside = false } = quotes[0] ?? {};
      const given = wants === "money" ? GIVES_THE_SUM : ANSWERS;
      const score = candidate.score * (answers ? given : 1) * (beside ? BESIDE_IT : 1);
      return [{ ...candidate, score, quotes }];
    });
  // A number may be told in other words, "half", and a sum of money cannot.
  const sums = wants === "money" && before.size === 0;
  const given = ({ contribution, passage }: Candidate) =>
    heldIn(contribution.text.slice(passage.start, passage.end), wants, stems).answers;
  if (sums && !quotable.some(given)) {
    return { ...NOTHING, spoken: sure.map(({ contribution }) => contribution), unanswered: wants };
  }
  const timed = order === null ? [] : inOrder(topic, quotable, order);
  const chosen =
    order === null ? diversify(quotable, MOST_CITATIONS, filters) : timed.slice(0, MOST_CITATIONS);
  const evidence = chosen.map(({ contribution, quotes }, index) => ({
    contribution,
    quotes: quotes.slice(0, chosen.length <= FEW && index < WITH_SECOND_QUOTE ? 2 : 1),
  }));
  const unasked = wants === "asker" && spoken !== asking;
  const notice = unasked ? ["No question about it was found; this is what was said of it."] : [];
  return {
    evidence,
    spoken: sure.map(({ contribution }) => contribution),
    timed: timed.map(({ contribution }) => contribution),
    notice,
    unanswered: null,
  };
}

/** Whether anything is asked in it; what a Minister asks is rhetoric. */
export function isAsking({ kind, text, speaker }: Contribution): boolean {
  return kind === "question" || (kind === "speech" && speaker.minister !== true && ASKS.test(text));
}

/** "I call the shadow Minister": a procedural remark too short to say anything. */
function isFormula({ kind, text }: Contribution): boolean {
  return kind === "procedural" && text.length < SUBSTANTIAL;
}

/**
 * For a question without a subject: everything under the filters, and of it the latest (or first)
 * substantial contributions, from as many debates as there are (or people, where a person is asked for),
 * then short ones, in order of days.
 */
export function gatherByDay(
  { filters }: Interpretation,
  { wants, order, before }: Choice,
  { contributions, rarity }: Sources,
): { evidence: Evidence[]; spoken: readonly Contribution[]; timed: readonly Contribution[] } {
  const matching = contributions.filter((each) => matchesFilters(filters, each));
  const said = whereAny(matching, ({ kind }) => kind !== "procedural");
  const asked = wants === "asker" ? whereAny(said, isAsking) : null;
  const sort = (each: readonly Contribution[]) =>
    inTurn(each, order ?? "latest", (one) => one, order);
  const listed = sort((asked ?? said).filter(({ id }) => !before.has(id)));
  const substantial = listed.filter(({ text }) => text.length >= SUBSTANTIAL);
  const who = wants === "person" || wants === "asker";
  const spread = oneOfEachFirst(substantial, ({ speaker, debate }) =>
    who ? (speaker.name ?? "") : debate.id,
  );
  const chosen = [...new Set([...spread, ...listed])].slice(0, MOST_CITATIONS);
  return {
    // What the Speaker said from the Chair is not shown beside what else was, and counted with it.
    spoken: asked ?? matching,
    timed: order === null ? [] : substantial.length < MOST_CITATIONS ? listed : substantial,
    evidence: sort(chosen).map((contribution) => ({
      contribution,
      quotes: openingQuotes(contribution, rarity),
    })),
  };
}

/** Those that are such, or all where none is. */
function whereAny<T>(things: readonly T[], isSuch: (thing: T) => boolean): readonly T[] {
  const such = things.filter(isSuch);
  return such.length > 0 ? such : things;
}

/** The beginning of a contribution, where no subject chooses among its sentences. */
export function openingQuotes(contribution: Contribution, rarity: Rarity): ChosenQuote[] {
  return chooseQuotes(contribution.text, opening(contribution), { stems: new Set(), rarity }, 1);
}

function opening({ text }: Contribution): { start: number; end: number } {
  const end = text.indexOf("\n\n");
  return { start: 0, end: end < 0 ? text.length : end };
}
