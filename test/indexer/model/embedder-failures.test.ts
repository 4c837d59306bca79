import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { forkEmbedderProcess } from "../../../indexer/model/connection.ts";
import { ModelError, type PreparedModel, startEmbedder } from "../../../indexer/model/index.ts";
import { sharedModel } from "./prepared.ts";

const tiny: PreparedModel = {
  directory: "/nowhere/model",
  identity: { name: "fake", hash: "0", dimension: 2, maxTokens: 8 },
};

/** A process that speaks the protocol and answers each text as the text itself asks. */
function forkFake(): ChildProcess {
  return fork(fileURLToPath(new URL("fake-embedder-process.mjs", import.meta.url)), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Remembers the processes it starts. */
function recording(start: () => ChildProcess) {
  const children: ChildProcess[] = [];
  const startAndRecord = () => {
    const child = start();
    children.push(child);
    return child;
  };
  return { children, start: startAndRecord };
}

test("a killed process is a clear error, and the next call starts another", async () => {
  const { children, start } = recording(forkEmbedderProcess);
  const embedder = await startEmbedder(await sharedModel(), start);
  const before = await embedder.embed(["county lines"]);
  const interrupted = embedder.embed(Array.from({ length: 200 }, () => "county lines ".repeat(80)));
  children[0]?.kill("SIGKILL");
  await expect(interrupted).rejects.toThrow(ModelError);
  await expect(interrupted).rejects.toThrow(
    "The embedding process ended unexpectedly (signal SIGKILL)",
  );
  expect(await embedder.embed(["county lines"])).toEqual(before);
  expect(children).toHaveLength(2);
  await embedder.close();
});

test("calls at once after a crash share one new process", async () => {
  const { children, start } = recording(forkFake);
  const embedder = await startEmbedder(tiny, start);
  await expect(embedder.embed(["exit"])).rejects.toThrow(
    "(exit code 3), having printed: out of cheese",
  );
  await Promise.all([embedder.embed(["good"]), embedder.embed(["good"])]);
  expect(children).toHaveLength(2);
  await embedder.close();
});

test("a folder without a usable model is refused with the folder named", async () => {
  const model = { ...(await sharedModel()), directory: "/nowhere/model" };
  await expect(startEmbedder(model)).rejects.toThrow(
    "The embedding model in /nowhere/model cannot be loaded",
  );
});

test.each([
  ["nan", "The vector of text 2 is unusable: it holds a value that is not a finite number"],
  ["short", "it has 1 numbers, expected 2"],
  ["long", "its length is 5, expected 1"],
  ["missing", "returned 1 vectors for 2 texts"],
  ["nonsense", "sent a message we cannot read"],
])("a process that answers with %s is not believed", async (text, message) => {
  const embedder = await startEmbedder(tiny, forkFake);
  await expect(embedder.embed(["good", text])).rejects.toThrow(message);
  expect(await embedder.embed(["good"])).toEqual([Float32Array.of(0, 1)]);
  await embedder.close();
});

test("answers go to the calls they belong to, whatever their order", async () => {
  const embedder = await startEmbedder(tiny, forkFake);
  const [slow, fast] = await Promise.all([embedder.embed(["late"]), embedder.embed(["good"])]);
  expect(slow).toEqual([Float32Array.of(1, 0)]);
  expect(fast).toEqual([Float32Array.of(0, 1)]);
  await embedder.close();
});

test("closing ends the process, rejects what is open and all later calls, and may be repeated", async () => {
  const { children, start } = recording(forkFake);
  const embedder = await startEmbedder(tiny, start);
  const open = expect(embedder.embed(["never"])).rejects.toThrow("has been closed");
  await embedder.close();
  await open;
  await embedder.close();
  expect(children.map((child) => child.exitCode)).toEqual([0]);
  await expect(embedder.embed(["good"])).rejects.toThrow("has been closed");
});

test("closing ends a process that will not go by itself", async () => {
  const { children, start } = recording(forkFake);
  const embedder = await startEmbedder(tiny, start);
  await expect(Promise.race([embedder.embed(["stubborn"]), embedder.close()])).rejects.toThrow();
  await embedder.close();
  expect(children[0]?.signalCode).toBe("SIGKILL");
});
