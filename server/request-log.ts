/** One log line per request: method, path without its query, status, milliseconds, request id. */
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./app-env.ts";
import type { Logger } from "./log.ts";

/** Logs every request; needs the request's id to be set before it. */
export function requestLog(log: Logger) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const started = performance.now();
    const requestId = c.get("requestId");
    const ofRequest = log.child({ requestId });
    c.set("log", ofRequest);
    c.set("logResponse", (status) => {
      const milliseconds = Math.round(performance.now() - started);
      const line = { method: c.req.method, path: c.req.path, status, milliseconds };
      // The page looks every two seconds while it waits; that would drown the rest.
      const level = c.req.path === "/api/health" ? "debug" : "info";
      ofRequest[level](line, "request");
    });
    await next();
    // A stream has only begun here: it writes the line itself when it ends.
    const isStream = c.res.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    if (!isStream) c.get("logResponse")(c.res.status);
  });
}
