/** Files of the evaluation: one JSON object a line. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";

/** Every line as the schema has it. Rejects when one is not. */
export async function readLines<T>(file: URL, schema: z.ZodType<T>): Promise<T[]> {
  return (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}
