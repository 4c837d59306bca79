/** Counting wordpieces without loading the network. */
import type { CountTokens } from "../embedder.ts";
import type { PreparedModel } from "./prepare.ts";
import { loadTokenizer } from "./transformers.ts";

/** Loads the model's tokenizer into this process; the count is what the embedder itself will see. */
export async function loadTokenCounter(model: PreparedModel): Promise<CountTokens> {
  const tokenizer = await loadTokenizer(model.directory);
  return (text) => tokenizer.encode(text).length;
}
