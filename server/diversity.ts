/** Spreads an answer over debates, and over the people or parties that were asked for. */
import type { Contribution } from "../indexer/contribution.ts";
import type { Filters } from "./contract.ts";
import { sideOf } from "./sides.ts";

/** What is left of a score for each contribution of the same debate chosen before. */
const SAME_DEBATE = 0.97;
/** The same for each of the same person or party, where the question names several. */
const SAME_SIDE = 0.8;

/**
 * Up to `limit` candidates, best first, with those of one debate held back a little for each that is
 * taken already, so that one long debate does not fill the answer, and those of one side held back more.
 */
export function diversify<T extends { contribution: Contribution; score: number }>(
  candidates: readonly T[],
  limit: number,
  filters: Filters = {},
): T[] {
  const left = [...candidates];
  const taken = new Map<string, number>();
  const sides = new Map<string, number>();
  const chosen: T[] = [];
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const side = sideOf(filters, candidate.contribution);
      const score =
        candidate.score *
        SAME_DEBATE ** (taken.get(candidate.contribution.debate.id) ?? 0) *
        SAME_SIDE ** (side === null ? 0 : (sides.get(side) ?? 0));
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
    const side = sideOf(filters, next.contribution);
    if (side !== null) sides.set(side, (sides.get(side) ?? 0) + 1);
  }
  return chosen;
}
