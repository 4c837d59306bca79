/** The embedding model: prepared once, then run in a process of its own. */
export { startEmbedder } from "./embedder.ts";
export { ModelError } from "./error.ts";
export { type PreparedModel, prepareModel } from "./prepare.ts";
export { loadTokenCounter } from "./tokens.ts";
export { loadVocabulary } from "./vocabulary.ts";
