/** Reading through a `.zip` archive, member by member, nothing unpacked to disk. */
import { basename, posix } from "node:path";
import yauzl from "yauzl";
import { DocumentError } from "../document-error.ts";
import type { Problem } from "../problem.ts";
import { type ArchiveLimits, size, type Unpacked } from "./archive-limits.ts";
import { type Folder, type Input, leftOut, readAtMost } from "./input.ts";
import { isDocumentPath, MANIFEST, MANIFEST_BYTES } from "./not-documents.ts";

const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

function detail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function damaged(file: string, cause: unknown): DocumentError {
  const reason = `the zip archive is damaged or cut short (${detail(cause)})`;
  return new DocumentError(leftOut(file, reason, "Fetch or make it again."), { cause });
}

async function openZip(input: Input, limits: ArchiveLimits): Promise<yauzl.ZipFile> {
  // Names are decoded and judged one by one, so that one bad name does not cost the other members.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  if (input.path === null) {
    const bytes = await readAtMost(input, limits.nestedBytes);
    if (bytes === null) {
      const reason = `an archive inside an archive may have ${size(limits.nestedBytes)}, and this one has more`;
      throw new DocumentError(leftOut(input.file, reason, "Unpack the outer archive yourself."));
    }
    return yauzl.fromBufferPromise(bytes, options).catch((cause: unknown) => {
      throw damaged(input.file, cause);
    });
  }
  return yauzl.openPromise(input.path, options).catch((cause: unknown) => {
    throw damaged(input.file, cause);
  });
}

interface Member {
  name: string;
  entry: yauzl.Entry;
}

/** The members in order of name, and what is wrong with the list of them. */
async function listMembers(
  zip: yauzl.ZipFile,
  file: string,
  limits: ArchiveLimits,
): Promise<{ members: Member[]; problems: Problem[] }> {
  const members: Member[] = [];
  const problems: Problem[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (members.length === limits.members) {
        const reason = `the archive has more than ${limits.members} entries; the rest is left out`;
        problems.push(leftOut(file, reason, "Make smaller archives."));
        break;
      }
      const name = yauzl.getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      );
      members.push({ name, entry });
    }
  } catch (cause) {
    problems.push(damaged(file, cause).problem);
  }
  members.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { members, problems };
}

/** Why a member is left out, or null. */
function refusal({ name, entry }: Member, file: string): Problem | null {
  if (yauzl.validateFileName(name) !== null || name.includes("\0")) {
    const reason = "its path leads out of the archive, so it is left out";
    return leftOut(file, reason, "Make the archive again with paths inside its own folder.");
  }
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
    const reason = "it is a symbolic link, which is not followed";
    return leftOut(file, reason, "Put the document itself into the archive.");
  }
  if (entry.isEncrypted()) {
    return leftOut(file, "it is encrypted", "Make the archive again without a password.");
  }
  if (!entry.canDecodeFileData()) {
    const reason = `it is packed by a method (number ${entry.compressionMethod}) that is not supported`;
    return leftOut(file, reason, "Make the archive again with the usual method (deflate).");
  }
  return null;
}

async function* unpack(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  file: string,
  unpacked: Unpacked,
): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry).catch((cause: unknown) => {
    throw damaged(file, cause);
  });
  try {
    yield* unpacked.bounded(stream, file, () => entry.compressedSize);
  } catch (cause) {
    throw cause instanceof DocumentError ? cause : damaged(file, cause);
  } finally {
    stream.destroy();
  }
}

/** The folders of an archive, with the manifests that lie in it. */
class Folders {
  private readonly byManifest = new Map<string, Folder>();
  private readonly archive: string;
  private readonly inputs: ReadonlyMap<string, Input>;

  constructor(archive: string, inputs: ReadonlyMap<string, Input>) {
    this.archive = archive;
    this.inputs = inputs;
  }

  of(name: string): Folder {
    const path = posix.join(posix.dirname(name), MANIFEST);
    const known = this.byManifest.get(path);
    if (known) return known;
    const folder: Folder = {
      manifest: memberName(this.archive, path),
      readManifest: async () => {
        const input = this.inputs.get(path);
        return input ? readAtMost(input, MANIFEST_BYTES) : null;
      },
    };
    this.byManifest.set(path, folder);
    return folder;
  }
}

/** A member as citations name it, safe to print on a terminal. */
function memberName(archive: string, name: string): string {
  return `${archive}!/${name.replace(/\p{Cc}/gu, "\ufffd")}`;
}

/** The documents among the members, and what is left out. */
function documentsOf(
  zip: yauzl.ZipFile,
  archive: string,
  members: readonly Member[],
  unpacked: Unpacked,
): (Input | Problem)[] {
  const found: (Input | Problem)[] = [];
  const inputs = new Map<string, Input>();
  const folders = new Folders(archive, inputs);
  for (const member of members) {
    const { name, entry } = member;
    if (name.endsWith("/")) continue;
    const file = memberName(archive, name);
    const refused = refusal(member, file);
    const input: Input = {
      file,
      name: basename(name),
      folder: folders.of(name),
      size: entry.uncompressedSize,
      path: null,
      open: () => unpack(zip, entry, file, unpacked),
    };
    if (!refused) inputs.set(name, input);
    if (isDocumentPath(name)) found.push(refused ?? input);
  }
  return found;
}

/**
 * The members of an archive as inputs, in order of name; they can be read until the next one is asked
 * for. What cannot be read is yielded as a problem.
 */
export async function* zipMembers(
  archive: Input,
  unpacked: Unpacked,
): AsyncGenerator<Input | Problem> {
  const { limits } = unpacked;
  let zip: yauzl.ZipFile;
  try {
    zip = await openZip(archive, limits);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    yield error.problem;
    return;
  }
  try {
    const { members, problems } = await listMembers(zip, archive.file, limits);
    yield* problems;
    const found = documentsOf(zip, archive.file, members, unpacked);
    if (found.length === 0 && problems.length === 0) {
      yield leftOut(archive.file, "the archive holds no documents", "Put saved pages into it.");
    }
    for (const each of found) {
      if (unpacked.exhausted) {
        const reason = `the archive unpacks to more than ${size(limits.totalBytes)} in all; the rest of it is left out`;
        yield leftOut(archive.file, reason, "Make smaller archives.");
        return;
      }
      yield each;
    }
  } finally {
    zip.close();
  }
}
