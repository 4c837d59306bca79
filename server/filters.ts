/**
 * Filters of a request: spelt as the index spells them, and applied the same way to
 * passages in the store and to contributions in memory.
 */
import type { Contribution } from "../indexer/contribution.ts";
import { dayNumber } from "../indexer/passage-attributes.ts";
import type { PassageFilter } from "../indexer/store.ts";
import type { Filters } from "./contract.ts";

/** Filters as the store takes them: empty lists left out, days as numbers. */
export function toPassageFilter(filters: Filters): PassageFilter {
  const filter: PassageFilter = {};
  if (filters.speakers?.length) filter.speakers = filters.speakers;
  if (filters.exceptSpeakers?.length) filter.exceptSpeakers = filters.exceptSpeakers;
  if (filters.parties?.length) filter.parties = filters.parties;
  if (filters.offices?.length) filter.offices = filters.offices;
  if (filters.roles?.length) filter.roles = filters.roles;
  if (filters.houses?.length) filter.houses = filters.houses;
  if (filters.venues?.length) filter.venues = filters.venues;
  if (filters.kinds?.length) filter.kinds = filters.kinds;
  if (filters.debates?.length) filter.debates = filters.debates;
  if (filters.from !== undefined) filter.from = dayNumber(filters.from);
  if (filters.to !== undefined) filter.to = dayNumber(filters.to);
  return filter;
}

/** The parts of {@link Filters} that are set on their own; `dates` is `from` and `to` together. */
const FILTER_KEYS = [
  "speakers",
  "exceptSpeakers",
  "parties",
  "roles",
  "offices",
  "dates",
  "houses",
  "venues",
  "kinds",
  "debates",
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Filters that say who spoke. */
export const WHO: readonly FilterKey[] = [
  "speakers",
  "exceptSpeakers",
  "parties",
  "roles",
  "offices",
];

/** Whether any filter says who spoke. */
export function namesWho(filters: Filters): boolean {
  return activeFilters(filters).some((key) => WHO.includes(key));
}

/** Whether a filter keeps a contribution, drops it, or cannot place it because a fact is not known. */
type Placement = "kept" | "dropped" | "unplaced";

function placeByValue(wanted: readonly string[], value: string | null): Placement {
  if (value === null) return "unplaced";
  return wanted.includes(value) ? "kept" : "dropped";
}

function placeByDay({ from, to }: Filters, contribution: Contribution): Placement {
  const { dateFrom, dateTo } = contribution.debate;
  const begun = from === undefined || (dateFrom !== null && dateFrom >= from);
  const ended = to === undefined || (dateTo !== null && dateTo <= to);
  if (begun && ended) return "kept";
  const before = from !== undefined && dateTo !== null && dateTo < from;
  const after = to !== undefined && dateFrom !== null && dateFrom > to;
  return before || after ? "dropped" : "unplaced";
}

function placeByRole(wanted: readonly string[], { speaker }: Contribution): Placement {
  if (speaker.roles.some((role) => wanted.includes(role))) return "kept";
  if (speaker.roles.includes("chair")) return "dropped";
  return speaker.name === null || speaker.minister === null ? "unplaced" : "dropped";
}

/** How one filter places a contribution; null when that filter is not set. */
function placeBy(key: FilterKey, filters: Filters, contribution: Contribution): Placement | null {
  const { speaker, debate, kind } = contribution;
  switch (key) {
    case "dates":
      if (filters.from === undefined && filters.to === undefined) return null;
      return placeByDay(filters, contribution);
    case "roles":
      return filters.roles?.length ? placeByRole(filters.roles, contribution) : null;
    case "speakers":
      if (!filters.speakers?.length) return null;
      return placeByValue(
        filters.speakers,
        speaker.attribution === "unidentified" ? null : speaker.name,
      );
    case "exceptSpeakers":
      if (!filters.exceptSpeakers?.length) return null;
      return speaker.name !== null && filters.exceptSpeakers.includes(speaker.name)
        ? "dropped"
        : "kept";
    case "parties":
      return filters.parties?.length ? placeByValue(filters.parties, speaker.party) : null;
    case "offices":
      if (!filters.offices?.length) return null;
      // No office is a fact when it is known that the speaker held none.
      if (speaker.office === null && speaker.minister === false) return "dropped";
      return placeByValue(filters.offices, speaker.office);
    case "houses":
      return filters.houses?.length ? placeByValue(filters.houses, debate.house) : null;
    case "venues":
      return filters.venues?.length ? placeByValue(filters.venues, debate.venue) : null;
    case "kinds":
      return filters.kinds?.length ? placeByValue(filters.kinds, kind) : null;
    case "debates":
      return filters.debates?.length ? placeByValue(filters.debates, debate.id) : null;
  }
}

/** The filters that are set. */
export function activeFilters(filters: Filters): FilterKey[] {
  return FILTER_KEYS.filter((key) =>
    key === "dates"
      ? filters.from !== undefined || filters.to !== undefined
      : (filters[key]?.length ?? 0) > 0,
  );
}

/** True when every filter keeps the contribution: the same test as the store's. */
export function matchesFilters(filters: Filters, contribution: Contribution): boolean {
  return activeFilters(filters).every((key) => placeBy(key, filters, contribution) === "kept");
}

/** The filters without one of them. */
export function withoutFilter(filters: Filters, key: FilterKey): Filters {
  const rest: Filters = { ...filters };
  if (key === "dates") {
    delete rest.from;
    delete rest.to;
  } else {
    delete rest[key];
  }
  return rest;
}

/** The filters of those keys. */
export function only(filters: Filters, keys: readonly FilterKey[]): Filters {
  return activeFilters(filters)
    .filter((key) => !keys.includes(key))
    .reduce(withoutFilter, filters);
}

/** Whether the contribution may match though that is not known: some filter cannot place it, and none drops it. */
export function mayMatch(filters: Filters, contribution: Contribution): boolean {
  const placements = activeFilters(filters).map((key) => placeBy(key, filters, contribution));
  return placements.includes("unplaced") && !placements.includes("dropped");
}

/** Per filter set, how many contributions it could not place; filters that placed all are not listed. */
export function countUnplaced(
  filters: Filters,
  contributions: readonly Contribution[],
): { filter: string; contributions: number }[] {
  return activeFilters(filters).flatMap((key) => {
    const count = contributions.filter(
      (contribution) => placeBy(key, filters, contribution) === "unplaced",
    ).length;
    return count === 0 ? [] : [{ filter: key, contributions: count }];
  });
}
