/** The vector of a topic, however long or odd the topic is. */
import type { Embedder } from "../indexer/embedder.ts";

/** Room the model's special tokens take. */
const SPECIAL_TOKENS = 2;

/**
 * Embeds a topic. One that is too long for the model is cut to as many characters as it has room for
 * tokens, which always fits, since a token stands for at least one character once accents are split
 * off. Rejects when the model fails.
 */
export async function embedTopic(topic: string, embedder: Embedder): Promise<Float32Array> {
  const room = embedder.identity.maxTokens - SPECIAL_TOKENS;
  const characters = [...topic.normalize("NFD")];
  try {
    return await embedOne(topic, embedder);
  } catch (error) {
    if (characters.length <= room) throw error;
    return embedOne(characters.slice(0, room).join(""), embedder);
  }
}

async function embedOne(text: string, embedder: Embedder): Promise<Float32Array> {
  const [vector] = await embedder.embed([text]);
  if (vector === undefined) throw new Error("The embedding model returned no vector.");
  return vector;
}
