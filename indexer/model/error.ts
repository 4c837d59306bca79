/**
 * Something is wrong with the embedding model: its package, its prepared files, its process, or a
 * text it cannot take. The message says what, where, and what to do next.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
}
