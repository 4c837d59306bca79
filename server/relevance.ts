/**
 * Whether what was found is evidence. Ranking alone always finds something; an answer must be able
 * to say that nothing speaks to the question.
 */
import type { Rarity } from "./rarity.ts";

/** Share of the topic's stems, weighted by rarity, that are held; 0 for a topic without any. */
export function measureCoverage(
  topic: ReadonlySet<string>,
  held: ReadonlySet<string>,
  rarity: Rarity,
): number {
  let all = 0;
  let found = 0;
  for (const stem of topic) {
    const weight = rarity(stem);
    all += weight;
    if (held.has(stem)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/**
 * A passage is evidence when it is at least this near (cosine) and holds at least this share of the
 * topic's words. Read off the scores of all-MiniLM-L6-v2 on the seeds: subjects that are not in them
 * (football, fishing quotas, potholes, nurses' pay) reach 0.36 with 0.45 of the words at most;
 * passages that do speak to a subject fall as low as 0.28 when they hold all of them.
 */
const FLOORS: readonly { cosine: number; coverage: number }[] = [
  { cosine: 0.5, coverage: 0 },
  { cosine: 0.45, coverage: 0.2 },
  { cosine: 0.3, coverage: 0.55 },
  { cosine: 0.15, coverage: 0.8 },
];

/** Whether a passage of this cosine and coverage may be shown as speaking to the topic. */
export function isEvidence(found: { cosine: number; coverage: number }): boolean {
  return FLOORS.some((floor) => found.cosine >= floor.cosine && found.coverage >= floor.coverage);
}

/** The order of what is found: the fused rank, how near it is, and how fully it speaks, in equal parts. */
export function relevanceScore(found: { fused: number; cosine: number; coverage: number }): number {
  // Two first ranks give 2/61.
  return found.fused / (2 / 61) + found.cosine + found.coverage;
}
