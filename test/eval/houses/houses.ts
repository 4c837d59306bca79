/**
 * Made-up Houses: debates of the ParlParse days in groups as large as the seeds, and questions about each
 * written by people who had read that group alone. They show how the assistant does on debates that it was
 * not built around, and give many more questions than the seeds bear.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";

const STYLES = ["plain", "short", "paraphrase", "next-door", "elsewhere"] as const;

const House = z.strictObject({
  house: z.number().int(),
  contributions: z.array(z.string().min(1)),
});

const HouseQuestion = z.strictObject({
  house: z.number().int(),
  /**
   * "plain" and "short" ones share words with the record, a "paraphrase" none. Nothing in the House speaks
   * to the others: their subjects are next door to its own, or elsewhere.
   */
  style: z.enum(STYLES),
  question: z.string().min(1),
  /** Ids of the contributions that answer it; empty where none does. */
  gold: z.array(z.string().min(1)),
});
export type HouseQuestion = z.infer<typeof HouseQuestion>;

export interface House {
  name: string;
  /** Ids of the contributions that it consists of. */
  contributions: ReadonlySet<string>;
  questions: HouseQuestion[];
}

async function readLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(new URL(file, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Reads the Houses beside this file. Rejects when a line is not one. */
export async function loadHouses(): Promise<House[]> {
  const [houses, questions] = await Promise.all([
    readLines("houses.jsonl", House),
    readLines("questions.jsonl", HouseQuestion),
  ]);
  return houses.map(({ house, contributions }) => ({
    name: `house-${house}`,
    contributions: new Set(contributions),
    questions: questions.filter((question) => question.house === house),
  }));
}
