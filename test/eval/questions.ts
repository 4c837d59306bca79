/**
 * The questions of the evaluation: written by reading the seeds, each with words that a right answer
 * cites. Half of them may be looked at while something is tuned; the other half is only reported.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { Filters } from "../../server/contract.ts";
import { readLines } from "./json-lines.ts";

const KINDS = [
  "topic",
  "person",
  "party",
  "role",
  "office",
  "date",
  "figure",
  "quotation",
  "reference",
  "paraphrase",
  "follow-up",
  "unanswerable",
] as const;

export const EvaluationQuestion = z.strictObject({
  id: z.string().min(1),
  /** When it was written: each later set was written, and first asked, before anything was mended for it. */
  set: z
    .enum([
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth",
      "twenty-first",
      "twenty-second",
      "twenty-third",
      "twenty-fourth",
      "twenty-fifth",
      "twenty-sixth",
      "twenty-seventh",
      "twenty-eighth",
      "twenty-ninth",
      "thirtieth",
      "thirty-second",
      "thirty-third",
    ])
    .default("first"),
  kind: z.enum(KINDS),
  grade: z.enum(["easy", "medium", "hard"]),
  question: z.string().min(1),
  /** Why an unanswerable question has no answer: "person-silent", "small-talk", ... */
  form: z.string().optional(),
  /** Words of the indexed text; citing a contribution that holds one of them is right. */
  gold: z.array(z.string().min(1)),
  /** What every citation must keep to, whatever the assistant read from the question. */
  keepsTo: Filters.optional(),
  /** Questions asked before this one, oldest first. */
  history: z.array(z.string()).optional(),
});
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>;

export type Half = "tuning" | "reporting";

/** Which half a question belongs to: fixed by its own words, so that adding questions moves none. */
export function halfOf({ question }: { question: string }): Half {
  return (createHash("sha256").update(question).digest()[0] ?? 0) % 2 === 0
    ? "tuning"
    : "reporting";
}

/** Reads the questions beside this file. Rejects when a line is not one, or an id occurs twice. */
export async function loadQuestions(): Promise<EvaluationQuestion[]> {
  const file = new URL("questions.jsonl", import.meta.url);
  const questions = await readLines(file, EvaluationQuestion);
  const ids = new Set(questions.map(({ id }) => id));
  if (ids.size < questions.length) throw new Error("questions.jsonl gives an id twice.");
  return questions;
}
