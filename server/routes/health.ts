/** `GET /api/health`: whether questions can be answered, and what is wrong when they cannot. */
import { createRoute } from "@hono/zod-openapi";
import { describeProblem } from "../../indexer/problem.ts";
import { Health } from "../contract.ts";
import { describeAbsence, type IndexHolder, type IndexState } from "../index-holder.ts";
import { createRouter, ERRORS, json } from "./router.ts";

const route = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server is ready, and what it has indexed",
  responses: {
    200: json(Health, "An index is loaded. `degraded` when some documents could not be indexed."),
    503: json(Health, "No index is loaded; `problems` says why and what to do."),
    ...ERRORS,
  },
});

export function healthRoutes(index: IndexHolder) {
  return createRouter().openapi(route, (c) => {
    const health = healthOf(index.state());
    return health.index === null ? c.json(health, 503) : c.json(health, 200);
  });
}

function healthOf(state: IndexState): Health {
  if (state.status !== "ready") {
    return { status: "degraded", index: null, problems: [describeAbsence(state)] };
  }
  const { contributions, passages, debates, from, to, model, builtAt, problems } =
    state.loaded.manifest;
  return {
    status: problems.length === 0 ? "ok" : "degraded",
    index: { contributions, passages, debates, from, to, model: model.name, builtAt },
    problems: problems.map(describeProblem),
  };
}
