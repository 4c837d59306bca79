/** Reads the server's settings from the environment, once, before anything else runs. */
import { resolve } from "node:path";
import { z } from "zod";
import { LOG_LEVELS, type LogLevel } from "./log.ts";

export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Absolute path of the index folder. */
  readonly indexDirectory: string;
  readonly logLevel: LogLevel;
}

/** A setting that cannot be used; the message names it and says what it must be. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const Environment = z.object({
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, "a host name or an IP address, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
      "a whole number from 0 to 65535 (0 takes any free port)",
    )
    .transform(Number)
    .default(8787),
  INDEX_DIR: z.string().default(".index"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/**
 * The settings in `environment`; a variable that is unset or blank takes its default.
 * @param directory what a relative `INDEX_DIR` starts from
 * @throws {ConfigError} naming every variable that cannot be used
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  directory: string,
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} must be ${issue.message}; it is ${JSON.stringify(environment[name])}.`;
    });
    throw new ConfigError([...new Set(lines)].join("\n"));
  }
  return Object.freeze({
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    indexDirectory: resolve(directory, parsed.data.INDEX_DIR),
    logLevel: parsed.data.LOG_LEVEL,
  });
}
