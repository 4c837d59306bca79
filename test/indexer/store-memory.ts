/** The smallest store there can be: shows that the contract asks for nothing of one engine. */
import { stemmer } from "stemmer";
import { matchesFilter } from "../../indexer/passage-filter.ts";
import type {
  PassageFilter,
  PassageHit,
  PassageStore,
  StoredPassage,
} from "../../indexer/store.ts";
import { vectorFault } from "../../indexer/vectors.ts";

const stems = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemmer);

/** Scores every passage on every query; lexically by how many of its words are words of the query. */
export async function createMemoryStore(
  passages: readonly StoredPassage[],
  dimension: number,
): Promise<PassageStore> {
  const ids = new Set(passages.map((passage) => passage.id));
  if (ids.size < passages.length) throw new Error("an id occurs twice");
  const check = (vector: Float32Array) => {
    const fault = vectorFault(vector, dimension);
    if (fault) throw new RangeError(fault);
  };
  for (const { vector } of passages) check(vector);

  const best = (
    scored: (passage: StoredPassage) => number | null,
    filter: PassageFilter,
    limit: number,
  ): PassageHit[] =>
    passages
      .filter((passage) => matchesFilter(passage.attributes, filter))
      .flatMap((passage) => {
        const score = scored(passage);
        const { id, contributionId, start, end } = passage;
        return score === null ? [] : [{ id, contributionId, start, end, score }];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);

  return {
    size: passages.length,
    async dense(vector, filter, limit) {
      check(vector);
      const cosine = (passage: StoredPassage) =>
        passage.vector.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0);
      return best(cosine, filter, limit);
    },
    async lexical(query, filter, limit) {
      const wanted = new Set(stems(query));
      const shared = ({ text, context }: StoredPassage) =>
        stems(`${text} ${context}`).filter((stem) => wanted.has(stem)).length || null;
      return best(shared, filter, limit);
    },
  };
}
