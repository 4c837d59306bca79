/**
 * The embedder's own process, because onnxruntime blocks the event loop while it works and crashes
 * in worker threads.
 *
 * One text goes through the network at a time. In a batch the last bits of a vector change, even
 * when all its texts have the same number of tokens and nothing is padded, and then a rebuild would
 * not equal an incremental update. Measured on two cores with 24 texts at each of eight lengths
 * from 8 to 256 tokens: no vector from a batch of 2 to 12 equalled the one of the text alone. Alone,
 * 28 texts gave the same bits in either order, in other processes, and held to one core.
 *
 * The price, in texts a second, alone against the best batch: 298 and 818 at 8 tokens, 101 and 121
 * at 64, 50 and 59 at 128, 26.6 and 27.3 at 256. Passages are packed towards 256, so it is small.
 */
import { setImmediate } from "node:timers/promises";
import type { PreTrainedModel, PreTrainedTokenizer } from "@xenova/transformers";
import { z } from "zod";
import { OUTPUT } from "./graph.ts";
import { type Reply, Request } from "./protocol.ts";
import { loadNetwork, loadTokenizer } from "./transformers.ts";

interface LoadedModel {
  readonly tokenizer: PreTrainedTokenizer;
  readonly network: PreTrainedModel;
  readonly maxTokens: number;
}

const NetworkOutput = z.object({
  [OUTPUT]: z.object({ dims: z.array(z.int()), data: z.instanceof(Float32Array) }),
});

function send(reply: Reply): void {
  if (process.connected) process.send?.(reply);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let loading: Promise<LoadedModel> | null = null;
/** Requests are answered one after another, in the order they came. */
let queue: Promise<void> = Promise.resolve();

process.on("message", (message) => {
  const request = Request.parse(message);
  queue = queue.then(() => answer(request));
});
// Ctrl-C reaches the whole terminal. The parent stops in its own time; when it goes, so do we.
process.on("SIGINT", () => {});

async function answer(request: Request): Promise<void> {
  if (request.type === "load") {
    loading = load(request.directory, request.maxTokens);
    try {
      await loading;
      send({ type: "ready" });
    } catch (error) {
      send({ type: "unusable", reason: reasonOf(error) });
    }
    return;
  }
  try {
    if (loading === null) throw new Error("no model has been loaded");
    const vectors = await embed(await loading, request.texts);
    send({ type: "vectors", id: request.id, vectors });
  } catch (error) {
    send({ type: "refused", id: request.id, reason: reasonOf(error) });
  }
}

async function load(directory: string, maxTokens: number): Promise<LoadedModel> {
  const [tokenizer, network] = await Promise.all([
    loadTokenizer(directory),
    loadNetwork(directory),
  ]);
  return { tokenizer, network, maxTokens };
}

async function embed(model: LoadedModel, texts: readonly string[]): Promise<Float32Array[]> {
  const { tokenizer, network, maxTokens } = model;
  for (const [index, text] of texts.entries()) {
    const tokens = tokenizer.encode(text).length;
    if (tokens > maxTokens) {
      throw new Error(
        `text ${index + 1} of ${texts.length} is ${tokens} wordpieces long and the model takes at most ${maxTokens}; cut it into shorter passages`,
      );
    }
  }
  const vectors: Float32Array[] = [];
  for (const text of texts) {
    // Lets the end of the parent be noticed: the network itself never yields to the event loop.
    await setImmediate();
    if (!process.connected) break;
    const output = NetworkOutput.parse(await network(tokenizer(text)));
    // A copy, because the clone of a view carries the whole buffer behind it.
    vectors.push(output[OUTPUT].data.slice());
  }
  return vectors;
}
