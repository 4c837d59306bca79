/**
 * Puts the parts together and serves them. It listens before anything else is ready, so that a busy
 * port is known at once and the page can say what it is waiting for; page and index are then made
 * ready side by side.
 */
import { join } from "node:path";
import type { Embedder } from "../indexer/embedder.ts";
import { loadVocabulary, type PreparedModel } from "../indexer/model/index.ts";
import { describeProblem } from "../indexer/problem.ts";
import { createProgressView } from "../indexer/progress-bar.ts";
import { createApp } from "./app.ts";
import { createAssistant } from "./assistant.ts";
import { createCatalogue } from "./catalogue.ts";
import { ensureClientBuilt } from "./client-build.ts";
import type { Config } from "./config.ts";
import { allowedHosts } from "./host-check.ts";
import { createIndexHolder, type LoadedIndex } from "./index-holder.ts";
import { listen } from "./listen.ts";
import { loadIndex } from "./load-index.ts";
import type { Logger } from "./log.ts";

/** How long running answers may take to end once the server is told to stop. */
const GRACE_MS = 5_000;

export interface ServeInput {
  readonly config: Config;
  readonly log: Logger;
  /** Absolute path of the project. */
  readonly root: string;
  readonly model: PreparedModel;
  readonly embedder: Promise<Embedder>;
  /** Lines for whoever started the server. */
  readonly print: (line: string) => void;
  /** Where the progress of a first index is shown. */
  readonly terminal: NodeJS.WritableStream & { isTTY?: boolean };
}

export interface Serving {
  /** Resolves when questions can be answered; rejects when they never will be. */
  readonly ready: Promise<void>;
  /** Lets running answers end, for some seconds at most, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Resolves when the server listens.
 * @throws `ListenError` when it cannot
 */
export async function serve(input: ServeInput): Promise<Serving> {
  const { config, log, root, embedder, print } = input;
  const index = createIndexHolder();
  let clientDirectory: string | null = null;
  const app = createApp({
    index,
    log,
    clientDirectory: () => clientDirectory,
    hosts: allowedHosts(config.host),
  });
  const server = await listen(app.fetch, config);
  print(`Listening on ${server.url}`);

  async function prepare(): Promise<void> {
    const client = ensureClientBuilt({ root, cacheDirectory: join(root, ".cache/client") });
    const [loaded] = await Promise.all([
      load(input, (progress) => index.set({ status: "preparing", progress })),
      client.then(({ directory }) => {
        clientDirectory = directory;
      }),
    ]);
    index.set({ status: "ready", loaded });
    for (const problem of loaded.manifest.problems) {
      log.warn({ problem }, "not used");
      print(`Not used: ${describeProblem(problem)}`);
    }
    print(`Dispatch Box is ready: ${server.url}`);
  }

  const ready = prepare().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    index.set({ status: "failed", reason });
    throw error;
  });
  return {
    ready,
    async stop() {
      await server.stop(GRACE_MS);
      const started = await embedder.catch(() => null);
      await started?.close();
    },
  };
}

/** Opens or builds the index and warms the model, whatever is slower. */
async function load(
  { config, root, model, embedder, terminal }: ServeInput,
  onProgress: Parameters<typeof loadIndex>[0]["onProgress"],
): Promise<LoadedIndex> {
  const view = createProgressView(terminal);
  try {
    const [index, warm, english] = await Promise.all([
      loadIndex({
        directory: config.indexDirectory,
        sources: [join(root, "seeds")],
        model,
        embedder,
        now: () => new Date(),
        onProgress(progress) {
          view.update(progress);
          onProgress(progress);
        },
      }),
      // The first text is slower than the rest; let it not be somebody's question.
      embedder.then(async (started) => {
        await started.embed(["Is the model warm?"]);
        return started;
      }),
      loadVocabulary(model),
    ]);
    const { manifest, contributions } = index;
    const assistant = createAssistant({ index, embedder: warm, english });
    return { manifest, catalogue: createCatalogue(contributions), assistant };
  } finally {
    view.stop();
  }
}
