/**
 * A folder of files that is either whole or known not to be.
 *
 * Each file is put in place by an atomic rename, and a record of their digests is written last. Who
 * finds no record, or a file that differs from it, writes the files again. Because the same input
 * gives the same bytes, two processes that do so at once put identical files over one another and
 * both succeed; neither ever moves a folder away under the other's feet.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";

const RECORD = "prepared.json";

/** SHA-256 of each file, by its path within the folder. */
const Digests = z.record(z.string(), z.hash("sha256"));

/** Hex SHA-256 of the parts, each preceded by its length so that no two lists of parts agree. */
export function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    if (parts.length > 1) hash.update(`${part.byteLength}:`);
    hash.update(part);
  }
  return hash.digest("hex");
}

/** Whether the folder holds exactly these files (by name), all as they were recorded. */
export async function areFilesIntact(
  directory: string,
  names: readonly string[],
): Promise<boolean> {
  const digests = await readDigests(join(directory, RECORD));
  if (digests === null) return false;
  const checks = names.map((name) => isFileIntact(join(directory, name), digests[name]));
  return (await Promise.all(checks)).every(Boolean);
}

/** Puts the files in place and then the record; files that are already right are left alone. */
export async function writeFiles(
  directory: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const digests: Record<string, string> = {};
  for (const [name, bytes] of files) {
    const path = join(directory, name);
    const digest = sha256(bytes);
    digests[name] = digest;
    await mkdir(dirname(path), { recursive: true });
    if (!(await isFileIntact(path, digest))) await writeFileAtomic(path, bytes);
  }
  await writeFileAtomic(join(directory, RECORD), `${JSON.stringify(digests, null, 2)}\n`);
}

async function readDigests(path: string): Promise<Record<string, string> | null> {
  try {
    return Digests.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

async function isFileIntact(path: string, digest: string | undefined): Promise<boolean> {
  try {
    return sha256(await readFile(path)) === digest;
  } catch {
    return false;
  }
}
