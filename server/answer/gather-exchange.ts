/** What stands beside contributions cited before: the replies to them, or the questions put. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { AskRequest, Filters, Interpretation, Turn } from "../contract.ts";
import { countUnplaced, matchesFilters } from "../filters.ts";
import { canonicalFilters } from "../interpret/canonical.ts";
import {
  type ExchangeFollowUp,
  interpretExchange,
  readExchangeFollowUp,
  readPointing,
} from "../interpret/exchange-follow-up.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Candidate } from "../retrieve.ts";
import type { Evidence } from "./citations.ts";
import { openingQuotes } from "./gather.ts";

const MOST_BESIDE = 3;

/** What is shown, a sentence on how surely the two belong together, and how the question was read. */
export interface Beside {
  evidence: Evidence[];
  notice: string[];
  interpretation: Interpretation;
}

/**
 * Null where the question asks for no such thing, or nothing is known to stand beside what was cited.
 */
export function gatherBeside(
  { question, filters: given = {}, history = [] }: AskRequest,
  knowledge: Knowledge,
): Beside | null {
  const followUp = readExchangeFollowUp(question, history);
  const filters = canonicalFilters(given, knowledge.vocabulary);
  return followUp && gather(followUp, filters, history, knowledge);
}

/**
 * The replies, under the filters read, to what was cited before, for a question that points back to it and
 * that nothing speaks to by itself; null where it does not, or there are none.
 */
export function gatherPointing(
  question: string,
  filters: Filters,
  history: readonly Turn[],
  knowledge: Knowledge,
): Beside | null {
  const followUp = readPointing(question, history);
  return followUp && gather(followUp, filters, history, knowledge);
}

function gather(
  followUp: ExchangeFollowUp,
  filters: Filters,
  history: readonly Turn[],
  { catalogue, contributions, exchanges, rarity }: Knowledge,
): Beside | null {
  const earlier = history.at(-1)?.interpretation;
  if (earlier === undefined) return null;
  const cited = followUp.ids.map(catalogue.byId).filter((each) => each !== null);
  const pairs = cited.flatMap((each) =>
    followUp.wanted === "replies"
      ? exchanges.repliesTo(each).map((reply) => ({ shown: reply, question: each, answer: reply }))
      : exchanges
          .questionsOf(each)
          .slice(0, 1)
          .map((question) => ({ shown: question, question, answer: each })),
  );
  const chosen = [...new Map(pairs.map((pair) => [pair.shown.id, pair])).values()]
    .filter(({ shown }) => matchesFilters(filters, shown))
    .slice(0, MOST_BESIDE);
  if (chosen.length === 0) return null;
  const linked = chosen.every(({ question, answer }) => answer.answers === question.id);
  const gapsMarked = chosen.every(({ shown }) => shown.debate.gapsMarked);
  return {
    evidence: chosen.map(({ shown: contribution }) => ({
      contribution,
      // A reply seldom repeats the words of its question.
      quotes: openingQuotes(contribution, rarity),
    })),
    notice: linked ? [] : [doubt(followUp.wanted, gapsMarked)],
    interpretation: interpretExchange(
      followUp,
      earlier,
      filters,
      countUnplaced(filters, contributions),
    ),
  };
}

/** Who is replied to, what is kept to, and what is found for the topic; null where there is no topic. */
interface RepliesWanted {
  names: readonly string[];
  filters: Filters;
  found: readonly Candidate[] | null;
}

/**
 * The replies to somebody's contributions, as evidence: those that speak to the topic, or whose question
 * does, best first; without a topic the latest.
 */
export function gatherRepliesTo(
  { names, filters, found }: RepliesWanted,
  { contributions, exchanges, rarity }: Pick<Knowledge, "contributions" | "exchanges" | "rarity">,
): Pick<Beside, "evidence" | "notice"> {
  const scores = new Map(
    found?.flatMap(({ contribution: { id }, score, evidence }) => (evidence ? [[id, score]] : [])),
  );
  const chosen = contributions
    .filter((each) => matchesFilters(filters, each))
    .flatMap((answer) => {
      const question = exchanges
        .questionsOf(answer)
        .find(({ speaker }) => speaker.name !== null && names.includes(speaker.name));
      if (question === undefined) return [];
      const score = Math.max(scores.get(answer.id) ?? 0, scores.get(question.id) ?? 0);
      return found !== null && score === 0 ? [] : [{ question, answer, score }];
    })
    .sort((a, b) => b.score - a.score || compareDays(b.answer, a.answer))
    .slice(0, MOST_REPLIES);
  if (chosen.length === 0) return { evidence: [], notice: [] };
  const linked = chosen.every(({ question, answer }) => answer.answers === question.id);
  const gapsMarked = chosen.every(({ answer }) => answer.debate.gapsMarked);
  return {
    evidence: chosen.map(({ answer: contribution }) => ({
      contribution,
      quotes: openingQuotes(contribution, rarity),
    })),
    notice: linked ? [] : [REPLIES_DOUBTED[gapsMarked ? "marked" : "unmarked"]],
  };
}

const MOST_REPLIES = 5;
const REPLIES_DOUBTED = {
  marked:
    "What is shown stands directly after their words; the source does not say that the one answers the other.",
  unmarked:
    "What is shown stands directly after their words; the page marks no gaps, so the one need not answer the other.",
};

function compareDays(a: Contribution, b: Contribution): number {
  const [first, second] = [a.debate.date ?? "", b.debate.date ?? ""];
  return first < second ? -1 : first > second ? 1 : b.position - a.position;
}

const PLACES = { replies: "after", questions: "before" };

/** What the source does not say of two that stand side by side. */
function doubt(wanted: ExchangeFollowUp["wanted"], gapsMarked: boolean): string {
  const place = `This stands directly ${PLACES[wanted]} what was cited`;
  return gapsMarked
    ? `${place}; the source does not say that the one answers the other.`
    : `${place}; the page marks no gaps, so the one need not answer the other.`;
}
