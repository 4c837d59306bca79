/** The parts of a Hugging Face `config.json` that fix the shape of a BERT encoder. */
import { z } from "zod";
import { ModelError } from "./error.ts";

const BertConfig = z.object({
  model_type: z.literal("bert"),
  hidden_act: z.literal("gelu"),
  position_embedding_type: z.literal("absolute"),
  hidden_size: z.int().positive(),
  intermediate_size: z.int().positive(),
  layer_norm_eps: z.number().positive(),
  max_position_embeddings: z.int().positive(),
  num_attention_heads: z.int().positive(),
  num_hidden_layers: z.int().positive(),
  type_vocab_size: z.int().positive(),
  vocab_size: z.int().positive(),
});
export type BertConfig = z.infer<typeof BertConfig>;

/** Reads `config.json`; throws a {@link ModelError} naming the fields our graph cannot follow. */
export function readBertConfig(bytes: Uint8Array, file: string): BertConfig {
  try {
    return BertConfig.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : "it is not JSON";
    throw new ModelError(
      `${file} does not describe a BERT model we can run: ${reason}. Run \`npm ci\` to install it again.`,
      { cause },
    );
  }
}
