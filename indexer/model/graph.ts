/**
 * Sentence-BERT as an ONNX graph: the BERT encoder, then the mean over the tokens and a vector of
 * unit length, so that no pooling is left to JavaScript (which took a quarter to a half of the time).
 *
 * Weights stay in half precision in the file and are cast at load; all arithmetic is in single
 * precision. Attention, layer normalisation with its residual, and GELU with its bias are
 * onnxruntime's fused operators (domain com.microsoft):
 * https://github.com/microsoft/onnxruntime/blob/v1.14.0/docs/ContribOperators.md
 */
import type { BertConfig } from "./bert-config.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { joinColumns, transpose } from "./matrix.ts";
import { type OnnxGraph, OnnxType } from "./onnx-writer.ts";
import type { Safetensors } from "./safetensors.ts";

/** Raise it with every change to the graph: it is part of the model's identity. */
export const GRAPH_VERSION = 1;

/** Name of the graph's only output, `[batch, hidden_size]`, each row of unit length. */
export const OUTPUT = "sentence_embedding";

const INPUTS = ["input_ids", "attention_mask", "token_type_ids"] as const;

/** The whole graph. Throws a ModelError when a weight is missing or has another shape. */
export function buildSentenceGraph(weights: Safetensors, config: BertConfig): OnnxGraph {
  const builder = new GraphBuilder(weights);
  let states = embeddings(builder, config);
  const mask = builder.cast("attention_mask_int32", "attention_mask", OnnxType.int32);
  for (let layer = 0; layer < config.num_hidden_layers; layer++) {
    states = encoderLayer(builder, config, `encoder.layer.${layer}`, states, mask);
  }
  meanAndNormalise(builder, states);
  return {
    name: "sentence-bert",
    nodes: builder.nodes,
    initialisers: builder.initialisers,
    inputs: INPUTS.map((name) => ({ name, type: OnnxType.int64, shape: ["batch", "tokens"] })),
    outputs: [{ name: OUTPUT, type: OnnxType.float32, shape: ["batch", config.hidden_size] }],
  };
}

/** Sum of word, token type and position embeddings, normalised: `[batch, tokens, hidden]`. */
function embeddings(builder: GraphBuilder, config: BertConfig): string {
  const hidden = config.hidden_size;
  const table = (name: string): string => `embeddings.${name}_embeddings.weight`;

  // Looked up before the cast: 30,522 rows need not be widened for the few that are used.
  const words = builder.halfPrecision(table("word"), [config.vocab_size, hidden]);
  const word = builder.cast(
    "word_embedding",
    builder.add("word_embedding_half", "Gather", [words, "input_ids"]),
    OnnxType.float32,
  );
  const types = builder.weight(table("token_type"), [config.type_vocab_size, hidden]);
  const type = builder.add("type_embedding", "Gather", [types, "token_type_ids"]);

  const positions = builder.weight(table("position"), [config.max_position_embeddings, hidden]);
  const inputShape = builder.add("input_shape", "Shape", ["input_ids"]);
  const tokenCount = builder.add("token_count", "Gather", [inputShape, builder.integers([1])]);
  const zero = builder.integers([0]);
  const position = builder.add("position_embedding", "Slice", [positions, zero, tokenCount, zero]);

  const wordAndType = builder.add("word_and_type", "Add", [word, type]);
  const sum = builder.add("embedding_sum", "Add", [wordAndType, position]);
  return builder.add(
    "embedding_normalised",
    "LayerNormalization",
    [
      sum,
      builder.weight("embeddings.LayerNorm.weight", [hidden]),
      builder.weight("embeddings.LayerNorm.bias", [hidden]),
    ],
    { axis: { integer: -1 }, epsilon: { float: config.layer_norm_eps } },
  );
}

