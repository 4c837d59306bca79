/** The files of one generation: written once, and read back only as they were written. */
import { createHash } from "node:crypto";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Contribution } from "./contribution.ts";
import type { ModelIdentity } from "./embedder.ts";
import { INDEX_FORMAT, IndexManifest, type Pointer } from "./index-manifest.ts";
import { readJsonLines, writeJsonLines } from "./json-lines.ts";
import type { PassageStore, StoredPassage } from "./store.ts";
import { createVectraStore, openVectraStore, VECTRA_STORE_FILES } from "./store-vectra.ts";

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
  report: IndexManifest["report"];
  corrections: IndexManifest["corrections"];
  problems: IndexManifest["problems"];
}

export interface WrittenGeneration {
  manifest: IndexManifest;
  pointer: Pointer;
}

/**
 * Writes a generation into `path`, an empty folder. Its name is worked out from all that it holds but
 * the instant it was built at, so the same content has the same name.
 */
export async function writeGeneration(
  path: string,
  content: GenerationContent,
): Promise<WrittenGeneration> {
  await writeJsonLines(join(path, CONTRIBUTIONS), content.contributions);
  await createVectraStore(path, content.passages, content.model.dimension);
  const files: Record<string, string> = {};
  for (const name of FILES) files[name] = await syncedChecksum(join(path, name));

  const { report } = content;
  const summary = {
    format: INDEX_FORMAT,
    model: modelFields(content.model),
    documents: report.documents,
    debates: report.debates,
    contributions: content.contributions.length,
    passages: content.passages.length,
    from: report.from,
    to: report.to,
    report,
    corrections: content.corrections,
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

/** Why a sound index is of no use to us; completes "The index in DIR ...". */
export class UnusableError extends Error {}

/**
 * Reads a generation back and validates all of it: checksums first, then every line. Rejects with
 * {@link UnusableError} when it is sound and yet of another format or model, with another error
 * when it is damaged.
 */
export async function readGeneration(
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
