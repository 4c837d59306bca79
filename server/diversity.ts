/** Spreads an answer over debates and speakers. */
import type { Contribution } from "../indexer/contribution.ts";

/** What is left of a score for each contribution of the same debate chosen before. */
const SAME_DEBATE = 0.97;

/**
 * Up to `limit` candidates, best first, with those of one debate held back a little for each that is
 * taken already, so that one long debate does not fill the answer.
 */
export function diversify<T extends { contribution: Contribution; score: number }>(
  candidates: readonly T[],
  limit: number,
): T[] {
  const left = [...candidates];
  const taken = new Map<string, number>();
  const chosen: T[] = [];
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const score =
        candidate.score * SAME_DEBATE ** (taken.get(candidate.contribution.debate.id) ?? 0);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next);
    const { id } = next.contribution.debate;
    taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  return chosen;
}
