/** The real {@link Embedder}: a child process that is started anew if it dies, its vectors checked. */
import type { ChildProcess } from "node:child_process";
import type { Embedder } from "../embedder.ts";
import { type Connection, connect, forkEmbedderProcess } from "./connection.ts";
import { ModelError } from "./error.ts";
import type { PreparedModel } from "./prepare.ts";
import { vectorFault } from "./vectors.ts";

/**
 * Starts the embedder's process and resolves when the model is loaded (about a second). The process
 * starts while the model is still being prepared, and is ended when that fails.
 *
 * Calls are answered in turn. A call during which the process dies rejects with a
 * {@link ModelError}; the next call starts a new process. An idle embedder does not keep the
 * program alive, and the process ends with its parent. `start` is there for tests.
 */
export async function startEmbedder(
  preparing: PreparedModel | Promise<PreparedModel>,
  start: () => ChildProcess = forkEmbedderProcess,
): Promise<Embedder> {
  const first = start();
  const model = await Promise.resolve(preparing).catch((error: unknown) => {
    first.kill();
    throw error;
  });
  let connection = await connect(first, model);
  let restart: Promise<Connection> | null = null;
  let closed = false;

  async function liveConnection(): Promise<Connection> {
    if (closed || connection.ended === null) return connection;
    restart ??= connect(start(), model).finally(() => {
      restart = null;
    });
    connection = await restart;
    return connection;
  }

  return {
    identity: model.identity,
    async embed(texts) {
      if (closed) throw new ModelError("The embedder has been closed.");
      if (texts.length === 0) return [];
      const vectors = await (await liveConnection()).request(texts);
      checkVectors(vectors, texts.length, model.identity.dimension);
      // Copies, because each one is a view that would keep the whole message it came in alive.
      return vectors.map((vector) => vector.slice());
    },
    async close() {
      closed = true;
      await restart?.catch(() => {});
      await connection.close();
    },
  };
}

function checkVectors(vectors: readonly Float32Array[], expected: number, dimension: number): void {
  const again = "Nothing was kept; try again, and delete the model's cache folder if it persists";
  if (vectors.length !== expected) {
    throw new ModelError(
      `The embedding process returned ${vectors.length} vectors for ${expected} texts. ${again}.`,
    );
  }
  for (const [index, vector] of vectors.entries()) {
    const fault = vectorFault(vector, dimension);
    if (fault !== null) {
      throw new ModelError(`The vector of text ${index + 1} is unusable: ${fault}. ${again}.`);
    }
  }
}
