/**
 * `corrections.jsonl` beside the index: what a person says of a speaker. We read it and never write it.
 *
 * One JSON object a line: `{"contribution": "<id>", "speaker": "Full Name" | null, "reason": "..."}`. A
 * null marks the speaker shown as wrong, without saying who it was. Blank lines are allowed.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { indexCommand } from "../index-errors.ts";
import { CORRECTIONS_FILE, indexPaths } from "../index-folder.ts";
import { isFullName } from "../names.ts";
import type { Problem } from "../problem.ts";

const words = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .pipe(z.string().min(1, "it is empty").max(most, `it is longer than ${most} characters`));

const CorrectionLine = z.strictObject({
  contribution: words(300),
  speaker: words(200)
    .refine(isFullName, "give the full name, for a surname may be several people’s")
    .nullable(),
  reason: words(1000),
});

/** A line that is of the form, and where it stands; whether it can be applied is not known yet. */
export interface Correction extends z.infer<typeof CorrectionLine> {
  /** 1-based. */
  line: number;
}

export interface Corrections {
  /** In the order of the file. */
  corrections: Correction[];
  /** SHA-256 of the file; null where there is none or it is blank. */
  checksum: string | null;
  problems: Problem[];
}

/** Reads the corrections of an index folder. What is wrong with a line costs that line alone. */
export async function readCorrections(directory: string): Promise<Corrections> {
  const read: Corrections = { corrections: [], checksum: null, problems: [] };
  let bytes: Buffer;
  try {
    bytes = await readFile(indexPaths(directory).corrections);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      const next = "No correction was applied. Make it a file that can be read, and build again.";
      read.problems.push(correctionProblem(null, `it cannot be read (${code ?? error})`, next));
    }
    return read;
  }
  if (bytes.toString("latin1").trim() === "") return read;
  read.checksum = createHash("sha256").update(bytes).digest("hex");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const next = "No correction was applied. Save it as UTF-8, and build again.";
    read.problems.push(correctionProblem(null, "it is not text in UTF-8", next));
    return read;
  }
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (typeof parsed === "string") read.problems.push(correctionProblem(index + 1, parsed, FORM));
    else read.corrections.push({ ...parsed, line: index + 1 });
  }
  return read;
}

const FORM =
  'Write it as {"contribution": "its id", "speaker": "Full Name", "reason": "why"}, with null for a speaker who is not known, and build again.';

/** The line, or what is wrong with it. */
function parseLine(line: string): z.infer<typeof CorrectionLine> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return "it is not valid JSON";
  }
  const parsed = CorrectionLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".");
  return `${place ? `${place}: ` : ""}${issue?.message ?? "it is not of the form"}`;
}

/**
 * A correction that is not used. The file is named without its folder, so that the same documents and
 * corrections give the same index wherever it lies.
 */
export function correctionProblem(line: number | null, reason: string, next: string): Problem {
  return { file: CORRECTIONS_FILE, line, reason, next };
}

/**
 * Whether the file differs from what the index was built with; then what to do, else null.
 * @param built the checksum that the index records
 */
export async function correctionsChanged(
  directory: string,
  built: string | null,
): Promise<Problem | null> {
  const { checksum } = await readCorrections(directory);
  if (checksum === built) return null;
  return {
    file: indexPaths(directory).corrections,
    line: null,
    reason:
      "the corrections have changed since the index was built, and the index still has the old ones",
    next: `Build it again, from the same documents as before, with: ${indexCommand(directory, false)}`,
  };
}
