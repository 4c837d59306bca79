import type { Contribution } from "../contribution.ts";
import type { Problem } from "../problem.ts";

/** What reading sources yields, in order: contributions as they are met, then a line per document. */
export type SourceEvent =
  | { type: "contribution"; contribution: Contribution }
  | { type: "document"; file: string; shape: string; debates: number; contributions: number }
  | { type: "problem"; problem: Problem };
