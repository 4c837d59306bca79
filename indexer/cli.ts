/**
 * `npm run index` and `npm run parse`. The one place in indexer/ that reads the command line and the
 * environment, writes to the terminal and exits; see `command-line.ts` for the options.
 */
import { once } from "node:events";
import { type Command, parseCommandLine, UsageError } from "./command-line.ts";
import { describeProblem, type Problem } from "./problem.ts";
import { printReport } from "./report.ts";
import { readSources } from "./sources/read.ts";

const MODEL_CACHE = ".cache/model";

async function parse(paths: readonly string[]): Promise<number> {
  let problems = 0;
  for await (const event of readSources(paths)) {
    if (event.type === "problem") {
      problems += 1;
      process.stderr.write(`${describeProblem(event.problem)}\n`);
    } else if (event.type === "contribution") {
      const line = `${JSON.stringify(event.contribution)}\n`;
      if (!process.stdout.write(line)) await once(process.stdout, "drain");
    }
  }
  return problems === 0 ? 0 : 1;
}

async function index(command: Extract<Command, { name: "index" }>): Promise<number> {
  // Loaded here so that `parse` and `--help` need neither the model nor the store.
  const [
    { prepareModel, loadTokenCounter, startEmbedder },
    { buildIndex },
    { createProgressView },
  ] = await Promise.all([
    import("./model/index.ts"),
    import("./build.ts"),
    import("./progress-bar.ts"),
  ]);
  const model = await prepareModel(MODEL_CACHE);
  const countTokens = await loadTokenCounter(model);
  const embedder = await startEmbedder(model);
  const view = createProgressView(process.stderr);
  try {
    const { manifest, embedded, reused, problems } = await buildIndex({
      events: readSources(command.paths),
      directory: command.directory,
      embedder,
      countTokens,
      force: command.force,
      now: new Date(),
      onProgress: view.update,
    });
    view.stop();
    process.stderr.write(
      `Indexed in ${command.directory}:\n${printReport(manifest.report).join("\n")}\n` +
        `${counted(manifest.passages, "passage")}: ${embedded} embedded now, ${reused} known from before.\n`,
    );
    return summarise(problems);
  } finally {
    view.stop();
    await embedder.close();
  }
}

function summarise(problems: readonly Problem[]): number {
  if (problems.length === 0) return 0;
  const lines = problems.map((problem) => `  ${describeProblem(problem)}\n`).join("");
  process.stderr.write(`${counted(problems.length, "problem")}:\n${lines}`);
  return 1;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

async function main(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2), process.env);
  if (command.name === "help") {
    process.stdout.write(command.text);
    return 0;
  }
  return command.name === "parse" ? parse(command.paths) : index(command);
}

// `parse ... | head` closes our output early; that is its right.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
