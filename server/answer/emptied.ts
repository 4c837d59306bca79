/** Why filters, each of which may match something, leave nothing together. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import { activeFilters, type FilterKey, matchesFilters, withoutFilter } from "../filters.ts";
import { describeFilter } from "../interpret/explain.ts";
import { countOf } from "./coverage-line.ts";

/** In a few sentences: what each filter matches by itself, and without which of several there is something. */
export function tellEmptied(filters: Filters, contributions: readonly Contribution[]): string {
  const active = activeFilters(filters);
  const only = (key: FilterKey) =>
    active.filter((other) => other !== key).reduce(withoutFilter, filters);
  // What a filter cannot place (an unidentified Member, a day not established) may match for all we know.
  const count = (kept: Filters) =>
    contributions.filter((each) => matchesFilters(kept, each)).length;
  const describe = (key: FilterKey) => describeFilter(key, filters);
  const alone = active.map((key) => ({ key, matching: count(only(key)) }));

  const matchless = alone.filter(({ matching }) => matching === 0);
  if (matchless.length > 0) {
    return `Nothing indexed is known to match: ${matchless.map(({ key }) => describe(key)).join("; ")}.`;
  }
  const each = alone.map(
    ({ key, matching }) => `${describe(key)} (${countOf(matching, "contribution")})`,
  );
  const told = [
    `Each of these matches something, but nothing is known to match them together: ${each.join("; ")}.`,
  ];
  if (active.length > 2) {
    for (const key of active) {
      const rest = count(withoutFilter(filters, key));
      if (rest > 0) {
        told.push(
          `Without “${describe(key)}” there ${rest === 1 ? "is" : "are"} ${countOf(rest, "contribution")}.`,
        );
      }
    }
  }
  return told.join(" ");
}
