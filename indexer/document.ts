/** Reads one document as text, or says why it cannot be read. */
import { DocumentError } from "./document-error.ts";
import { type Input, leftOut, readAtMost } from "./sources/input.ts";

export { DocumentError };

/** Saved pages are well under a megabyte; far beyond that it is not a page. */
const SIZE_LIMIT = 64 * 1024 * 1024;

const MB = 1024 * 1024;

export interface Document {
  /** As the user would name it; shown with every citation. */
  file: string;
  /** Lines without their ends; `lines[0]` is line 1. */
  lines: string[];
}

function refuse(file: string, reason: string, next: string): DocumentError {
  return new DocumentError(leftOut(file, reason, next));
}

/** Line of the first byte that is not UTF-8, counted from 1. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
    line += 1;
  }
  return line;
}

function refuseBinary(file: string, bytes: Buffer): void {
  const start = bytes.toString("latin1", 0, 2);
  if (start === "\xff\xfe" || start === "\xfe\xff") {
    throw refuse(file, "the text is UTF-16, not UTF-8", "Save it again as UTF-8.");
  }
  if (bytes.toString("latin1", 257, 262) === "ustar") {
    throw refuse(
      file,
      "this is a tar archive, which is not read",
      "Unpack it, or make a zip of it.",
    );
  }
  if (bytes.includes(0)) {
    throw refuse(
      file,
      "the file is binary, not text",
      "Save the page as plain text (UTF-8) and index that.",
    );
  }
}

/**
 * The whole text of a page.
 * @param limit the most bytes it may have
 * @throws {DocumentError} when it is missing, empty, too large, binary or not UTF-8
 */
export async function readText(
  input: Pick<Input, "file" | "size" | "open">,
  limit: number = SIZE_LIMIT,
): Promise<string> {
  const { file } = input;
  const bytes = await readAtMost(input, limit);
  if (bytes === null) {
    const size = input.size === null ? "larger" : `${Math.round(input.size / MB)} MB, more`;
    throw refuse(
      file,
      `the file is ${size} than the ${limit / MB} MB that a saved page may have`,
      "Save the debate as smaller documents.",
    );
  }
  refuseBinary(file, bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const problem = {
      file,
      line: firstBadLine(bytes),
      reason: "the text is not valid UTF-8",
      next: "Save it again as UTF-8.",
    };
    throw new DocumentError(problem, { cause });
  }
  if (text.trim() === "") {
    throw refuse(file, "the file is empty", "Save the page again, or leave it out.");
  }
  return text;
}

/** The lines of a text without their ends. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
