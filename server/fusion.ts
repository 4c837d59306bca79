/** Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). */

/** The constant of the paper; larger values flatten the difference between neighbouring ranks. */
const RANK_CONSTANT = 60;

/**
 * Joins rankings of the same kind of item into one, best first; ties in order of id. An item's score
 * is the sum over the rankings that hold it of `1 / (60 + rank)`, rank from 1.
 */
export function fuseRankings<T extends { id: string }>(
  rankings: readonly (readonly T[])[],
): { item: T; score: number }[] {
  const fused = new Map<string, { item: T; score: number }>();
  for (const ranking of rankings) {
    ranking.forEach((item, index) => {
      const entry = fused.get(item.id) ?? { item, score: 0 };
      entry.score += 1 / (RANK_CONSTANT + index + 1);
      fused.set(item.id, entry);
    });
  }
  return [...fused.values()].sort(
    (a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0),
  );
}