function encoderLayer(
  builder: GraphBuilder,
  config: BertConfig,
  prefix: string,
  states: string,
  mask: string,
): string {
  const { hidden_size: hidden, intermediate_size: intermediate } = config;
  const attended = builder.addFused(
    `${prefix}.attended`,
    "Attention",
    [states, ...queryKeyValue(builder, `${prefix}.attention.self`, hidden), mask],
    { num_heads: { integer: config.num_attention_heads } },
  );
  const attention = multiply(builder, `${prefix}.attention.output.dense`, attended, hidden, hidden);
  const afterAttention = addAndNormalise(
    builder,
    config,
    `${prefix}.attention.output`,
    attention,
    states,
  );

  const widened = `${prefix}.intermediate.dense`;
  const activated = builder.addFused(`${prefix}.activated`, "BiasGelu", [
    multiply(builder, widened, afterAttention, hidden, intermediate),
    builder.weight(`${widened}.bias`, [intermediate]),
  ]);
  const narrowed = multiply(builder, `${prefix}.output.dense`, activated, intermediate, hidden);
  return addAndNormalise(builder, config, `${prefix}.output`, narrowed, afterAttention);
}

/** The fused operator wants query, key and value side by side: `[hidden, 3 * hidden]` and a bias. */
function queryKeyValue(builder: GraphBuilder, prefix: string, hidden: number): [string, string] {
  const parts = ["query", "key", "value"].map((part) => `${prefix}.${part}`);
  const weights = parts.map((part) =>
    transpose(builder.weights.halves(`${part}.weight`, [hidden, hidden]), hidden, hidden),
  );
  const biases = parts.map((part) => builder.weights.halves(`${part}.bias`, [hidden]));
  return [
    builder.constant(`${prefix}.weight`, [hidden, 3 * hidden], joinColumns(weights, hidden)),
    builder.constant(`${prefix}.bias`, [3 * hidden], joinColumns(biases, 1)),
  ];
}

/** `states x weightᵀ` without the bias; the file keeps weights as `[outputs, inputs]`. */
function multiply(
  builder: GraphBuilder,
  dense: string,
  states: string,
  inputs: number,
  outputs: number,
): string {
  const name = `${dense}.weight`;
  const weight = transpose(builder.weights.halves(name, [outputs, inputs]), outputs, inputs);
  const constant = builder.constant(name, [inputs, outputs], weight);
  return builder.add(`${dense}.product`, "MatMul", [states, constant]);
}

/** Adds the dense layer's bias and the residual, then normalises. */
function addAndNormalise(
  builder: GraphBuilder,
  config: BertConfig,
  prefix: string,
  states: string,
  residual: string,
): string {
  const size = [config.hidden_size];
  return builder.addFused(
    `${prefix}.normalised`,
    "SkipLayerNormalization",
    [
      states,
      residual,
      builder.weight(`${prefix}.LayerNorm.weight`, size),
      builder.weight(`${prefix}.LayerNorm.bias`, size),
      builder.weight(`${prefix}.dense.bias`, size),
    ],
    { epsilon: { float: config.layer_norm_eps } },
  );
}

/** Mean over the tokens that are not padding, scaled to unit length. */
function meanAndNormalise(builder: GraphBuilder, states: string): void {
  const lastAxis = builder.integers([-1]);
  const tokenAxis = builder.integers([1]);
  const column = builder.add("mask_column", "Unsqueeze", ["attention_mask", lastAxis]);
  const mask = builder.cast("mask_float", column, OnnxType.float32);
  const masked = builder.add("masked_states", "Mul", [states, mask]);
  const drop = { keepdims: { integer: 0 } };
  const sum = builder.add("state_sum", "ReduceSum", [masked, tokenAxis], drop);
  const count = builder.add("mask_sum", "ReduceSum", [mask, tokenAxis], drop);
  const mean = builder.add("mean", "Div", [sum, count]);
  builder.add(OUTPUT, "LpNormalization", [mean], { axis: { integer: -1 }, p: { integer: 2 } });
}
