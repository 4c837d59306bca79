/**
 * Writes an ONNX model file. Field and type numbers are those of onnx.proto3:
 * https://github.com/onnx/onnx/blob/v1.13.0/onnx/onnx.proto3
 */
import { ProtobufMessage } from "./protobuf.ts";

/** The newest pair that onnxruntime 1.14 reads and that has LayerNormalization. */
const IR_VERSION = 8;
const OPERATOR_SET = 17;
const MICROSOFT_OPERATOR_SET = 1;

/** `TensorProto.DataType`. */
export const OnnxType = { float32: 1, int32: 6, int64: 7, float16: 10 } as const;
type OnnxType = (typeof OnnxType)[keyof typeof OnnxType];

/** `AttributeProto.AttributeType`. */
const AttributeType = { float: 1, integer: 2 } as const;

export type OnnxAttribute = { readonly integer: number } | { readonly float: number };

/** The operator sets in use: ONNX's own, and onnxruntime's fused operators. */
export type OnnxDomain = "" | "com.microsoft";

export interface OnnxNode {
  readonly operator: string;
  readonly domain: OnnxDomain;
  readonly inputs: readonly string[];
  /** Name of the node and of its one output. */
  readonly output: string;
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

/** A constant. `values` are little-endian, as the memory of every machine Node.js runs us on. */
export interface OnnxInitialiser {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly number[];
  readonly values: Uint16Array | BigInt64Array;
}

/** An input or output; a dimension is a fixed size or the name of one that varies. */
interface OnnxValue {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly initialisers: readonly OnnxInitialiser[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

/** The bytes of a `ModelProto`. The same graph gives the same bytes. */
export function writeOnnxModel(graph: OnnxGraph, producer: string): Uint8Array {
  return new ProtobufMessage()
    .integer(1, IR_VERSION)
    .text(2, producer)
    .message(7, graphMessage(graph))
    .message(8, operatorSet("", OPERATOR_SET))
    .message(8, operatorSet("com.microsoft", MICROSOFT_OPERATOR_SET))
    .encode();
}

function operatorSet(domain: OnnxDomain, version: number): ProtobufMessage {
  return new ProtobufMessage().text(1, domain).integer(2, version);
}

function graphMessage(graph: OnnxGraph): ProtobufMessage {
  const message = new ProtobufMessage();
  for (const node of graph.nodes) message.message(1, nodeMessage(node));
  message.text(2, graph.name);
  for (const initialiser of graph.initialisers) message.message(5, tensorMessage(initialiser));
  for (const input of graph.inputs) message.message(11, valueMessage(input));
  for (const output of graph.outputs) message.message(12, valueMessage(output));
  return message;
}

function nodeMessage(node: OnnxNode): ProtobufMessage {
  const message = new ProtobufMessage();
  for (const input of node.inputs) message.text(1, input);
  message.text(2, node.output).text(3, node.output).text(4, node.operator);
  for (const [name, attribute] of Object.entries(node.attributes)) {
    message.message(5, attributeMessage(name, attribute));
  }
  return message.text(7, node.domain);
}

function attributeMessage(name: string, attribute: OnnxAttribute): ProtobufMessage {
  const message = new ProtobufMessage().text(1, name);
  return "float" in attribute
    ? message.float(2, attribute.float).integer(20, AttributeType.float)
    : message.integer(3, attribute.integer).integer(20, AttributeType.integer);
}

function tensorMessage({ name, type, shape, values }: OnnxInitialiser): ProtobufMessage {
  const message = new ProtobufMessage();
  for (const size of shape) message.integer(1, size);
  return message
    .integer(2, type)
    .text(8, name)
    .bytes(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

function valueMessage({ name, type, shape }: OnnxValue): ProtobufMessage {
  const dimensions = new ProtobufMessage();
  for (const size of shape) {
    const dimension = new ProtobufMessage();
    dimensions.message(
      1,
      typeof size === "string" ? dimension.text(2, size) : dimension.integer(1, size),
    );
  }
  const tensorType = new ProtobufMessage().integer(1, type).message(2, dimensions);
  return new ProtobufMessage()
    .text(1, name)
    .message(2, new ProtobufMessage().message(1, tensorType));
}
