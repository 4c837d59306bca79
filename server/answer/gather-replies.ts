/** What replies to somebody, wherever it was said. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Candidate } from "../retrieve.ts";
import { showPairs } from "./show-pairs.ts";

const MOST_REPLIES = 5;

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
): ReturnType<typeof showPairs> {
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
      return found !== null && score === 0 ? [] : [{ shown: answer, question, answer, score }];
    })
    .sort((a, b) => b.score - a.score || compareDays(b.answer, a.answer))
    .slice(0, MOST_REPLIES);
  return showPairs(chosen, "after their words", rarity);
}

function compareDays(a: Contribution, b: Contribution): number {
  const [first, second] = [a.debate.date ?? "", b.debate.date ?? ""];
  return first < second ? -1 : first > second ? 1 : b.position - a.position;
}
