/**
 * Finds the contributions that speak to a topic: both channels of the store, fused by rank, grouped
 * by contribution, each judged for whether it is evidence at all.
 */
import type { Contribution } from "../indexer/contribution.ts";
import type { PassageHit, PassageStore } from "../indexer/store.ts";
import type { Filters } from "./contract.ts";
import { toPassageFilter } from "./filters.ts";
import { fuseRankings } from "./fusion.ts";
import type { Rarity } from "./rarity.ts";
import { isEvidence, measureCoverage, relevanceScore } from "./relevance.ts";
import { subjectStems } from "./words.ts";

/** A topic made ready for both channels. */
export interface TopicQuery {
  topic: string;
  stems: ReadonlySet<string>;
  vector: Float32Array;
}

/** A contribution that was found, with the passage that speaks best to the topic. */
export interface Candidate {
  contribution: Contribution;
  passage: { start: number; end: number };
  /** Higher is better; comparable within one retrieval only. */
  score: number;
  /** Cosine of its nearest passage; 0 when it is not among the nearest. */
  cosine: number;
  /** Share of the topic's words, weighted by rarity, that the passage or its debate's title holds. */
  coverage: number;
  /** Whether it may be shown as speaking to the topic. */
  evidence: boolean;
}

/** Passages asked of each channel. */
const DEPTH = 120;

export interface RetrievalSources {
  store: PassageStore;
  byId: (id: string) => Contribution | null;
  rarity: Rarity;
}

/** Everything found under the filters, best first; ties in order of id. */
export async function retrieve(
  sources: RetrievalSources,
  query: TopicQuery,
  filters: Filters,
): Promise<Candidate[]> {
  const filter = toPassageFilter(filters);
  const [dense, lexical] = await Promise.all([
    sources.store.dense(query.vector, filter, DEPTH),
    query.stems.size > 0 ? sources.store.lexical(query.topic, filter, DEPTH) : [],
  ]);
  const cosines = new Map(dense.map((hit) => [hit.id, hit.score]));
  const best = new Map<string, Candidate>();
  for (const { item, score: fused } of fuseRankings<PassageHit>([dense, lexical])) {
    const contribution = sources.byId(item.contributionId);
    if (contribution === null) continue;
    const text = `${contribution.debate.title ?? ""}\n${contribution.text.slice(item.start, item.end)}`;
    const cosine = cosines.get(item.id) ?? 0;
    const coverage = measureCoverage(query.stems, subjectStems(text), sources.rarity);
    const candidate: Candidate = {
      contribution,
      passage: { start: item.start, end: item.end },
      score: relevanceScore({ fused, cosine, coverage }),
      cosine,
      coverage,
      evidence: isEvidence({ cosine, coverage }),
    };
    const known = best.get(contribution.id);
    if (known === undefined || candidate.score > known.score) best.set(contribution.id, candidate);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.contribution.id < b.contribution.id ? -1 : 1),
  );
}

/** What is left of a score for each contribution of the same debate chosen before. */
const SAME_DEBATE = 0.93;

/**
 * Up to `limit` candidates, best first, with those of one debate held back a little for each that is
 * taken already, so that one long debate does not fill the answer.
 */
export function diversify<T extends Candidate>(candidates: readonly T[], limit: number): T[] {
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
