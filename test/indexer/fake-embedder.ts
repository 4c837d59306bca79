/** A fake embedder: a text's vector is drawn from its hash, so equal texts, and only they, are near. */
import { createHash } from "node:crypto";
import type { CountTokens, Embedder, ModelIdentity } from "../../indexer/embedder.ts";

export const FAKE_MODEL: ModelIdentity = {
  name: "fake",
  hash: createHash("sha256").update("fake").digest("hex"),
  dimension: 8,
  maxTokens: 256,
};

/** Counts words and marks, and two special tokens, as a wordpiece tokenizer would for plain words. */
export const fakeCountTokens: CountTokens = (text) =>
  2 + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0);

export interface FakeEmbedder extends Embedder {
  /** Every text it was asked for, in order. */
  readonly asked: string[];
}

/** `failAfter`: rejects once it has embedded that many texts, as a killed child process would. */
export function fakeEmbedder(
  options: { model?: ModelIdentity; failAfter?: number } = {},
): FakeEmbedder {
  const identity = options.model ?? FAKE_MODEL;
  const asked: string[] = [];
  return {
    identity,
    asked,
    async embed(texts) {
      if (options.failAfter !== undefined && asked.length >= options.failAfter) {
        throw new Error("the fake model stopped");
      }
      asked.push(...texts);
      return texts.map((text) => unitVector(text, identity.dimension));
    },
    async close() {},
  };
}

/** A vector of unit length that depends on the seed alone. */
export function unitVector(seed: string, dimension: number = FAKE_MODEL.dimension): Float32Array {
  const bytes = createHash("sha512").update(seed).digest();
  const values = Array.from({ length: dimension }, (_, index) => bytes.readInt8(index % 64) + 0.5);
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}
