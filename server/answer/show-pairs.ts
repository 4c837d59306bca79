/** Shows one side of questions and answers, and says how surely the two belong together. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Rarity } from "../rarity.ts";
import type { Evidence } from "./citations.ts";
import { openingQuotes } from "./gather.ts";

/** A question and what answers it, or stands where an answer would, and which of them is shown. */
export interface Pair {
  shown: Contribution;
  question: Contribution;
  answer: Contribution;
}

/** What is shown from its beginning; `place` says where it stands, in words, for when no source links the two. */
export function showPairs(
  pairs: readonly Pair[],
  place: string,
  rarity: Rarity,
): { evidence: Evidence[]; notice: string[] } {
  const linked = pairs.every(({ question, answer }) => answer.answers === question.id);
  const gapsMarked = pairs.every(({ shown }) => shown.debate.gapsMarked);
  const doubt = gapsMarked
    ? "the source does not say that the one answers the other."
    : "the page marks no gaps, so the one need not answer the other.";
  return {
    evidence: pairs.map(({ shown: contribution }) => ({
      contribution,
      // A reply seldom repeats the words of its question.
      quotes: openingQuotes(contribution, rarity),
    })),
    notice: linked ? [] : [`This stands directly ${place}; ${doubt}`],
  };
}
