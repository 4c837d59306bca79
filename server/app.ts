/** The HTTP application: guards, the routes of the contract, the page, and one shape of error. */
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import {
  BODY_LIMIT,
  bodyTooLarge,
  errorBody,
  HttpError,
  toHttpError,
  wrongMethod,
} from "./errors.ts";
import { hostCheck } from "./host-check.ts";
import type { IndexHolder } from "./index-holder.ts";
import type { Logger } from "./log.ts";
import { openApiDocument } from "./openapi.ts";
import { requestLog } from "./request-log.ts";
import { askRoutes } from "./routes/ask.ts";
import { briefingRoutes } from "./routes/briefings.ts";
import { clientFiles } from "./routes/client.ts";
import { contributionRoutes } from "./routes/contributions.ts";
import { debateRoutes } from "./routes/debates.ts";
import { healthRoutes } from "./routes/health.ts";
import { createRouter } from "./routes/router.ts";
import { searchRoutes } from "./routes/search.ts";
import { speakerRoutes } from "./routes/speakers.ts";
import { securityHeaders } from "./security-headers.ts";

export interface AppDependencies {
  readonly index: IndexHolder;
  readonly log: Logger;
  /** Folder of the built client; null while it is being built. */
  readonly clientDirectory: () => string | null;
  /** Host names that requests may be addressed to, null for any (see `allowedHosts`). */
  readonly hosts: readonly string[] | null;
}

/** The whole application; `app.request()` or a server's `fetch` drives it. */
export function createApp({ index, log, clientDirectory, hosts }: AppDependencies) {
  const app = createRouter();
  app.use(requestId({ limitLength: 64 }), requestLog(log), securityHeaders(), hostCheck(hosts));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(c, methods) {
        throw wrongMethod(c.req.method, methods);
      },
    }),
  );
  app.use("/api/*", async (c, next) => {
    c.header("Cache-Control", "no-store");
    await next();
  });
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError() {
        throw bodyTooLarge();
      },
    }),
  );
  app.onError((error, c) => {
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
    const known = toHttpError(error, c.get("requestId"));
    if (known.status === 500) c.get("log").error({ err: error }, "the request failed");
    return c.json(errorBody(known), known.status, { ...known.details.headers });
  });
  app.notFound((c) => {
    const message = `There is nothing at ${c.req.path}. GET /api/openapi.json lists what there is.`;
    return c.json(errorBody(new HttpError(404, "not_found", message)), 404);
  });
  const routes = app
    .route("/", healthRoutes(index))
    .route("/", searchRoutes(index))
    .route("/", askRoutes(index))
    .route("/", briefingRoutes(index))
    .route("/", contributionRoutes(index))
    .route("/", debateRoutes(index))
    .route("/", speakerRoutes(index));
  routes.get("/api/openapi.json", (c) => c.json(openApiDocument(app)));
  routes.use(compress(), clientFiles(clientDirectory));
  return routes;
}

/**
 * The routes as the typed client of Hono (`hc`) reads them.
 * @public for programs of others that talk to a server
 */
export type AppType = ReturnType<typeof createApp>;
