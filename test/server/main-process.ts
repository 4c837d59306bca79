/** The real server as a process of its own, for tests that start and stop it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface ServerProcess {
  /** All it has written so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves with the first group of `pattern` once standard output matches; rejects if it ends before. */
  printed(pattern: RegExp): Promise<string>;
  /** Sends the signal, if any, and resolves with the exit code. */
  ended(signal?: NodeJS.Signals): Promise<number | null>;
  /** Whatever has happened: gone. */
  kill(): void;
}

/** Starts `server/main.ts` as `npm start` does, with nothing of this environment's settings but `settings`. */
export function startServer(settings: Record<string, string>): ServerProcess {
  const { HOST: _host, PORT: _port, INDEX_DIR: _index, LOG_LEVEL: _level, ...rest } = process.env;
  const child: ChildProcess = spawn(process.execPath, ["indexer/run.mjs", "server/main.ts"], {
    cwd: ROOT,
    env: { ...rest, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    text.stdout += chunk;
    child.emit("printed");
  });
  child.stderr?.on("data", (chunk) => {
    text.stderr += chunk;
  });
  const exit = once(child, "close").then(([code]) => code as number | null);
  return {
    output: () => ({ ...text }),
    async printed(pattern) {
      let over = false;
      void exit.then(() => {
        over = true;
        child.emit("printed");
      });
      for (;;) {
        const match = pattern.exec(text.stdout);
        if (match) return match[1] ?? match[0];
        if (over) throw new Error(`It ended without printing ${pattern}: ${text.stderr}`);
        await once(child, "printed");
      }
    },
    async ended(signal) {
      if (signal !== undefined) child.kill(signal);
      return exit;
    },
    kill: () => void child.kill("SIGKILL"),
  };
}
