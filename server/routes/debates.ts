/** `GET /api/debates` and `GET /api/debates/:id`. */
import { createRoute } from "@hono/zod-openapi";
import { DebateInFull, DebateList } from "../contract.ts";
import { HttpError } from "../errors.ts";
import type { IndexHolder } from "../index-holder.ts";
import { createRouter, IdParameter, INDEX_ERRORS, json, NOT_FOUND, NoQuery } from "./router.ts";

const list = createRoute({
  method: "get",
  path: "/api/debates",
  summary: "Every debate, latest first, those without a day last",
  request: { query: NoQuery },
  responses: { 200: json(DebateList, "The debates."), ...INDEX_ERRORS },
});

const one = createRoute({
  method: "get",
  path: "/api/debates/{id}",
  summary: "One debate: every contribution of it that is indexed, in order",
  request: { params: IdParameter, query: NoQuery },
  responses: { 200: json(DebateInFull, "The debate."), ...INDEX_ERRORS, ...NOT_FOUND },
});

export function debateRoutes(index: IndexHolder) {
  return createRouter()
    .openapi(list, (c) => c.json({ debates: [...index.loaded().catalogue.debates] }, 200))
    .openapi(one, (c) => {
      const { id } = c.req.valid("param");
      const found = index.loaded().catalogue.debate(id);
      if (found === null) {
        throw new HttpError(
          404,
          "not_found",
          `No debate has the id "${id}". GET /api/debates lists them.`,
        );
      }
      return c.json(found, 200);
    });
}
