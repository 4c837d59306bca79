/** `GET /api/contributions/:id`: one contribution in its place. */
import { createRoute, z } from "@hono/zod-openapi";
import { ContributionInPlace } from "../contract.ts";
import { HttpError } from "../errors.ts";
import type { IndexHolder } from "../index-holder.ts";
import { createRouter, IdParameter, INDEX_ERRORS, json, NOT_FOUND, wholeNumber } from "./router.ts";

const route = createRoute({
  method: "get",
  path: "/api/contributions/{id}",
  summary: "One contribution and its neighbours in the debate",
  description:
    "`id` is the contribution's own or one its source gave it (percent-encoded). Neighbours stop where the page was cut; `gapBefore` and `gapAfter` say that it was cut directly before the first or after the last one shown.",
  request: {
    params: IdParameter,
    query: z.strictObject({ around: wholeNumber(0, 20, 2) }),
  },
  responses: {
    200: json(ContributionInPlace, "The contribution in its place."),
    ...INDEX_ERRORS,
    ...NOT_FOUND,
  },
});

export function contributionRoutes(index: IndexHolder) {
  return createRouter().openapi(route, (c) => {
    const { id } = c.req.valid("param");
    const found = index.loaded().catalogue.inPlace(id, c.req.valid("query").around);
    if (found === null) {
      throw new HttpError(
        404,
        "not_found",
        `No contribution has the id "${id}". Find contributions with GET /api/search.`,
      );
    }
    return c.json(found, 200);
  });
}
