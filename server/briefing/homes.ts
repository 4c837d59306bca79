/** Which section of a briefing a contribution belongs to. */
import type { Contribution } from "../../indexer/contribution.ts";
import { isMinister, sideOf } from "./marks.ts";
import type { SectionId } from "./schema.ts";

/** The sections that hold quotations. */
export const QUOTING = [
  "background",
  "government",
  "other-parties",
  "questions-and-answers",
  "key-quotations",
] as const satisfies readonly SectionId[];
export type QuotingSection = (typeof QUOTING)[number];

/** A written statement, or a speech that opens a debate: by its words, or first in a whole debate. */
export function isBackground({ kind, text, debate, position }: Contribution): boolean {
  if (kind === "written-statement") return true;
  if (kind !== "speech") return false;
  return /\bI beg to move\b/i.test(text) || (debate.complete && position === 0);
}

/** Spoken by a member of a party who is not known to have been a minister. */
export function isOtherParty(contribution: Contribution): boolean {
  const { party, roles } = contribution.speaker;
  return party !== null && !isMinister(contribution) && !roles.includes("chair");
}

/** Its own section; "key-quotations" for those that no other can hold. */
export function homeOf(contribution: Contribution): QuotingSection {
  if (isBackground(contribution)) return "background";
  if (isMinister(contribution)) return "government";
  return isOtherParty(contribution) ? "other-parties" : "key-quotations";
}

/**
 * The heading among "Other parties": the party; that a member of the governing one was no minister; or
 * that it is not established where the speaker sat.
 */
export function partyHeading(contribution: Contribution): string {
  const { party, minister } = contribution.speaker;
  const name = party ?? "Party not known";
  const side = sideOf(contribution);
  if (side === "government") return `${name}, not ministers`;
  return side === null && minister === null ? `${name}, side that day not established` : name;
}
