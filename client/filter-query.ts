/** Filters as query parameters, named as `GET /api/search` names them: one value a parameter. */
import type { Filters, Role } from "../server/contract.ts";

/** The filters that are lists, and their parameters. */
const listParameters = {
  speakers: "speaker",
  exceptSpeakers: "exceptSpeaker",
  parties: "party",
  offices: "office",
  houses: "house",
  venues: "venue",
  kinds: "kind",
  debates: "debate",
} as const;

const listFilters = Object.keys(listParameters) as (keyof typeof listParameters)[];

/** All that a House and a kind can be, as in the contract. */
const options: Partial<Record<keyof typeof listParameters, readonly string[]>> = {
  houses: ["Commons", "Lords"],
  kinds: ["speech", "question", "answer", "written-statement", "procedural"],
};

const isRole = (value: string): value is Role =>
  ["minister", "government", "opposition", "backbench", "chair"].includes(value);

const isDay = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Adds the filters to `query`, in one order whatever the order of the filters. */
export function addFilters(query: URLSearchParams, filters: Filters): URLSearchParams {
  for (const name of listFilters) {
    for (const value of filters[name] ?? []) query.append(listParameters[name], value);
  }
  for (const role of filters.roles ?? []) query.append("role", role);
  if (filters.from) query.set("from", filters.from);
  if (filters.to) query.set("to", filters.to);
  return query;
}

/** The filters of a query; houses, kinds, roles and days that cannot be are passed over. */
export function filtersOf(query: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of listFilters) {
    const values = query
      .getAll(listParameters[name])
      .filter((value) => options[name]?.includes(value) ?? value !== "");
    if (values.length > 0) filters[name] = values;
  }
  const roles = query.getAll("role").filter(isRole);
  if (roles.length > 0) filters.roles = roles;
  const [from, to] = [query.get("from"), query.get("to")];
  if (isDay(from)) filters.from = from;
  if (isDay(to)) filters.to = to;
  return filters;
}

/** True when nothing is filtered. */
export const isEmpty = (filters: Filters) =>
  Object.values(filters).every((value) => !value?.length);
