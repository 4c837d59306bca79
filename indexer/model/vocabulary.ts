/** The words the model knows whole, which are the common words of English. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { PreparedModel } from "./prepare.ts";

const TokenizerFile = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });
const WHOLE_WORD = /^\p{L}{3,}$/u;

/** Reads them from the tokenizer's file, in lower case. Rejects when the file is not such a one. */
export async function loadVocabulary(model: PreparedModel): Promise<ReadonlySet<string>> {
  const text = await readFile(join(model.directory, "tokenizer.json"), "utf8");
  const { vocab } = TokenizerFile.parse(JSON.parse(text)).model;
  return new Set(Object.keys(vocab).filter((piece) => WHOLE_WORD.test(piece)));
}
