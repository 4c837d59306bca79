/** A fake embedder that places texts by their words, and an index in memory over it. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Embedder } from "../../indexer/embedder.ts";
import type { OpenIndex } from "../../indexer/generation.ts";
import { passageAttributes } from "../../indexer/passage-attributes.ts";
import { cutPassages } from "../../indexer/passages.ts";
import { subjectStems } from "../../server/words.ts";
import { FAKE_MODEL, fakeCountTokens } from "../indexer/fake-embedder.ts";
import { createMemoryStore } from "../indexer/store-memory.ts";
import { fakeManifest } from "./fake-manifest.ts";

const DIMENSION = 1024;
const IDENTITY = { ...FAKE_MODEL, dimension: DIMENSION };

/** Texts that share words are near; refuses texts over the model's length, as the real one does. */
export function wordEmbedder(): Embedder {
  const places = new Map<string, number>();
  const placeOf = (stem: string) => {
    const place = places.get(stem) ?? places.size % (DIMENSION - 1);
    places.set(stem, place);
    return place;
  };
  return {
    identity: IDENTITY,
    async embed(texts) {
      return texts.map((text) => {
        if (fakeCountTokens(text) > IDENTITY.maxTokens) throw new Error("the text is too long");
        const vector = new Float32Array(DIMENSION);
        vector[DIMENSION - 1] = 0.01;
        for (const stem of subjectStems(text)) vector[placeOf(stem)] = 1;
        const length = Math.hypot(...vector);
        return vector.map((value) => value / length);
      });
    },
    async close() {},
  };
}

/** An index of these contributions in memory. */
export async function memoryIndex(
  contributions: readonly Contribution[],
  embedder: Embedder,
): Promise<OpenIndex> {
  const passages = contributions.flatMap((one) => cutPassages(one, fakeCountTokens));
  const attributes = new Map(contributions.map((one) => [one.id, passageAttributes(one)]));
  const vectors = await embedder.embed(passages.map(({ input }) => input));
  const store = await createMemoryStore(
    passages.flatMap((passage, index) => {
      const [vector, own] = [vectors[index], attributes.get(passage.contributionId)];
      return vector && own ? [{ ...passage, vector, attributes: own }] : [];
    }),
    embedder.identity.dimension,
  );
  const manifest = fakeManifest(contributions, {
    model: { ...embedder.identity },
    passages: passages.length,
  });
  return { manifest, contributions, store };
}
