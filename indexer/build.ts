/** From source events to a published index: passages, vectors for those that are new, one generation. */
import { setImmediate as breathe } from "node:timers/promises";
import { collect } from "./collect.ts";
import type { Contribution } from "./contribution.ts";
import { applyCorrections } from "./corrections/apply.ts";
import { readCorrections } from "./corrections/read.ts";
import { embedMissing } from "./embed-missing.ts";
import type { CountTokens, Embedder } from "./embedder.ts";
import { type EmbeddingCache, openEmbeddingCache } from "./embedding-cache.ts";
import { type IndexManifest, openIndex, publishGeneration } from "./generation.ts";
import { IndexMissingError } from "./index-errors.ts";
import { claimFolder, indexPaths, refuseUnsafeFolder } from "./index-folder.ts";
import { mergeContributions } from "./merge/merge.ts";
import { passageAttributes } from "./passage-attributes.ts";
import { cutPassages, MAX_PASSAGE_TOKENS, type Passage } from "./passages.ts";
import { describeProblem, type Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import { reportOn } from "./report.ts";
import type { SourceEvent } from "./sources/events.ts";
import { withWriterLock } from "./writer-lock.ts";

/** Contributions cut between two chances for the writer's lock to be renewed. */
const PASSAGE_CHUNK = 50;

export type { Progress } from "./progress.ts";

export interface BuildInput {
  events: AsyncIterable<SourceEvent>;
  /** The index folder. */
  directory: string;
  embedder: Embedder;
  countTokens: CountTokens;
  /** Write even where the folder holds something that is not a sound index for this model. */
  force: boolean;
  now: Date;
  onProgress?: (progress: Progress) => void;
}

export interface BuildResult {
  manifest: IndexManifest;
  /** Number of distinct texts embedded now, and of those whose vector was known from an earlier run. */
  embedded: number;
  reused: number;
  /** Documents, or parts of them, that are not in the index, and corrections that could not be applied. */
  problems: Problem[];
}

/**
 * Builds a whole index and switches to it; until then the one in place is untouched. The result depends
 * on nothing but the events, the corrections in the folder and the model, except for `builtAt`, which is
 * `now`.
 *
 * Rejects with `ReindexRequiredError` when the folder holds something else and `force` is not set,
 * with `IndexFolderError` when it is unsuitable or in use, and with an `Error` that names every
 * problem when there was nothing to index.
 */
export async function buildIndex(input: BuildInput): Promise<BuildResult> {
  const { directory, embedder, force } = input;
  await refuseUnsafeFolder(directory);
  if (!force) await refuseToOverwrite(directory, embedder);
  await claimFolder(directory);
  return withWriterLock(directory, async (assertHeld) => {
    const cache = await openEmbeddingCache(indexPaths(directory).embeddings, embedder.identity);
    try {
      return await build(input, cache, assertHeld);
    } finally {
      await cache.close();
    }
  });
}

async function build(
  input: BuildInput,
  cache: EmbeddingCache,
  assertHeld: () => void,
): Promise<BuildResult> {
  const { directory, embedder, now } = input;
  const report = input.onProgress ?? (() => undefined);
  const { contributions: read, documents, problems: skipped } = await collect(input.events, report);
  if (read.length === 0) throw nothingToIndex(skipped);
  const { merged, conflicts, ...once } = mergeContributions(read);
  const given = await readCorrections(directory);
  const { contributions, problems: refused } = applyCorrections(once, given.corrections);
  const notApplied = [...given.problems, ...refused].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const problems = [...skipped, ...notApplied];

  const passages = await cutAll(contributions, input, report);
  const embedded = await embedMissing(passages, embedder, cache, report);

  report({ stage: "writing", done: 0, total: 1 });
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]));
  const stored = passages.map((passage) => {
    const vector = cache.get(passage.input);
    const contribution = byId.get(passage.contributionId);
    if (!vector || !contribution) throw new Error(`Passage ${passage.id} was never embedded`);
    const { id, contributionId, start, end, text, context } = passage;
    const attributes = passageAttributes(contribution);
    return { id, contributionId, start, end, text, context, vector, attributes };
  });
  const manifest = await publishGeneration(
    directory,
    {
      contributions,
      passages: stored,
      model: embedder.identity,
      builtAt: now,
      report: reportOn(contributions, { documents, skipped: skipped.length, merged, conflicts }),
      corrections: given.checksum,
      problems,
    },
    assertHeld,
  );
  report({ stage: "writing", done: 1, total: 1 });
  const reused = new Set(passages.map((passage) => passage.input)).size - embedded;
  return { manifest, embedded, reused, problems };
}

async function refuseToOverwrite(directory: string, embedder: Embedder): Promise<void> {
  try {
    await openIndex(directory, embedder.identity);
  } catch (error) {
    if (!(error instanceof IndexMissingError)) throw error;
  }
}

async function cutAll(
  contributions: readonly Contribution[],
  { countTokens, embedder }: BuildInput,
  report: (progress: Progress) => void,
): Promise<Passage[]> {
  const limit = Math.min(MAX_PASSAGE_TOKENS, embedder.identity.maxTokens);
  const total = contributions.length;
  const passages: Passage[] = [];
  for (const [index, contribution] of contributions.entries()) {
    if (index % PASSAGE_CHUNK === 0) {
      report({ stage: "passages", done: index, total });
      await breathe();
    }
    passages.push(...cutPassages(contribution, countTokens, limit));
  }
  report({ stage: "passages", done: total, total });
  return passages;
}

function nothingToIndex(problems: readonly Problem[]): Error {
  const reasons =
    problems.length > 0
      ? `\n${problems.map((problem) => `  ${describeProblem(problem)}`).join("\n")}`
      : " The documents given hold no speech.";
  return new Error(`There is nothing to index, so no index was built or changed.${reasons}`);
}
