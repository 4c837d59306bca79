/** What the app hands to every handler through the context. */
import type { Logger } from "./log.ts";

export interface AppEnv {
  Variables: {
    requestId: string;
    /** The log, with the request's id on every line. */
    log: Logger;
    /** Writes the request's one line. Called for the handler, except by streams when they end. */
    logResponse: (status: number) => void;
  };
}
