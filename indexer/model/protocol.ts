/** The messages between the embedder and its process, by Node's structured clone. */
import { z } from "zod";

/** First message to the process: what to load. */
const LoadRequest = z.object({
  type: z.literal("load"),
  directory: z.string(),
  maxTokens: z.int().positive(),
});

const EmbedRequest = z.object({
  type: z.literal("embed"),
  id: z.int(),
  texts: z.array(z.string()),
});

export const Request = z.discriminatedUnion("type", [LoadRequest, EmbedRequest]);
export type Request = z.infer<typeof Request>;

export const Reply = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  /** The model could not be loaded; the process ends after this. */
  z.object({ type: z.literal("unusable"), reason: z.string() }),
  z.object({
    type: z.literal("vectors"),
    id: z.int(),
    vectors: z.array(z.custom<Float32Array>((value) => value instanceof Float32Array)),
  }),
  /** One request failed; the process lives on. */
  z.object({ type: z.literal("refused"), id: z.int(), reason: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;
