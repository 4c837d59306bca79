/** Files of one JSON object per line, validated as they are read. */
import { readFile, writeFile } from "node:fs/promises";
import type { z } from "zod";

export async function writeJsonLines(file: string, values: readonly unknown[]): Promise<void> {
  await writeFile(file, values.map((value) => `${JSON.stringify(value)}\n`).join(""));
}

/** Throws, naming the line, when a line is not JSON or not of the schema. */
export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  if (lines.pop() !== "") throw new Error(`${file} is cut short: its last line has no end`);
  return lines.map((line, index) => {
    try {
      return schema.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(`${file}:${index + 1} is not what was written there`, { cause: error });
    }
  });
}
