/** The parent's end of one embedder process: it loads the model, passes texts over, and ends it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ModelError } from "./error.ts";
import type { PreparedModel } from "./prepare.ts";
import { Reply, type Request } from "./protocol.ts";

const RUN = fileURLToPath(new URL("../run.mjs", import.meta.url));
/** How much of what the process last printed goes into an error. */
const LAST_WORDS = 1000;
/** Milliseconds a process is given to end by itself. */
const PATIENCE = 2000;

export interface Connection {
  /** Why there is nobody at the other end any more; null while there is. */
  readonly ended: ModelError | null;
  /** Vectors as they come, not yet checked. Rejects with a {@link ModelError}. */
  request(texts: readonly string[]): Promise<Float32Array[]>;
  /** Ends the process and resolves when it is gone; open requests reject. */
  close(): Promise<void>;
}

/**
 * Starts the process from any working directory. It has no standard output, and what it prints as
 * errors (onnxruntime, transformers.js) is kept for the error that may follow instead of reaching
 * the terminal.
 */
export function forkEmbedderProcess(): ChildProcess {
  return fork(RUN, ["indexer/model/embedder-process.ts"], {
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Loads the model in a process just started. Rejects with a {@link ModelError} when it cannot. */
export async function connect(child: ChildProcess, model: PreparedModel): Promise<Connection> {
  const connection = new ChildConnection(child, model);
  await connection.ready;
  return connection;
}

interface Waiting {
  resolve(vectors: Float32Array[]): void;
  reject(error: ModelError): void;
}

/** The model's loading waits under this number; requests count up from the next. */
const LOADING = 0;

class ChildConnection implements Connection {
  readonly ready: Promise<unknown>;
  ended: ModelError | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = LOADING;
  private lastWords = "";
  private readonly child: ChildProcess;
  private readonly model: PreparedModel;
  private readonly gone: Promise<unknown>;

  constructor(child: ChildProcess, model: PreparedModel) {
    this.child = child;
    this.model = model;
    this.gone = once(child, "exit").catch(() => {});
    child.on("message", (message) => this.receive(message));
    child.on("error", (cause) => this.end("cannot be reached", cause.message, cause));
    child.on("close", (code, signal) =>
      this.end("ended unexpectedly", signal === null ? `exit code ${code}` : `signal ${signal}`),
    );
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-LAST_WORDS);
    });
    const { directory, identity } = model;
    this.ready = this.ask(LOADING, { type: "load", directory, maxTokens: identity.maxTokens });
  }

  request(texts: readonly string[]): Promise<Float32Array[]> {
    this.lastId += 1;
    return this.ask(this.lastId, { type: "embed", id: this.lastId, texts: [...texts] });
  }

  async close(): Promise<void> {
    this.stop(new ModelError("The embedder has been closed."));
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.ref();
    const patience = new AbortController();
    const late = setTimeout(PATIENCE, "late", { signal: patience.signal }).catch(() => "gone");
    if ((await Promise.race([this.gone, late])) === "late") this.child.kill("SIGKILL");
    await this.gone;
    patience.abort();
  }

  private ask(id: number, request: Request): Promise<Float32Array[]> {
    return new Promise((resolve, reject) => {
      if (this.ended !== null) return reject(this.ended);
      this.waiting.set(id, { resolve, reject });
      this.holdOpen();
      this.child.send(request);
    });
  }

  private receive(message: unknown): void {
    const parsed = Reply.safeParse(message);
    if (!parsed.success) {
      this.end("sent a message we cannot read", z.prettifyError(parsed.error));
      return;
    }
    const reply = parsed.data;
    if (reply.type === "ready") {
      this.settle(LOADING, (waiting) => waiting.resolve([]));
    } else if (reply.type === "vectors") {
      this.settle(reply.id, (waiting) => waiting.resolve(reply.vectors));
    } else if (reply.type === "refused") {
      const error = new ModelError(`The texts cannot be embedded: ${reply.reason}.`);
      this.settle(reply.id, (waiting) => waiting.reject(error));
    } else {
      this.stop(
        new ModelError(
          `The embedding model in ${this.model.directory} cannot be loaded: ${reply.reason}. Delete that folder and try again.`,
        ),
      );
    }
  }

  private settle(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    this.holdOpen();
    how(waiting);
  }

  /** The process did something it should not; what it printed last usually says why. */
  private end(what: string, detail: string, cause?: unknown): void {
    const printed = this.lastWords.trim();
    this.stop(
      new ModelError(
        `The embedding process ${what} (${detail})${printed === "" ? "" : `, having printed: ${printed}`}. The next request starts it anew; if this happens again, check that the machine has 500 MB of memory to spare.`,
        { cause },
      ),
    );
  }

  private stop(error: ModelError): void {
    this.ended ??= error;
    for (const id of [...this.waiting.keys()]) {
      this.settle(id, (waiting) => waiting.reject(error));
    }
    if (this.child.connected) this.child.disconnect();
  }

  /** Only an open request keeps our own process alive, so a script that forgets to close still ends. */
  private holdOpen(): void {
    const { child } = this;
    const handles = [child, child.channel, child.stderr instanceof Socket ? child.stderr : null];
    for (const handle of handles) {
      if (this.waiting.size > 0) handle?.ref();
      else handle?.unref();
    }
  }
}
