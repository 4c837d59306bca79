/**
 * `npm start`: puts the parts together, serves them, and stops when told to. The one file of server/
 * that reads the environment and the command line, writes to the terminal and exits.
 *
 * It listens before anything else is ready, so that a busy port is known at once and the page can
 * say what it is waiting for. Page, model and index are then made ready side by side.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Embedder } from "../indexer/embedder.ts";
import { IndexFolderError, ReindexRequiredError } from "../indexer/generation.ts";
import { ModelError, prepareModel, startEmbedder } from "../indexer/model/index.ts";
import { describeProblem } from "../indexer/problem.ts";
import { createProgressView } from "../indexer/progress-bar.ts";
import { createApp } from "./app.ts";
import { createAssistant } from "./assistant.ts";
import { createCatalogue } from "./catalogue.ts";
import { ClientBuildError, ensureClientBuilt } from "./client-build.ts";
import { ConfigError, readConfig } from "./config.ts";
import { allowedHosts } from "./host-check.ts";
import { createIndexHolder } from "./index-holder.ts";
import { ListenError, listen } from "./listen.ts";
import { loadIndex } from "./load-index.ts";
import { createLog } from "./log.ts";

/** How long running answers may take to end after a signal. */
const GRACE_MS = 5_000;

/** Failures whose message says everything; others are logged with where they came from. */
const EXPLAINED = [
  ClientBuildError,
  ConfigError,
  IndexFolderError,
  ListenError,
  ModelError,
  ReindexRequiredError,
];

const root = fileURLToPath(new URL("..", import.meta.url));

async function start(): Promise<void> {
  if (process.argv.length > 2) {
    throw new ConfigError(
      "npm start takes no arguments. Settings come from the environment: HOST, PORT, INDEX_DIR, LOG_LEVEL.",
    );
  }
  const config = readConfig(process.env, process.cwd());
  const log = createLog(config.logLevel, process.stderr);
  const index = createIndexHolder();
  let clientDirectory: string | null = null;
  const app = createApp({
    index,
    log,
    clientDirectory: () => clientDirectory,
    hosts: allowedHosts(config.host),
  });
  const server = await listen(app.fetch, config);
  process.stdout.write(`Listening on ${server.url}\n`);

  let embedder: Embedder | null = null;
  let stopping = false;
  const stop = async (code: number) => {
    stopping = true;
    await server.stop(GRACE_MS);
    await embedder?.close();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // Once each: a second signal ends the process at once, as usual.
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      void stop(0);
    });
  }

  const view = createProgressView(process.stderr);
  const model = prepareModel(join(root, ".cache/model"));
  const starting = model.then((prepared) => startEmbedder(prepared));
  const opening = model.then((prepared) =>
    loadIndex({
      directory: config.indexDirectory,
      sources: [join(root, "seeds")],
      model: prepared,
      embedder: starting,
      now: () => new Date(),
      onProgress(progress) {
        view.update(progress);
        index.set({ status: "preparing", progress });
      },
    }),
  );
  const client = ensureClientBuilt({ root, cacheDirectory: join(root, ".cache/client") });
  try {
    const [opened, started] = await Promise.all([
      opening,
      starting.then(async (ready) => {
        embedder = ready;
        // The first text is slower than the rest; let it not be somebody's question.
        await ready.embed(["Is the model warm?"]);
        return ready;
      }),
      client.then(({ directory }) => {
        clientDirectory = directory;
      }),
    ]);
    view.stop();
    const { manifest, contributions } = opened;
    const catalogue = createCatalogue(contributions);
    const assistant = createAssistant({ index: opened, embedder: started });
    index.set({ status: "ready", loaded: { manifest, catalogue, assistant } });
    for (const problem of manifest.problems) {
      log.warn({ problem }, "not indexed");
      process.stdout.write(`Not indexed: ${describeProblem(problem)}\n`);
    }
    process.stdout.write(`Dispatch Box is ready: ${server.url}\n`);
  } catch (error) {
    view.stop();
    if (stopping) return;
    if (!EXPLAINED.some((kind) => error instanceof kind)) log.fatal({ err: error }, "cannot start");
    complain(error);
    index.set({ status: "failed", reason: "The server could not start, and is stopping." });
    await stop(1);
  }
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

start().catch((error: unknown) => {
  complain(error);
  process.exitCode = 1;
});
