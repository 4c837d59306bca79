/** The line that opens every answer: what was searched. */
import type { Contribution } from "../../indexer/contribution.ts";
import { printDay } from "../../indexer/dates.ts";
import type { Coverage, Filters } from "../contract.ts";
import { activeFilters, mayMatch } from "../filters.ts";
import { describeFilter } from "../interpret/explain.ts";

/** "1 contribution", "12 contributions". */
export function countOf(count: number, thing: string): string {
  return `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;
}

/** "16 April 2018 to 10 February 2025"; null when no day is known. */
export function printCoverage({ from, to }: Pick<Coverage, "from" | "to">): string | null {
  if (from === null || to === null) return null;
  return from === to ? printDay(from) : `${printDay(from)} to ${printDay(to)}`;
}

/** What was searched, in plain text: counts, dates, excerpts, what is undated, and what was kept to. */
export function searchedLine(input: {
  contributions: readonly Contribution[];
  kept: readonly Contribution[];
  coverage: Coverage;
  filters: Filters;
}): string {
  const { contributions, kept, coverage, filters } = input;
  const dates = printCoverage(coverage);
  const undated = contributions.filter(({ debate }) => debate.date === null).length;
  const cut = new Set(
    contributions.filter(({ debate }) => !debate.complete).map(({ debate }) => debate.id),
  ).size;
  const searched = `Searched ${countOf(coverage.contributions, "contribution")} in ${countOf(coverage.debates, "debate")}${dates === null ? "" : `, ${dates}`}`;
  const parts = [searched];
  if (coverage.excerptsOnly) parts.push("all of them excerpts, not whole debates");
  else if (cut > 0) parts.push(`${countOf(cut, "debate")} of them in excerpts only`);
  if (undated > 0) parts.push(`the day of ${countOf(undated, "contribution")} is not established`);
  const active = activeFilters(filters).map((key) => describeFilter(key, filters));
  if (active.length === 0) return `${parts.join("; ")}.`;
  const only = `Kept to ${active.join("; ")}: ${countOf(kept.length, "contribution")}`;
  const unknown = contributions.filter((each) => mayMatch(filters, each)).length;
  const leftOut =
    unknown === 0
      ? ""
      : `; ${countOf(unknown, "other")} left out, since whether ${unknown === 1 ? "it matches" : "they match"} is not known`;
  return `${parts.join("; ")}. ${only}${leftOut}.`;
}
