/** What the tests know of the seeds, found by reading them, not by running the readers. */
import { readFileSync } from "node:fs";
import type { Contribution } from "../../../indexer/contribution.ts";
import type { Problem } from "../../../indexer/problem.ts";
import { readSources } from "../../../indexer/sources/read.ts";

export const SEED_FILES = [
  "seeds/000_90d1f5c2819e8c80.txt",
  "seeds/001_5a8829bf2477a47e.txt",
  "seeds/002_6df193e7fe868887.txt",
  "seeds/003_1ea89b1c147f2131.txt",
  "seeds/004_ab47939fa5a6ec24.txt",
] as const;

export interface ReadResult {
  contributions: Contribution[];
  problems: Problem[];
  documents: string[];
}

/** Everything `readSources` yields, sorted by type. */
export async function readAll(...paths: string[]): Promise<ReadResult> {
  const result: ReadResult = { contributions: [], problems: [], documents: [] };
  for await (const event of readSources(paths)) {
    if (event.type === "contribution") result.contributions.push(event.contribution);
    if (event.type === "problem") result.problems.push(event.problem);
    if (event.type === "document") result.documents.push(event.file);
  }
  return result;
}

/** The lines of a file as they stand on disk; `lines[0]` is line 1. */
export function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n");
}

/** White space does not count when words are compared with their source. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
