import type { Contribution } from "../contribution.ts";

/** Whether nothing that is known of day and House forbids that both were said on one occasion. */
export function sameOccasion(a: Contribution, b: Contribution): boolean {
  const { debate: one } = a;
  const { debate: other } = b;
  if (one.house && other.house && one.house !== other.house) return false;
  if (!one.dateFrom || !one.dateTo || !other.dateFrom || !other.dateTo) return true;
  return one.dateFrom <= other.dateTo && other.dateFrom <= one.dateTo;
}
