/** Brings the embedding cache up to date with the passages of a build. */
import type { Embedder } from "./embedder.ts";
import type { EmbeddingCache } from "./embedding-cache.ts";
import type { Passage } from "./passages.ts";
import type { Progress } from "./progress.ts";

/** Texts handed to the embedder at once: the grain of the progress bar and of an interruption. */
const EMBEDDING_CHUNK = 32;

/**
 * Embeds each distinct input that is not in the cache, longest first so that chunks are of even
 * length, and keeps the vectors chunk by chunk so that an interrupted run loses little. The number
 * of inputs embedded.
 */
export async function embedMissing(
  passages: readonly Passage[],
  embedder: Embedder,
  cache: EmbeddingCache,
  report: (progress: Progress) => void,
): Promise<number> {
  const missing = [...new Set(passages.map((passage) => passage.input))]
    .filter((input) => cache.get(input) === undefined)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const total = missing.length;
  for (let done = 0; done < total; done += EMBEDDING_CHUNK) {
    report({ stage: "embedding", done, total });
    const inputs = missing.slice(done, done + EMBEDDING_CHUNK);
    const vectors = await embedder.embed(inputs);
    if (vectors.length !== inputs.length) {
      throw new Error(`The model gave ${vectors.length} vectors for ${inputs.length} texts`);
    }
    await cache.add(
      inputs.map((input, index) => ({ input, vector: vectors[index] ?? new Float32Array() })),
    );
  }
  report({ stage: "embedding", done: total, total });
  return total;
}
