/**
 * A document before anybody knows what is in it: a name to cite and bytes to stream, wherever they
 * come from (a file, a compressed file, a member of an archive).
 */
import { createReadStream } from "node:fs";
import { DocumentError } from "../document-error.ts";
import type { Problem } from "../problem.ts";

/** Where a document lies, as far as its manifest is concerned. */
export interface Folder {
  /** The manifest as citations and messages name it; the same for every document of the folder. */
  manifest: string;
  /** The bytes of `manifest.json`; null when the folder has none. */
  readManifest(): Promise<Buffer | null>;
}

export interface Input {
  /** As the user would name it: `pages/a.txt`, `pages.zip!/folder/a.txt`. */
  file: string;
  /** The last part of the name, by which the manifest knows it. */
  name: string;
  folder: Folder;
  /** In bytes, where it is known before reading. */
  size: number | null;
  /** Where it lies on disk as it stands; null when it must be unpacked first. */
  path: string | null;
  /** The bytes from the start; may be called more than once. Rejects with {@link DocumentError}. */
  open(): AsyncIterable<Buffer>;
}

/** A document or folder that is left out, and why. */
export function leftOut(file: string, reason: string, next: string): Problem {
  return { file, line: null, reason, next };
}

/** The bytes of a file on disk. */
export async function* openFile(path: string, file: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    const reason = missing ? "there is no such file" : "the file cannot be read";
    const next = missing ? "Check the path." : "Check that you may read it.";
    throw new DocumentError(leftOut(file, reason, next), { cause });
  } finally {
    stream.destroy();
  }
}

/** The first bytes, up to `length`; the rest is not read. */
export async function readStart(input: Pick<Input, "open">, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let have = 0;
  for await (const chunk of input.open()) {
    chunks.push(chunk);
    have += chunk.length;
    if (have >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}

/** All bytes; null as soon as there are more than `limit`. */
export async function readAtMost(
  input: Pick<Input, "open" | "size">,
  limit: number,
): Promise<Buffer | null> {
  if (input.size !== null && input.size > limit) return null;
  const chunks: Buffer[] = [];
  let have = 0;
  for await (const chunk of input.open()) {
    have += chunk.length;
    if (have > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
