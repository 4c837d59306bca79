/**
 * Whose folder is it, and may we write in it?
 *
 * An index folder holds our marker, `current.json`, `generations/`, `embeddings/` and, while a run
 * writes, `writer.lock`. Anything else found there belongs to somebody else and is never touched; so
 * does `corrections.jsonl`, in which a person corrects speakers and which we read.
 */
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { IndexFolderError } from "./index-errors.ts";
import { GenerationId, MARKER, Marker, Pointer } from "./index-manifest.ts";

/** A person's corrections of speakers; ours to read and never to write. */
export const CORRECTIONS_FILE = "corrections.jsonl";

/** Where things lie in an index folder. */
export const indexPaths = (directory: string) => ({
  marker: join(directory, "dispatch-box.json"),
  current: join(directory, "current.json"),
  generations: join(directory, "generations"),
  embeddings: join(directory, "embeddings"),
  corrections: join(directory, CORRECTIONS_FILE),
  lock: join(directory, "writer.lock"),
});

/** Generations being written have this prefix until they are verified. */
export const STAGING_PREFIX = "staging-";

/**
 * - `absent`, `empty`: nothing there, or nothing but corrections.
 * - `unfinished`: ours, and no index was ever finished in it.
 * - `foreign`: holds files and no marker of ours.
 * - `damaged`: has our marker's name on a file that is not our marker.
 * - `index`: ours, with a pointer to an index, sound or not.
 */
export type FolderState = "absent" | "empty" | "unfinished" | "foreign" | "damaged" | "index";

/** Every program takes the setting, and `npm start` takes nothing else. */
const ELSEWHERE = "Name another place in INDEX_DIR (npm run index takes --index DIR too).";

/** Looks at a folder without changing it. Rejects with {@link IndexFolderError} when it is not a folder. */
export async function inspectFolder(directory: string): Promise<FolderState> {
  const found = await stat(directory).catch(absentAsNull).catch(explain(directory));
  if (found === null) return "absent";
  if (!found.isDirectory()) {
    throw new IndexFolderError(`${directory} is a file, and an index needs a folder. ${ELSEWHERE}`);
  }
  const all = await readdir(directory).catch(explain(directory));
  const names = all.filter((name) => name !== CORRECTIONS_FILE);
  if (names.length === 0) return "empty";
  if (!names.includes("dispatch-box.json")) {
    // A run killed while it wrote the very first file leaves only that file's temporary name.
    return names.every((name) => name.startsWith("dispatch-box.json.")) ? "unfinished" : "foreign";
  }
  if ((await readValid(indexPaths(directory).marker, Marker)) === null) return "damaged";
  return names.includes("current.json") ? "index" : "unfinished";
}

/** Makes the folder and marks it as ours. */
export async function claimFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await writeFileAtomic(indexPaths(directory).marker, `${JSON.stringify(MARKER)}\n`);
  } catch (error) {
    explain(directory)(error);
  }
}

/**
 * Rejects with {@link IndexFolderError} where an index must never be written, not even by force: the
 * root, the home folder, any folder that holds the one we run in, a project or a repository, or a
 * foreign folder in which our names are taken by other files.
 */
export async function refuseUnsafeFolder(directory: string): Promise<void> {
  const path = resolve(directory);
  const within = path === dirname(path) ? path : path + sep;
  const names = await readdir(path).catch(() => []);
  const dangerous =
    `${process.cwd()}${sep}`.startsWith(within) ||
    path === homedir() ||
    names.some((name) => name === ".git" || name === "package.json");
  if (dangerous) {
    throw new IndexFolderError(
      `An index needs a folder of its own, and ${directory} holds a project, a home folder or a whole disk. ${ELSEWHERE}`,
    );
  }
  if ((await inspectFolder(directory)) !== "foreign") return;
  const taken = await namesTaken(directory);
  if (taken.length > 0) {
    throw new IndexFolderError(
      `${directory} holds files of another program under names that an index needs (${taken.join(", ")}). ${ELSEWHERE}`,
    );
  }
}

/** Our names in a folder that hold something we never wrote. */
async function namesTaken(directory: string): Promise<string[]> {
  const paths = indexPaths(directory);
  const only = async (folder: string, ours: (name: string) => boolean) => {
    const found = await stat(folder).catch(absentAsNull);
    return found === null || (found.isDirectory() && (await readdir(folder)).every(ours));
  };
  const free = {
    "current.json":
      (await stat(paths.current).catch(absentAsNull)) === null ||
      (await readValid(paths.current, Pointer)) !== null,
    generations: await only(paths.generations, isGenerationName),
    embeddings: await only(paths.embeddings, (name) => /^[0-9a-f]+\.bin$/.test(name)),
  };
  return Object.entries(free).flatMap(([name, isFree]) => (isFree ? [] : [name]));
}

/** Whether an entry of `generations/` has a name that only we give. */
export function isGenerationName(name: string): boolean {
  return name.startsWith(STAGING_PREFIX) || GenerationId.safeParse(name).success;
}

/** A JSON file of a schema; null when it is anything else. */
async function readValid<T>(
  file: string,
  schema: { safeParse(value: unknown): { success: boolean; data?: T } },
): Promise<T | null> {
  try {
    return schema.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

/** Says of what the system refused which folder it is about, and what to do next. */
function explain(directory: string): (error: unknown) => never {
  return (error) => {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOTDIR" ? "a part of its path is a file" : message;
    const said = `${directory} cannot hold an index: ${reason}. ${ELSEWHERE}`;
    throw new IndexFolderError(said, { cause: error });
  };
}

function absentAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
