/** Reads one document from disk, or says why it cannot be read. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Problem } from "./problem.ts";

/** Saved pages are well under a megabyte; far beyond that it is not a page. */
const SIZE_LIMIT = 64 * 1024 * 1024;

export interface Document {
  /** As the user would name it; shown with every citation. */
  file: string;
  /** Lines without their ends; `lines[0]` is line 1. */
  lines: string[];
  /** Hex SHA-256 of the bytes. */
  sha256: string;
}

/** A document or folder that cannot be read; carries what to tell its owner. */
export class DocumentError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.reason, options);
    this.name = "DocumentError";
    this.problem = problem;
  }
}

function refuse(file: string, reason: string, next: string, cause?: unknown): DocumentError {
  return new DocumentError({ file, line: null, reason, next }, { cause });
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

/**
 * The document's text as lines.
 * @param path where it is on disk
 * @param file how to name it in citations and messages
 * @throws {DocumentError} when it is missing, empty, too large, binary or not UTF-8
 */
export async function readDocument(path: string, file: string): Promise<Document> {
  const size = await stat(path).then(
    (found) => found.size,
    (cause: unknown) => {
      throw refuse(file, "there is no such file", "Check the path.", cause);
    },
  );
  if (size > SIZE_LIMIT) {
    throw refuse(
      file,
      `the file is ${Math.round(size / 1024 / 1024)} MB, more than the ${SIZE_LIMIT / 1024 / 1024} MB that a saved page may have`,
      "Save the debate as smaller documents.",
    );
  }
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw refuse(file, "the file cannot be read", "Check that you may read it.", cause);
  });
  if (bytes.includes(0)) {
    throw refuse(
      file,
      "the file is binary, not text",
      "Save the page as plain text (UTF-8) and index that.",
    );
  }
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
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file, lines: text.split(/\r\n|\n|\r/), sha256 };
}
