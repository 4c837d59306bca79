/**
 * An index is a generation: a folder of files written once, verified by reading it back, and then
 * made current by replacing one small pointer file atomically. Whoever reads sees the old index
 * whole or the new one whole, whatever happens to the writer.
 */
import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { Contribution } from "./contribution.ts";
import type { ModelIdentity } from "./embedder.ts";
import { IndexMissingError, ReindexRequiredError } from "./index-errors.ts";
import { indexPaths, inspectFolder, isGenerationName, STAGING_PREFIX } from "./index-folder.ts";
import { INDEX_FORMAT, IndexManifest, Pointer } from "./index-manifest.ts";
import { readJsonLines, writeJsonLines } from "./json-lines.ts";
import type { PassageStore, StoredPassage } from "./store.ts";
import { createVectraStore, openVectraStore, VECTRA_STORE_FILES } from "./store-vectra.ts";

export { IndexFolderError, IndexMissingError, ReindexRequiredError } from "./index-errors.ts";
export { IndexManifest } from "./index-manifest.ts";

const CONTRIBUTIONS = "contributions.jsonl";
const MANIFEST = "manifest.json";
const FILES = [CONTRIBUTIONS, ...VECTRA_STORE_FILES];

export interface OpenIndex {
  manifest: IndexManifest;
  contributions: readonly Contribution[];
  store: PassageStore;
}

/** What goes into a generation. The manifest's own fields are worked out from it. */
export interface GenerationContent {
  contributions: readonly Contribution[];
  passages: readonly StoredPassage[];
  model: ModelIdentity;
  builtAt: Date;
  documents: number;
  problems: IndexManifest["problems"];
}

/**
 * Loads the current index of a folder; everything read is validated. Rejects with
 * {@link IndexMissingError} when none was ever finished there, with {@link ReindexRequiredError}
 * when what is there is foreign, damaged, of another format or of another model.
 */
export async function openIndex(directory: string, model: ModelIdentity): Promise<OpenIndex> {
  const state = await inspectFolder(directory);
  if (state === "absent" || state === "empty" || state === "unfinished") {
    throw new IndexMissingError(directory);
  }
  if (state === "foreign") {
    throw new ReindexRequiredError(
      directory,
      `${directory} is not empty and holds no Dispatch Box index, so nothing is written there unasked; files that are not ours are left alone in any case`,
    );
  }
  if (state === "damaged") {
    throw new ReindexRequiredError(
      directory,
      `The marker file of the index in ${directory} is damaged`,
    );
  }
  for (;;) {
    const pointer = await readPointer(directory);
    try {
      return await readGeneration(generationPath(directory, pointer.generation), pointer, model);
    } catch (error) {
      // A writer may have switched to a new generation, and removed this one, while we read it.
      const now = await readPointer(directory);
      if (now.manifest !== pointer.manifest) continue;
      if (error instanceof UnusableError) {
        throw new ReindexRequiredError(directory, `The index in ${directory} ${error.message}`);
      }
      throw new ReindexRequiredError(
        directory,
        `The index in ${directory} is damaged or half-written (${error instanceof Error ? error.message : error})`,
        { cause: error },
      );
    }
  }
}

/**
 * Writes a generation beside the current one, verifies it by reading it back, makes it current and
 * removes the older ones. The same content gives the same generation, which is then left as it
 * stands if it is sound. `assertHeld` is called just before the switch and may throw to prevent it.
 */
export async function publishGeneration(
  directory: string,
  content: GenerationContent,
  assertHeld: () => void,
): Promise<IndexManifest> {
  const { generations, current } = indexPaths(directory);
  await removeGenerations(generations, (name) => !name.startsWith(STAGING_PREFIX));
  const staging = join(generations, `${STAGING_PREFIX}new`);
  await mkdir(staging, { recursive: true });
  const written = await writeGeneration(staging, content);
  await readGeneration(staging, written.pointer, content.model);

  const { pointer, manifest } = await settle(directory, staging, written, content.model);
  assertHeld();
  await writeFileAtomic(current, `${JSON.stringify(pointer)}\n`);
  await removeGenerations(generations, (name) => name === pointer.generation);
  return manifest;
}

interface Written {
  manifest: IndexManifest;
  pointer: Pointer;
}

