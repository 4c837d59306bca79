/**
 * `npm run brief`. Reads the command line and the environment, writes the briefing and exits; what it
 * does is in `briefing/`.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import writeFileAtomic from "write-file-atomic";
import { BriefUsageError, parseBriefCommand } from "./briefing/command-line.ts";
import { readConfig } from "./config.ts";

async function main(): Promise<void> {
  const command = parseBriefCommand(process.argv.slice(2));
  if (command.name === "help") {
    process.stdout.write(command.text);
    return;
  }
  const { request, out, directory } = command;
  const configured = readConfig(process.env, process.cwd()).indexDirectory;
  const { runBriefing } = await import("./briefing/run.ts");
  const bytes = await runBriefing({
    request,
    root: fileURLToPath(new URL("..", import.meta.url)),
    directory: directory === null ? configured : resolve(directory),
    terminal: process.stderr,
  });
  if (out === null) process.stdout.write(bytes);
  else await writeFileAtomic(resolve(out), bytes);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BriefUsageError ? 2 : 1;
});
