/** `GET /api/speakers`: who spoke. */
import { createRoute } from "@hono/zod-openapi";
import { SpeakerList } from "../contract.ts";
import type { IndexHolder } from "../index-holder.ts";
import { createRouter, INDEX_ERRORS, json, NoQuery } from "./router.ts";

const route = createRoute({
  method: "get",
  path: "/api/speakers",
  summary: "Every speaker with counts, parties and offices",
  request: { query: NoQuery },
  responses: { 200: json(SpeakerList, "The speakers."), ...INDEX_ERRORS },
});

export function speakerRoutes(index: IndexHolder) {
  return createRouter().openapi(route, (c) => c.json(index.loaded().catalogue.speakers, 200));
}
