/** Questions that keep to one of several filters, or to the sitting day nearest to one that is not indexed. */
import type { Contribution } from "../../indexer/contribution.ts";
import { printDay } from "../../indexer/dates.ts";
import type { Filters, Role } from "../contract.ts";
import { activeFilters, matchesFilters } from "../filters.ts";
import { printDates } from "../interpret/explain.ts";

const WHO: Record<Role, string> = {
  minister: "ministers",
  government: "the Government",
  opposition: "the Opposition",
  backbench: "backbenchers",
  chair: "the Speaker",
};

interface Asked {
  kept: Filters;
  question: string;
}

/** The question that keeps to each filter alone; where somebody is named nothing else is asked. */
function alone(filters: Filters): Asked[] {
  const { speakers = [], parties = [], roles = [], venues = [], kinds = [], from, to } = filters;
  if (speakers.length > 0)
    return speakers.map((name) => ({
      kept: { speakers: [name] },
      question: `What did ${name} say?`,
    }));
  const [party] = parties;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return [
    ...(party ? [{ kept: { parties }, question: `What did ${party} members say?` }] : []),
    ...roles.map((role) => ({ kept: { roles: [role] }, question: `What did ${WHO[role]} say?` })),
    ...venues.map((venue) => ({
      kept: { venues: [venue] },
      question: `What was said in ${venue}?`,
    })),
    ...(kinds.includes("written-statement")
      ? [{ kept: { kinds }, question: "Show me written statements" }]
      : []),
    ...(activeFilters(dates).length > 0
      ? [{ kept: dates, question: `What was said ${printDates(dates)}?` }]
      : []),
  ];
}

/** Questions that keep to one of the filters, each of which finds something. */
export function askOfEach(filters: Filters, contributions: readonly Contribution[]): string[] {
  return alone(filters).flatMap(({ kept, question }) =>
    contributions.some((each) => matchesFilters(kept, each)) ? [question] : [],
  );
}

/** What was said on the sitting day indexed that comes nearest to a day; empty where none is known. */
export function askOfNearestDay(day: string, contributions: readonly Contribution[]): string[] {
  const away = (other: string) => Math.abs(Date.parse(other) - Date.parse(day));
  const [nearest] = [...new Set(contributions.flatMap(({ debate }) => debate.date ?? []))].sort(
    (a, b) => away(a) - away(b) || (a < b ? -1 : 1),
  );
  return nearest === undefined ? [] : [`What was said on ${printDay(nearest)}?`];
}
