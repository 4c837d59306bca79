/** `GET /api/speakers`: who spoke. */
import { createRoute } from "@hono/zod-openapi";
import { SpeakerList } from "../contract.ts";
import type { IndexHolder } from "../index-holder.ts";
import { createRouter, INDEX_ERRORS, json } from "./router.ts";

const route = createRoute({
  method: "get",
  path: "/api/speakers",
  summary: "Every speaker with counts, parties and offices",
  responses: { 200: json(SpeakerList, "The speakers."), 503: INDEX_ERRORS[503] },
});

export function speakerRoutes(index: IndexHolder) {
  return createRouter().openapi(route, (c) => c.json(index.loaded().catalogue.speakers, 200));
}
