/** The roles in which somebody spoke, from what is known of the speaker and the day. */
import type { House, Role } from "./contribution.ts";
import { sideOf } from "./parties.ts";

export interface RoleFacts {
  /** Full name or printed code; null when not known. */
  party: string | null;
  /** Whether a ministerial office was held that day; null when it cannot be known. */
  minister: boolean | null;
  /** No ministerial office was held on any of the days that there can be. */
  neverMinister: boolean;
  /** Earliest and latest possible day, `YYYY-MM-DD`; equal when the day is known. */
  days: { from: string; to: string } | null;
  house: House | null;
  /** The words were spoken by whoever presided. */
  chair: boolean;
  /** Known to have spoken for the opposition front bench; false when not known. */
  oppositionFrontBench: boolean;
}

function sideRole({ party, minister, days, oppositionFrontBench }: RoleFacts): Role | null {
  if (minister) return "government";
  if (oppositionFrontBench) return "opposition";
  if (party === null || days === null) return null;
  // A party sits on one side through all the days, or the side is not known.
  const side = sideOf(party, days.from);
  return side === sideOf(party, days.to) ? side : null;
}

/**
 * Every role that is known to hold, in the order of the `Role` enum; empty when none is.
 * Whoever presides speaks for no side, and is `chair` alone. A minister is of the government,
 * whatever the party. Peers are never `backbench`, which is said of MPs.
 */
export function rolesOf(facts: RoleFacts): Role[] {
  if (facts.chair) return ["chair"];
  const roles: Role[] = [];
  if (facts.minister) roles.push("minister");
  const side = sideRole(facts);
  if (side) roles.push(side);
  const { minister, neverMinister, house, oppositionFrontBench } = facts;
  // What a page says of an office counts for more than the table's silence.
  if (house === "Commons" && neverMinister && !minister && !oppositionFrontBench) {
    roles.push("backbench");
  }
  return roles;
}
