/** Names, debates and references as they leave the page: nothing doubtful goes without its mark. */
import { printDebateDay } from "../../indexer/citation.ts";
import type { Contribution, Debate, Speaker } from "../../indexer/contribution.ts";
import { printDay } from "../../indexer/dates.ts";
import { attributionMark } from "../attribution-mark.ts";
import type { Side } from "./schema.ts";

const EXCERPTS = "(excerpts)";

/** The licence of all text of Parliament's. */
export const LICENCE =
  "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.";

/** "Ben Wallace", "Ben Wallace [speaker inferred]", or "an unidentified Member". */
export function printSpeaker(speaker: Speaker): string {
  if (speaker.name === null || speaker.attribution === "unidentified") {
    return "an unidentified Member";
  }
  return `${speaker.name}${attributionMark(speaker)}`;
}

/** "16 April 2018", "between 7 and 20 February 2024", "on or after ...", or that it is not established. */
export function printWhen(debate: Debate): string {
  const day = printDebateDay(debate);
  const inferred = debate.date !== null && debate.dateBasis === "inferred";
  if (day !== null) return inferred ? `${day} (day inferred)` : day;
  if (debate.dateFrom !== null) return `on or after ${printDay(debate.dateFrom)}`;
  if (debate.dateTo !== null) return `on or before ${printDay(debate.dateTo)}`;
  return "day not established";
}

/** "County Lines (excerpts)". */
export function printDebate({ title, complete }: Debate): string {
  return `${title ?? "an untitled debate"}${complete ? "" : ` ${EXCERPTS}`}`;
}

/** "Ben Wallace [speaker inferred] (Minister, Home Office; Conservative), County Lines (excerpts), 16 April 2018". */
export function printAttribution({ speaker, debate }: Contribution): string {
  const known = speaker.name !== null && speaker.attribution !== "unidentified";
  const details = known ? [speaker.office, speaker.party].filter((part) => part !== null) : [];
  const who = details.length === 0 ? "" : ` (${details.join("; ")})`;
  return `${printSpeaker(speaker)}${who}, ${printDebate(debate)}, ${printWhen(debate)}`;
}

/** "Ben Wallace [speaker inferred], HC Deb 16 April 2018 (excerpts)". */
export function printReference({ speaker, debate, citation }: Contribution): string {
  const marked =
    debate.complete || citation.includes(EXCERPTS) ? citation : `${citation} ${EXCERPTS}`;
  return `${printSpeaker(speaker)}, ${marked}`;
}

const MINISTERIAL =
  /\b(?:Prime Minister|Minister|Secretary|Chancellor|Attorney General|Solicitor General)\b/i;
const NOT_IN_OFFICE = /\b(?:shadow|former|private secretary)\b/i;

/**
 * Whether the speaker was a minister: by the table of office-holders or, where the day is too uncertain
 * for it, because the page itself prints a ministerial office for the speaker.
 */
export function isMinister({ speaker }: Contribution): boolean {
  if (speaker.minister !== null) return speaker.minister;
  const { office, officeBasis } = speaker;
  if (office === null || officeBasis !== "stated") return false;
  return MINISTERIAL.test(office) && !NOT_IN_OFFICE.test(office);
}

/** Where the speaker sat that day; null where that is not established. */
export function sideOf(contribution: Contribution): Side {
  const { roles } = contribution.speaker;
  if (roles.includes("opposition")) return "opposition";
  return roles.includes("government") || isMinister(contribution) ? "government" : null;
}

/** "the Government side", "the Opposition side", "Members whose side is not established". */
export function printSide(side: Side): string {
  if (side === null) return "Members whose side is not established";
  return side === "government" ? "the Government side" : "the Opposition side";
}
