/** The structured log: one JSON object per line. */
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";

export type { Logger } from "pino";

/** Levels that `LOG_LEVEL` may have. */
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * A log that writes to `destination`. Questions never go into it: they can be about constituents,
 * so callers log paths without their query and never a request body.
 */
export function createLog(level: LogLevel, destination: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, destination);
}
