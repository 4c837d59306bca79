/** The simplest methods, to have something to beat: the question as typed, one channel or both, no filters. */
import type { Embedder } from "../../indexer/embedder.ts";
import type { OpenIndex } from "../../indexer/generation.ts";
import type { PassageHit } from "../../indexer/store.ts";
import type { EvaluationQuestion } from "./questions.ts";

const DEPTH = 120;
const RANK_CONSTANT = 60;

export const SIMPLEST = ["dense alone", "lexical alone", "equal rank fusion"] as const;

function contributionsOf(hits: readonly PassageHit[]): string[] {
  return [...new Set(hits.map(({ contributionId }) => contributionId))];
}

function fuse(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    ranking.forEach((id, index) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + index + 1));
    });
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** Share of the answerable questions whose gold contribution comes first, and within five, per method. */
export async function measureSimplest(
  questions: readonly EvaluationQuestion[],
  { store, contributions }: OpenIndex,
  embedder: Embedder,
): Promise<{ method: string; first: number; inFive: number }[]> {
  const texts = new Map(contributions.map(({ id, text }) => [id, text]));
  const answerable = questions.filter(({ gold }) => gold.length > 0);
  const hits = SIMPLEST.map((method) => ({ method, first: 0, inFive: 0 }));
  for (const { question, gold } of answerable) {
    const [vector] = await embedder.embed([question]);
    if (vector === undefined) throw new Error("The embedding model returned no vector.");
    const dense = contributionsOf(await store.dense(vector, {}, DEPTH));
    const lexical = contributionsOf(await store.lexical(question, {}, DEPTH));
    for (const [index, ranking] of [dense, lexical, fuse([dense, lexical])].entries()) {
      const rank = ranking.findIndex((id) => gold.some((words) => texts.get(id)?.includes(words)));
      const hit = hits[index];
      if (hit === undefined || rank < 0) continue;
      if (rank === 0) hit.first += 1;
      if (rank < 5) hit.inFive += 1;
    }
  }
  const of = answerable.length;
  return hits.map(({ method, first, inFive }) => ({
    method,
    first: first / of,
    inFive: inFive / of,
  }));
}
