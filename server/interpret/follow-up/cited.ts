/** What the turn before cited. */
import type { Contribution } from "../../../indexer/contribution.ts";
import type { Turn } from "../../contract.ts";

/** The contribution cited first, of those that are still indexed; undefined where there is none. */
export function firstCited(
  { citedContributionIds }: Turn,
  byId: (id: string) => Contribution | null,
): Contribution | undefined {
  return citedContributionIds.flatMap((id) => byId(id) ?? [])[0];
}
