/** `GET /api/search`: ranked contributions, or all that pass the filters in order of date. */
import { createRoute, z } from "@hono/zod-openapi";
import { ContributionKind, Day, Role } from "../../indexer/contribution.ts";
import { AskedHouse, DAYS_OUT_OF_ORDER, daysInOrder } from "../asked-filters.ts";
import { AskedText, type Filters, SearchResponse } from "../contract.ts";
import type { IndexHolder } from "../index-holder.ts";
import { createRouter, INDEX_ERRORS, json, repeatable, wholeNumber } from "./router.ts";

const Name = z.string().min(1).max(300);

const SearchQuery = z
  .strictObject({
    q: AskedText.optional(),
    limit: wholeNumber(1, 100, 20),
    offset: wholeNumber(0, 1_000_000, 0),
    speaker: repeatable(Name),
    exceptSpeaker: repeatable(Name),
    party: repeatable(Name),
    role: repeatable(Role),
    office: repeatable(Name),
    side: repeatable(z.enum(["government", "opposition"])),
    from: Day.optional(),
    to: Day.optional(),
    house: repeatable(AskedHouse),
    venue: repeatable(Name),
    kind: repeatable(ContributionKind),
    debate: repeatable(Name),
  })
  .refine(daysInOrder, DAYS_OUT_OF_ORDER)
  .refine(({ role, side }) => role === undefined || side === undefined, {
    path: ["side"],
    message: "cannot be combined with role; give both as values of role to have either",
  });
type SearchQuery = z.output<typeof SearchQuery>;

const route = createRoute({
  method: "get",
  path: "/api/search",
  summary: "Search contributions",
  description:
    "Without `q`, the contributions that pass the filters, in order of date. A parameter that may have several values is repeated.",
  request: { query: SearchQuery },
  responses: { 200: json(SearchResponse, "The matches, best first."), ...INDEX_ERRORS },
});

export function searchRoutes(index: IndexHolder) {
  return createRouter().openapi(route, async (c) => {
    const query = c.req.valid("query");
    const { assistant } = index.loaded();
    const q = query.q?.trim() ?? "";
    const found = await assistant.search({
      q: q === "" ? null : q,
      filters: filtersOf(query),
      limit: query.limit,
      offset: query.offset,
    });
    return c.json(found, 200);
  });
}

/** The query's names of filters are singular, one value a parameter; the contract's are plural. */
function filtersOf(query: SearchQuery): Filters {
  const roles = query.role ?? query.side;
  return {
    ...(query.speaker && { speakers: query.speaker }),
    ...(query.exceptSpeaker && { exceptSpeakers: query.exceptSpeaker }),
    ...(query.party && { parties: query.party }),
    ...(roles && { roles }),
    ...(query.office && { offices: query.office }),
    ...(query.from && { from: query.from }),
    ...(query.to && { to: query.to }),
    ...(query.house && { houses: query.house }),
    ...(query.venue && { venues: query.venue }),
    ...(query.kind && { kinds: query.kind }),
    ...(query.debate && { debates: query.debate }),
  };
}
