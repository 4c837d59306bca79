/** From source events to a published index: passages, vectors for those that are new, one generation. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Contribution } from "./contribution.ts";
import type { CountTokens, Embedder } from "./embedder.ts";
import { type EmbeddingCache, openEmbeddingCache } from "./embedding-cache.ts";
import { type IndexManifest, openIndex, publishGeneration } from "./generation.ts";
import { IndexMissingError } from "./index-errors.ts";
import { claimFolder, indexPaths, refuseUnsafeFolder } from "./index-folder.ts";
import { passageAttributes } from "./passage-attributes.ts";
import { cutPassages, MAX_PASSAGE_TOKENS, type Passage } from "./passages.ts";
import { describeProblem, type Problem } from "./problem.ts";
import type { SourceEvent } from "./sources/events.ts";
import { withWriterLock } from "./writer-lock.ts";

/** Texts handed to the embedder at once: the grain of the progress bar and of an interruption. */
const EMBEDDING_CHUNK = 32;
/** Contributions cut between two chances for the writer's lock to be renewed. */
const PASSAGE_CHUNK = 50;

export interface Progress {
  stage: "reading" | "passages" | "embedding" | "writing";
  done: number;
  /** Null while it cannot be known. */
  total: number | null;
}

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
  /** Documents, or parts of them, that are not in the index. */
  problems: Problem[];
}

/**
 * Builds a whole index and switches to it; until then the one in place is untouched. The result
 * depends on nothing but the events and the model, except for `builtAt`, which is `now`.
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
  const { contributions, documents, problems } = await readEvents(input.events, report);
  if (contributions.length === 0) throw nothingToIndex(problems);

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
      documents,
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

async function readEvents(
  events: AsyncIterable<SourceEvent>,
  report: (progress: Progress) => void,
): Promise<{ contributions: Contribution[]; documents: number; problems: Problem[] }> {
  const byId = new Map<string, Contribution>();
  const problems: Problem[] = [];
  let documents = 0;
  report({ stage: "reading", done: 0, total: null });
  for await (const event of events) {
    if (event.type === "problem") problems.push(event.problem);
    else if (event.type === "document") documents += 1;
    else {
      const { contribution } = event;
      const known = byId.get(contribution.id);
      byId.set(contribution.id, known ? withFurtherPlaces(known, contribution) : contribution);
      report({ stage: "reading", done: byId.size, total: null });
    }
  }
  return { contributions: [...byId.values()], documents, problems };
}

/** The same contribution met again, on another page or twice on one: it now also stands there. */
function withFurtherPlaces(known: Contribution, again: Contribution): Contribution {
  const sources = [...known.sources];
  for (const source of [again.source, ...again.sources]) {
    if (!sources.some((one) => JSON.stringify(one) === JSON.stringify(source)))
      sources.push(source);
  }
  return { ...known, sources, aliases: [...new Set([...known.aliases, ...again.aliases])] };
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

/** Embeds each distinct input not in the cache, longest first so that chunks are of even length. */
async function embedMissing(
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

function nothingToIndex(problems: readonly Problem[]): Error {
  const reasons =
    problems.length > 0
      ? `\n${problems.map((problem) => `  ${describeProblem(problem)}`).join("\n")}`
      : " The documents given hold no speech.";
  return new Error(`There is nothing to index, so no index was built or changed.${reasons}`);
}
