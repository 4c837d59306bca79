/**
 * Moving what was found for a question: within its section, among other parties within its party, and a
 * question together with its answer.
 */
import type { Briefing, BriefingSection } from "../../server/contract.ts";

/** Where a contribution stands among those it can change places with; both from 1. */
export interface Place {
  place: number;
  total: number;
}

/** Null for what is not quoted, and for an answer, which moves with its question. */
export function placeOf(briefing: Briefing, contributionId: string): Place | null {
  for (const units of groupsOf(briefing)) {
    const at = units.findIndex(([first]) => first === contributionId);
    if (at >= 0) return { place: at + 1, total: units.length };
  }
  return null;
}

/** The contributions quoted, in order, after one has moved a place up (-1) or down (1). */
export function orderAfter(briefing: Briefing, contributionId: string, step: -1 | 1): string[] {
  return groupsOf(briefing).flatMap((units) => {
    const from = units.findIndex(([first]) => first === contributionId);
    const [one, other] = [units[from], units[from + step]];
    if (!one || !other) return units.flat();
    return units.flatMap((unit) => (unit === one ? other : unit === other ? one : unit));
  });
}

const groupsOf = ({ sections }: Briefing) => sections.flatMap(groupsIn);

/** What can change places with one another, as units of one contribution or of a question and its answer. */
function groupsIn({ id, items }: BriefingSection): string[][][] {
  const groups: string[][] = [[]];
  for (const item of items) {
    if (item.kind === "heading") groups.push([]);
    else if (item.kind === "quotation") groups.at(-1)?.push(item.contributionId);
  }
  const size = id === "questions-and-answers" ? 2 : 1;
  return groups.map((ids) =>
    ids.flatMap((_, at) => (at % size === 0 ? [ids.slice(at, at + size)] : [])),
  );
}
