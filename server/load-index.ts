/** Opens the index, having built it first when there is none. */
import type { Progress } from "../indexer/build.ts";
import { correctionsChanged } from "../indexer/corrections/read.ts";
import type { Embedder } from "../indexer/embedder.ts";
import { IndexMissingError, type OpenIndex, openIndex } from "../indexer/generation.ts";
import type { PreparedModel } from "../indexer/model/index.ts";

export interface LoadIndexInput {
  /** The index folder. */
  readonly directory: string;
  /** Documents and folders that a first index is built from. */
  readonly sources: readonly string[];
  readonly model: PreparedModel;
  /** Awaited only when building, so that opening need not wait for it. */
  readonly embedder: Promise<Embedder>;
  readonly now: () => Date;
  /** Called while building. */
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The index of `directory`. A folder that holds something else is never written to. Where corrections
 * were changed since it was built, that is one of the manifest's problems.
 * @throws `ReindexRequiredError` when what is there cannot be used; see also `buildIndex`
 */
export async function loadIndex(input: LoadIndexInput): Promise<OpenIndex> {
  const { directory, model } = input;
  try {
    const index = await openIndex(directory, model.identity);
    const { manifest } = index;
    const changed = await correctionsChanged(directory, manifest.corrections);
    if (changed === null) return index;
    return { ...index, manifest: { ...manifest, problems: [...manifest.problems, changed] } };
  } catch (error) {
    if (!(error instanceof IndexMissingError)) throw error;
  }
  // Loaded here because the usual start finds an index, and has two seconds until the first answer.
  const [{ buildIndex }, { loadTokenCounter }, { readSources }] = await Promise.all([
    import("../indexer/build.ts"),
    import("../indexer/model/index.ts"),
    import("../indexer/sources/read.ts"),
  ]);
  const [embedder, countTokens] = await Promise.all([input.embedder, loadTokenCounter(model)]);
  await buildIndex({
    events: readSources(input.sources),
    directory,
    embedder,
    countTokens,
    force: false,
    now: input.now(),
    onProgress: input.onProgress,
  });
  return openIndex(directory, model.identity);
}
