/**
 * An index is a generation: a folder of files written once, verified by reading it back, and then
 * made current by replacing one small pointer file atomically. Whoever reads sees the old index
 * whole or the new one whole, whatever happens to the writer.
 */
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { ModelIdentity } from "./embedder.ts";
import {
  type GenerationContent,
  type OpenIndex,
  readGeneration,
  UnusableError,
  type WrittenGeneration,
  writeGeneration,
} from "./generation-files.ts";
import { IndexMissingError, ReindexRequiredError } from "./index-errors.ts";
import {
  indexPaths,
  inspectFolder,
  isGenerationName,
  refuseUnsafeFolder,
  STAGING_PREFIX,
} from "./index-folder.ts";
import { type IndexManifest, Pointer } from "./index-manifest.ts";

export type { OpenIndex } from "./generation-files.ts";
export { IndexFolderError, IndexMissingError, ReindexRequiredError } from "./index-errors.ts";
export { IndexManifest } from "./index-manifest.ts";

/**
 * Loads the current index of a folder; everything read is validated. Rejects with
 * {@link IndexMissingError} when none was ever finished there, with {@link ReindexRequiredError}
 * when what is there is foreign, damaged, of another format or of another model, with
 * {@link IndexFolderError} when no index may ever be there.
 */
export async function openIndex(directory: string, model: ModelIdentity): Promise<OpenIndex> {
  const state = await inspectFolder(directory);
  if (state === "absent" || state === "empty" || state === "unfinished") {
    throw new IndexMissingError(directory);
  }
  if (state === "foreign") {
    await refuseUnsafeFolder(directory);
    throw new ReindexRequiredError(
      directory,
      `${directory} is not empty and holds no Dispatch Box index, so nothing is written there unasked. Name another place in INDEX_DIR, unless an index is to stand beside those files, which are left alone in any case`,
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

/** Moves a verified generation to its place, unless the same one stands there already and is sound. */
async function settle(
  directory: string,
  staging: string,
  written: WrittenGeneration,
  model: ModelIdentity,
): Promise<WrittenGeneration> {
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
