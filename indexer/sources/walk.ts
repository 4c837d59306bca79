/** From the paths a user names to the documents in them: folders walked, archives read through. */
import type { Dirent, Stats } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Problem } from "../problem.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits, Unpacked } from "./archive-limits.ts";
import { gunzipped } from "./gzip.ts";
import { type Folder, type Input, leftOut, openFile } from "./input.ts";
import { isDocumentName, isDocumentPath, MANIFEST } from "./not-documents.ts";
import { zipMembers } from "./zip.ts";

/** An archive, and an archive inside it. */
const ARCHIVES_DEEP = 2;

/** A path as citations name it: relative to the working folder where it lies inside. */
function nameOf(path: string): string {
  const inside = relative(process.cwd(), path);
  const shown = inside === "" || inside.startsWith("..") ? path : inside;
  return shown.split(sep).join("/");
}

function folderOnDisk(path: string): Folder {
  const manifest = join(path, MANIFEST);
  return {
    manifest: nameOf(manifest),
    readManifest: () =>
      readFile(manifest).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
        throw error;
      }),
  };
}

function inputOnDisk(path: string, size: number): Input {
  const file = nameOf(path);
  return {
    file,
    name: basename(path),
    folder: folderOnDisk(dirname(path)),
    size,
    path,
    open: () => openFile(path, file),
  };
}

/** What is in an input: itself, or what its archive holds. */
async function* expand(
  input: Input,
  unpacked: Unpacked,
  depth: number,
): AsyncGenerator<Input | Problem> {
  const isZip = /\.zip$/i.test(input.name);
  if (!isZip && !/\.gz$/i.test(input.name)) {
    yield input;
    return;
  }
  if (depth === ARCHIVES_DEEP) {
    const reason = "archives are read through two deep, and this is a third inside them";
    yield leftOut(input.file, reason, "Unpack the outer archive yourself.");
    return;
  }
  if (!isZip) {
    yield* expand(gunzipped(input, unpacked), unpacked, depth + 1);
    return;
  }
  for await (const member of zipMembers(input, unpacked)) {
    if ("open" in member) yield* expand(member, unpacked, depth + 1);
    else yield member;
  }
}

function kindOf(found: Stats): string {
  if (found.isFIFO()) return "a pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}

/** Why a symbolic link inside a folder is left out; null when what it leads to is read anyway. */
async function linkProblem(path: string, root: string): Promise<Problem | string | null> {
  const file = nameOf(path);
  const target = await realpath(path).catch(() => null);
  if (target === null) {
    return leftOut(file, "the symbolic link leads nowhere", "Mend or remove it.");
  }
  const inside = relative(await realpath(root), target);
  if (inside.startsWith("..") || inside === target) {
    const reason = "the symbolic link leads out of the folder and is not followed";
    return leftOut(file, reason, "Copy the document into the folder, or name it itself.");
  }
  if (isDocumentPath(inside.split(sep).join("/"))) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : null;
}

async function* fromFolder(
  path: string,
  root: string,
  limits: ArchiveLimits,
): AsyncGenerator<Input | Problem> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch {
    yield leftOut(nameOf(path), "the folder cannot be read", "Check that you may read it.");
    return;
  }
  const documents = entries.filter((entry) => isDocumentName(entry.name));
  if (documents.length === 0) {
    yield leftOut(
      nameOf(path),
      "the folder holds no documents",
      "Put saved pages (.txt, .html), ParlParse XML, JSON lines or archives of them into it, or name another folder.",
    );
  }
  for (const entry of documents.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    yield* fromPath(join(path, entry.name), root, limits);
  }
}

async function* fromPath(
  path: string,
  root: string | null,
  limits: ArchiveLimits,
): AsyncGenerator<Input | Problem> {
  // A link that the user names is meant; one met on the way may lead anywhere.
  const found = await (root === null ? stat(path) : lstat(path)).catch(() => null);
  if (!found) {
    const reason = root === null ? "there is no such file or folder" : "the file has gone";
    yield leftOut(nameOf(path), reason, "Check the path.");
  } else if (found.isDirectory()) {
    yield* fromFolder(path, root ?? path, limits);
  } else if (found.isFile()) {
    yield* expand(inputOnDisk(path, found.size), new Unpacked(limits), 0);
  } else if (found.isSymbolicLink() && root !== null) {
    const led = await linkProblem(path, root);
    if (typeof led === "string") yield* fromPath(led, null, limits);
    else if (led) yield led;
  } else {
    const reason = `this is ${kindOf(found)}, not a file`;
    yield leftOut(nameOf(path), reason, "Save what it would give as a file, and index that.");
  }
}

/**
 * Every document in the paths, in order of path and name, and a problem for whatever is left out.
 * An input must be read before the next one is asked for.
 */
export async function* walk(
  paths: readonly string[],
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<Input | Problem> {
  for (const path of paths) yield* fromPath(path, null, limits);
}
