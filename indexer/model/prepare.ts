/** Turns the weights package into what `@xenova/transformers` loads, once for each cache directory. */
import { join, resolve } from "node:path";
import type { ModelIdentity } from "../embedder.ts";
import { readBertConfig } from "./bert-config.ts";
import { ModelError } from "./error.ts";
import { buildSentenceGraph, GRAPH_VERSION } from "./graph.ts";
import { writeOnnxModel } from "./onnx-writer.ts";
import { type ModelPackage, PACKAGE, readModelPackage } from "./package.ts";
import { areFilesIntact, sha256, writeFiles } from "./prepared-files.ts";
import { readSafetensors } from "./safetensors.ts";

/** A model ready to be loaded. */
export interface PreparedModel {
  /** Absolute path of the folder with the ONNX graph, the tokenizer and their configurations. */
  readonly directory: string;
  readonly identity: ModelIdentity;
}

/**
 * Without the special tokens listed here transformers.js cannot pad a batch ("Cannot convert
 * undefined to a BigInt"). Names are those of tokenizer.json.
 */
const TOKENIZER_CONFIG = {
  tokenizer_class: "BertTokenizer",
  do_lower_case: true,
  cls_token: "[CLS]",
  mask_token: "[MASK]",
  pad_token: "[PAD]",
  sep_token: "[SEP]",
  unk_token: "[UNK]",
};

const FILES = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"];

/**
 * The model under `<cacheDirectory>/<hash>/`, converted on first use (half a second, 45 MB) and
 * checked file by file on every later one (a tenth of a second). A damaged or half-written folder is
 * mended; several processes may prepare at once. Throws a {@link ModelError} when the package is
 * unusable or the folder cannot be written.
 */
export async function prepareModel(cacheDirectory: string): Promise<PreparedModel> {
  const source = await readModelPackage();
  const identity = identify(source);
  const directory = join(resolve(cacheDirectory), identity.hash);
  if (!(await areFilesIntact(directory, FILES))) {
    const files = convert(source);
    try {
      await writeFiles(directory, files);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ModelError(
        `The embedding model cannot be written to ${directory}: ${reason}. Make that folder writable, with 50 MB free, and try again.`,
        { cause },
      );
    }
  }
  return { directory, identity };
}

function identify(source: ModelPackage): ModelIdentity {
  const settings = JSON.stringify({ graph: GRAPH_VERSION, tokenizer: TOKENIZER_CONFIG });
  return {
    name: "all-MiniLM-L6-v2",
    hash: sha256(Buffer.from(settings), source.weights, source.tokenizer, source.config),
    dimension: source.dimension,
    maxTokens: source.maxTokens,
  };
}

function convert(source: ModelPackage): ReadonlyMap<string, Buffer> {
  const config = readBertConfig(source.config, `${PACKAGE}/model/config.json`);
  if (
    config.hidden_size !== source.dimension ||
    config.max_position_embeddings < source.maxTokens
  ) {
    throw new ModelError(
      `${PACKAGE} contradicts itself about the length of vectors or texts. Run \`npm ci\` to install it again.`,
    );
  }
  const weights = readSafetensors(source.weights, `${PACKAGE}/model/model.fp16.safetensors`);
  const model = writeOnnxModel(buildSentenceGraph(weights, config), "dispatch-box");
  return new Map([
    ["config.json", source.config],
    ["tokenizer.json", source.tokenizer],
    ["tokenizer_config.json", Buffer.from(`${JSON.stringify(TOKENIZER_CONFIG, null, 2)}\n`)],
    ["onnx/model.onnx", Buffer.from(model.buffer, model.byteOffset, model.byteLength)],
  ]);
}
