/** What a question without a subject of its own takes over from the turn before it. */
import type { Filters, Turn } from "../contract.ts";
import { activeFilters, type FilterKey } from "../filters.ts";
import { describeFilter } from "./explain.ts";

/** Filters that say who spoke: naming one anew replaces all of them. */
const WHO: readonly FilterKey[] = ["speakers", "parties", "roles", "offices"];

export interface CarriedOver {
  topic: string;
  filters: Filters;
  /** Each thing taken over, in plain English. */
  carriedOver: string[];
}

function copy(key: FilterKey, from: Filters): Filters {
  if (key === "dates") {
    return {
      ...(from.from === undefined ? {} : { from: from.from }),
      ...(from.to === undefined ? {} : { to: from.to }),
    };
  }
  return { [key]: from[key] };
}

/** Combines the latest turn's topic and filters with what the new question says of its own. */
export function carryOver(filters: Filters, history: readonly Turn[]): CarriedOver | null {
  const earlier = history.findLast((turn) => turn.interpretation.topic !== "")?.interpretation;
  if (earlier === undefined) return null;
  const own = activeFilters(filters);
  const namesWho = own.some((key) => WHO.includes(key));
  const taken = activeFilters(earlier.filters).filter(
    (key) => !own.includes(key) && !(namesWho && WHO.includes(key)),
  );
  const combined = taken.reduce<Filters>(
    (all, key) => Object.assign(all, copy(key, earlier.filters)),
    {},
  );
  return {
    topic: earlier.topic,
    filters: { ...combined, ...filters },
    carriedOver: [
      `the subject “${earlier.topic}”`,
      ...taken.map((key) => describeFilter(key, earlier.filters)),
    ],
  };
}