async function writeGeneration(path: string, content: GenerationContent): Promise<Written> {
  await writeJsonLines(join(path, CONTRIBUTIONS), content.contributions);
  await createVectraStore(path, content.passages, content.model.dimension);
  const files: Record<string, string> = {};
  for (const name of FILES) files[name] = await syncedChecksum(join(path, name));

  const days = content.contributions.flatMap(({ debate }) => debate.date ?? []).sort();
  const summary = {
    format: INDEX_FORMAT,
    model: modelFields(content.model),
    documents: content.documents,
    debates: new Set(content.contributions.map(({ debate }) => debate.id)).size,
    contributions: content.contributions.length,
    passages: content.passages.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    problems: content.problems,
    files,
  } as const;
  const generation = sha256(JSON.stringify(summary)).slice(0, 16);
  const manifest: IndexManifest = {
    ...summary,
    generation,
    builtAt: content.builtAt.toISOString(),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(path, MANIFEST), text);
  await syncedChecksum(join(path, MANIFEST));
  return { manifest, pointer: { generation, manifest: sha256(text) } };
}

/** Moves a verified generation to its place, unless the same one stands there already and is sound. */
async function settle(
  directory: string,
  staging: string,
  written: Written,
  model: ModelIdentity,
): Promise<Written> {
  const target = generationPath(directory, written.pointer.generation);
  const exists = await stat(target).then(
    () => true,
    () => false,
  );
  if (exists) {
    try {
      const pointer = await readPointer(directory);
      const { manifest } = await readGeneration(target, pointer, model);
      await rm(staging, { recursive: true, force: true });
      return { manifest, pointer };
    } catch {
      await rename(target, join(indexPaths(directory).generations, `${STAGING_PREFIX}damaged`));
    }
  }
  await rename(staging, target);
  return written;
}

/** Why a sound index is of no use to us; completes "The index in DIR ...". */
class UnusableError extends Error {}

async function readGeneration(
  path: string,
  pointer: Pointer,
  model: ModelIdentity,
): Promise<OpenIndex> {
  const text = await readFile(join(path, MANIFEST), "utf8");
  if (sha256(text) !== pointer.manifest)
    throw new Error(`${MANIFEST} has changed since it was written`);
  const { format } = z.object({ format: z.number() }).parse(JSON.parse(text));
  if (format !== INDEX_FORMAT) {
    throw new UnusableError(
      `is of format ${format}, and this version reads format ${INDEX_FORMAT}`,
    );
  }
  const manifest = IndexManifest.parse(JSON.parse(text));
  if (manifest.model.hash !== model.hash || manifest.model.dimension !== model.dimension) {
    const nameOf = ({ name, hash }: ModelIdentity) => `${name} (${hash.slice(0, 12)})`;
    throw new UnusableError(
      `was built with the model ${nameOf(manifest.model)}, and this one is ${nameOf(model)}`,
    );
  }
  for (const name of FILES) {
    if (sha256(await readFile(join(path, name))) !== manifest.files[name]) {
      throw new Error(`${name} has changed since it was written`);
    }
  }
  const contributions = await readJsonLines(join(path, CONTRIBUTIONS), Contribution);
  const store = await openVectraStore(path, model.dimension);
  if (contributions.length !== manifest.contributions || store.size !== manifest.passages) {
    throw new Error("it does not hold what its manifest says");
  }
  return { manifest, contributions, store };
}

async function readPointer(directory: string): Promise<Pointer> {
  try {
    return Pointer.parse(JSON.parse(await readFile(indexPaths(directory).current, "utf8")));
  } catch (error) {
    throw new ReindexRequiredError(
      directory,
      `The pointer file of the index in ${directory} is damaged`,
      {
        cause: error,
      },
    );
  }
}

async function removeGenerations(folder: string, keep: (name: string) => boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (isGenerationName(name) && !keep(name)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

function generationPath(directory: string, generation: string): string {
  return join(indexPaths(directory).generations, generation);
}

function modelFields({ name, hash, dimension, maxTokens }: ModelIdentity): ModelIdentity {
  return { name, hash, dimension, maxTokens };
}

/** SHA-256 of a file that is certain to be on the disk, so that the pointer never outlives it. */
async function syncedChecksum(file: string): Promise<string> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
    return sha256(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
