/** Which section of a briefing a contribution belongs to. */
import type { Contribution } from "../../indexer/contribution.ts";
import { sideOf } from "./marks.ts";
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

/** Spoken for the Government: by somebody who held a ministerial office that day. */
export function isGovernment({ speaker }: Contribution): boolean {
  return speaker.minister === true;
}

/** Spoken by a member of a party who is known not to have been a minister that day. */
export function isOtherParty({ speaker }: Contribution): boolean {
  return speaker.party !== null && speaker.minister === false && !speaker.roles.includes("chair");
}

/** Its own section; "key-quotations" for those that no other can hold. */
export function homeOf(contribution: Contribution): QuotingSection {
  if (isBackground(contribution)) return "background";
  if (isGovernment(contribution)) return "government";
  return isOtherParty(contribution) ? "other-parties" : "key-quotations";
}

/** The heading among "Other parties": the party, and that a member of the governing one was no minister. */
export function partyHeading(contribution: Contribution): string {
  const party = contribution.speaker.party ?? "Party not known";
  return sideOf(contribution) === "government" ? `${party}, not ministers` : party;
}
