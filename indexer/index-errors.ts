/** The ways in which an index folder cannot be used. Each message ends with what to do next. */
import { resolve } from "node:path";

/** Where the index lies when nobody says otherwise. */
export const DEFAULT_INDEX_DIRECTORY = ".index";

/** There is no index yet: building one loses nothing. */
export class IndexMissingError extends Error {
  override name = "IndexMissingError";
  constructor(directory: string) {
    super(
      `There is no index in ${directory} yet. Build it with: ${indexCommand(directory, false)}`,
    );
  }
}

/** What is there cannot be used and is not overwritten unasked: half-written, foreign, damaged, other format or model. */
export class ReindexRequiredError extends Error {
  override name = "ReindexRequiredError";
  constructor(directory: string, reason: string, options?: ErrorOptions) {
    super(`${reason}. Rebuild the index with: ${indexCommand(directory, true)}`, options);
  }
}

/** The folder itself is unsuitable or in use; `--force` does not help. */
export class IndexFolderError extends Error {
  override name = "IndexFolderError";
}

/** The command that builds an index in a folder, to be pasted into a shell. */
export function indexCommand(directory: string, force: boolean): string {
  const options = [
    ...(resolve(directory) === resolve(DEFAULT_INDEX_DIRECTORY)
      ? []
      : ["--index", shellQuoted(directory)]),
    ...(force ? ["--force"] : []),
  ];
  return ["npm run index", ...(options.length > 0 ? ["--", ...options] : [])].join(" ");
}

function shellQuoted(text: string): string {
  return /^[\w./~@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
