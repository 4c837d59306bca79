import { expect, test } from "vitest";
import { readBertConfig } from "../../../indexer/model/bert-config.ts";
import { buildSentenceGraph, GRAPH_VERSION, OUTPUT } from "../../../indexer/model/graph.ts";
import { writeOnnxModel } from "../../../indexer/model/onnx-writer.ts";
import { readModelPackage } from "../../../indexer/model/package.ts";
import { sha256 } from "../../../indexer/model/prepared-files.ts";
import { readSafetensors } from "../../../indexer/model/safetensors.ts";

async function realGraph() {
  const source = await readModelPackage();
  const config = readBertConfig(source.config, "config.json");
  return buildSentenceGraph(readSafetensors(source.weights, "weights"), config);
}

test("every input of a node is made before it, and every name is made once", async () => {
  const graph = await realGraph();
  const made = new Set([...graph.inputs, ...graph.initialisers].map(({ name }) => name));
  expect(made.size).toBe(graph.inputs.length + graph.initialisers.length);
  for (const node of graph.nodes) {
    for (const input of node.inputs) expect(made).toContain(input);
    expect(made).not.toContain(node.output);
    made.add(node.output);
  }
  expect(graph.outputs).toEqual([{ name: OUTPUT, type: 1, shape: ["batch", 384] }]);
});

test("the bytes of the model change only together with the version of the graph", async () => {
  const model = writeOnnxModel(await realGraph(), "dispatch-box");
  expect({ version: GRAPH_VERSION, sha256: sha256(model) }).toMatchInlineSnapshot(`
    {
      "sha256": "b0316bbe8331fe2cac8296be2572fadc7462c7eb313724bc427e8da0d2940660",
      "version": 1,
    }
  `);
});

test("a configuration our graph cannot follow is refused with the field named", () => {
  const config = { model_type: "bert", hidden_act: "relu", position_embedding_type: "absolute" };
  const read = () => readBertConfig(Buffer.from(JSON.stringify(config)), "model/config.json");
  expect(read).toThrow("model/config.json");
  expect(read).toThrow("hidden_act");
  expect(() => readBertConfig(Buffer.from("{"), "model/config.json")).toThrow("it is not JSON");
});
