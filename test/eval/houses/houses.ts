/**
 * Made-up Houses: debates of the ParlParse days in groups as large as the seeds, and questions about each
 * written by people who had read that group alone. They show how the assistant does on debates that it was
 * not built around, and give many more questions than the seeds bear.
 */
import { z } from "zod";
import { readLines } from "../json-lines.ts";

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

/** Reads the Houses beside this file. Rejects when a line is not one. */
export async function loadHouses(): Promise<House[]> {
  const [houses, questions] = await Promise.all([
    readLines(new URL("houses.jsonl", import.meta.url), House),
    readLines(new URL("questions.jsonl", import.meta.url), HouseQuestion),
  ]);
  return houses.map(({ house, contributions }) => ({
    name: `house-${house}`,
    contributions: new Set(contributions),
    questions: questions.filter((question) => question.house === house),
  }));
}
