/**
 * `npm start`. Beside `brief.ts` the one file of server/ that reads the environment and the command
 * line, writes to the terminal and exits; what it starts is put together in `serve.ts`.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { IndexFolderError, ReindexRequiredError } from "../indexer/index-errors.ts";
import { ModelError, prepareModel, startEmbedder } from "../indexer/model/index.ts";
import { ClientBuildError } from "./client-build.ts";
import { ConfigError, readConfig } from "./config.ts";
import { ListenError } from "./listen.ts";
import { createLog, type Logger } from "./log.ts";

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

function complain(error: unknown, log?: Logger): void {
  const explained = EXPLAINED.some((kind) => error instanceof kind);
  if (!explained) log?.fatal({ err: error }, "cannot start");
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

let log: Logger | undefined;
let stopping = false;
try {
  if (process.argv.length > 2) {
    throw new ConfigError(
      "npm start takes no arguments. Settings come from the environment: HOST, PORT, INDEX_DIR, LOG_LEVEL.",
    );
  }
  const config = readConfig(process.env, process.cwd());
  log = createLog(config.logLevel, process.stderr);

  // The model's process takes longest to be ready, so it starts before our own modules are loaded.
  const model = prepareModel(join(root, ".cache/model"));
  const embedder = startEmbedder(model);
  embedder.catch(() => {}); // whoever awaits it will tell
  const prepared = await model;

  const { serve } = await import("./serve.ts");
  const server = await serve({
    config,
    log,
    root,
    model: prepared,
    embedder,
    print: (line) => process.stdout.write(`${line}\n`),
    terminal: process.stderr,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // Not `once`: signal-exit, which our lock files bring along, ends a process that has no listener left.
    process.on(signal, () => {
      // Whoever signals twice does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      log?.info({ signal }, "stopping");
      void server.stop().finally(() => process.exit(0));
    });
  }
  await server.ready;
} catch (error) {
  // What is cut off by stopping is no failure.
  if (!stopping) {
    complain(error, log);
    process.exit(1);
  }
}
