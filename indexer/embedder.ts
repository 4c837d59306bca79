/**
 * What the rest of the indexer needs of an embedding model. The real one lives in `model/`; it runs
 * in a child process because onnxruntime blocks the event loop.
 */

/** Names one exact model: any change to it makes older vectors incomparable. */
export interface ModelIdentity {
  /** For people: "all-MiniLM-L6-v2". */
  readonly name: string;
  /** Hex SHA-256 over the weights, the tokenizer and the version of the graph we build from them. */
  readonly hash: string;
  /** Length of every vector. */
  readonly dimension: number;
  /** Longest input in wordpieces, special tokens included, that we embed. */
  readonly maxTokens: number;
}

/** Turns texts into vectors of unit length. */
export interface Embedder {
  readonly identity: ModelIdentity;
  /**
   * One finite vector of unit length per text, in order. A text's vector depends on nothing but the
   * text. Rejects when a text is longer than `identity.maxTokens` or the model fails.
   */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  /** Ends the child process; further calls reject. */
  close(): Promise<void>;
}

/** Number of wordpieces of a text as the model counts them, special tokens included. */
export type CountTokens = (text: string) => number;
