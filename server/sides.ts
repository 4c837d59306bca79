/** Which of several people or parties that a question names somebody is. */
import type { Contribution } from "../indexer/contribution.ts";
import type { Filters } from "./contract.ts";

/** "Labour (Co-op)" is asked for by "Labour". */
function partyOf(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

/** Whether more than one party is asked for, whatever their members are called. */
export function namesSeveralParties({ parties = [] }: Filters): boolean {
  return new Set(parties.map(partyOf)).size > 1;
}

/** The person or the party, where several are asked for; null where no more than one is. */
export function sideOf(filters: Filters, { speaker }: Contribution): string | null {
  if ((filters.speakers?.length ?? 0) > 1) return speaker.name;
  return namesSeveralParties(filters) ? speaker.party && partyOf(speaker.party) : null;
}
