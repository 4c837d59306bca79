/** Collects the nodes and constants of an ONNX graph while it is put together. */
import {
  type OnnxAttribute,
  type OnnxDomain,
  type OnnxInitialiser,
  type OnnxNode,
  OnnxType,
} from "./onnx-writer.ts";
import type { Safetensors } from "./safetensors.ts";

type Attributes = Readonly<Record<string, OnnxAttribute>>;

/** Every method that adds something returns the name under which later nodes refer to it. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly initialisers: OnnxInitialiser[] = [];
  readonly weights: Safetensors;

  constructor(weights: Safetensors) {
    this.weights = weights;
  }

  /** A standard ONNX operator with one output, called `name`. */
  add(name: string, operator: string, inputs: readonly string[], attributes: Attributes = {}) {
    return this.append(name, operator, "", inputs, attributes);
  }

  /** One of onnxruntime's fused operators. */
  addFused(name: string, operator: string, inputs: readonly string[], attributes: Attributes = {}) {
    return this.append(name, operator, "com.microsoft", inputs, attributes);
  }

  cast(name: string, input: string, type: number): string {
    return this.add(name, "Cast", [input], { to: { integer: type } });
  }

  /** A short list of 64-bit integers (axes, bounds); the same list is one constant. */
  integers(values: readonly number[]): string {
    const name = `integers(${values.join()})`;
    if (!this.initialisers.some((initialiser) => initialiser.name === name)) {
      this.initialisers.push({
        name,
        type: OnnxType.int64,
        shape: [values.length],
        values: BigInt64Array.from(values, BigInt),
      });
    }
    return name;
  }

  /** A weight as it stands in the file, left in half precision. */
  halfPrecision(name: string, shape: readonly number[]): string {
    const values = this.weights.halves(name, shape);
    this.initialisers.push({ name, type: OnnxType.float16, shape, values });
    return name;
  }

  /** A weight as it stands in the file, widened to single precision when the graph is loaded. */
  weight(name: string, shape: readonly number[]): string {
    return this.constant(name, shape, this.weights.halves(name, shape));
  }

  /** Half-precision values, widened to single precision when the graph is loaded. */
  constant(name: string, shape: readonly number[], values: Uint16Array): string {
    const half = `${name}.half`;
    this.initialisers.push({ name: half, type: OnnxType.float16, shape, values });
    return this.cast(name, half, OnnxType.float32);
  }

  private append(
    name: string,
    operator: string,
    domain: OnnxDomain,
    inputs: readonly string[],
    attributes: Attributes,
  ): string {
    this.nodes.push({ operator, domain, inputs, output: name, attributes });
    return name;
  }
}
