import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareModel } from "../../../indexer/model/index.ts";
import { sha256 } from "../../../indexer/model/prepared-files.ts";
import { sharedModel } from "./prepared.ts";

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "dispatch-box-model-"));
});
afterEach(() => rm(cache, { recursive: true }));

/** SHA-256 of every file in a folder, by path. */
async function contents(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((file) => join(file.path, file.name));
  const digests: Record<string, string> = {};
  for (const file of files.sort()) {
    digests[relative(directory, file)] = sha256(await readFile(file));
  }
  return digests;
}

test("the same package gives the same folder, named by the identity", async () => {
  const shared = await sharedModel();
  const model = await prepareModel(cache);
  expect(model.identity).toEqual(shared.identity);
  expect(model.identity).toMatchObject({
    name: "all-MiniLM-L6-v2",
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    dimension: 384,
    maxTokens: 256,
  });
  expect(model.directory).toBe(join(cache, model.identity.hash));
  expect(basename(shared.directory)).toBe(model.identity.hash);
  const files = await contents(model.directory);
  expect(Object.keys(files)).toEqual([
    "config.json",
    "onnx/model.onnx",
    "prepared.json",
    "tokenizer.json",
    "tokenizer_config.json",
  ]);
  expect(files).toEqual(await contents(shared.directory));
});

test("an intact folder is not written again", async () => {
  const { directory } = await prepareModel(cache);
  const graph = join(directory, "onnx/model.onnx");
  const before = await stat(graph);
  await prepareModel(cache);
  const after = await stat(graph);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test("a folder that is damaged, cut short or half-written is mended", async () => {
  const { directory } = await prepareModel(cache);
  const whole = await contents(directory);
  const graph = join(directory, "onnx/model.onnx");
  const damages: (() => Promise<unknown>)[] = [
    () => truncate(graph, 0),
    () => truncate(graph, 40_000_000),
    async () => {
      const bytes = await readFile(graph);
      bytes[20_000_000] = (bytes[20_000_000] ?? 0) ^ 1;
      await writeFile(graph, bytes);
    },
    () => rm(join(directory, "tokenizer.json")),
    () => rm(join(directory, "prepared.json")),
    () => writeFile(join(directory, "prepared.json"), "{"),
    () => writeFile(join(directory, "tokenizer_config.json"), "{}"),
  ];
  for (const damage of damages) {
    await damage();
    await prepareModel(cache);
    expect(await contents(directory)).toEqual(whole);
  }
});

test("two processes and two calls that prepare at once all succeed", async () => {
  const prepareElsewhere = async () => {
    const child = fork(fileURLToPath(new URL("prepare-process.ts", import.meta.url)), [cache], {
      execArgv: ["--import", createRequire(import.meta.url).resolve("tsx")],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const [[message]] = await Promise.all([once(child, "message"), once(child, "exit")]);
    return message;
  };
  const models = await Promise.all([
    prepareElsewhere(),
    prepareElsewhere(),
    prepareModel(cache),
    prepareModel(cache),
  ]);
  const shared = await sharedModel();
  for (const model of models) {
    expect(model).toEqual({
      identity: shared.identity,
      directory: join(cache, shared.identity.hash),
    });
  }
  const directory = join(cache, shared.identity.hash);
  expect(await contents(directory)).toEqual(await contents(shared.directory));
});

test("a cache that cannot be written is named, with what to do", async () => {
  const file = join(cache, "not-a-folder");
  await writeFile(file, "");
  await expect(prepareModel(file)).rejects.toThrow(`cannot be written to ${file}`);
});
