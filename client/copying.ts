/**
 * Text that leaves the page. What is doubtful on the page is marked in the copy too: an inferred
 * speaker, one corrected locally, an unidentified one, and a debate of which only excerpts are held.
 */
import type { Contribution } from "../server/contract.ts";
import { debateDay, debateTitle, debateVenue, partyAndSeat } from "./wording.ts";

const excerptsMark = "(excerpts)";

/** "Ben Wallace [speaker inferred]", or "an unidentified Member". */
export function copiedSpeaker({ speaker }: Pick<Contribution, "speaker">): string {
  if (speaker.name === null || speaker.attribution === "unidentified") {
    return "an unidentified Member";
  }
  if (speaker.correction) return `${speaker.name} [speaker corrected locally]`;
  return speaker.attribution === "inferred" ? `${speaker.name} [speaker inferred]` : speaker.name;
}

/** The Hansard-style reference with the speaker: "Ben Wallace [speaker inferred], HC Deb ...". */
export function copiedReference(
  contribution: Pick<Contribution, "speaker" | "debate" | "citation">,
): string {
  return `${copiedSpeaker(contribution)}, ${withExcerptsMark(contribution)}`;
}

/**
 * The quotation, who said it, where and when, the reference and the address, one a line. Without the
 * licence line: two sentences with their source are a quotation to be pasted into running text, which
 * a sixth line would bury; files, which carry more, have it.
 */
export function copiedQuotation(
  contribution: Pick<Contribution, "speaker" | "debate" | "source" | "citation">,
  quote: string,
): string {
  const { speaker, debate, source } = contribution;
  const who = [copiedSpeaker(contribution), speaker.name && partyAndSeat(speaker), speaker.office];
  const where = [debateTitle(debate), debateVenue(debate), debateDay(debate)];
  return [
    `“${quote}”`,
    who.filter(Boolean).join(", "),
    where.filter(Boolean).join(", "),
    withExcerptsMark(contribution),
    source.url,
  ]
    .filter(Boolean)
    .join("\n");
}

/** The Hansard-style reference, with "(excerpts)" where not all of the debate is held. */
export function withExcerptsMark({
  debate,
  citation,
}: Pick<Contribution, "debate" | "citation">): string {
  return debate.complete || citation.includes(excerptsMark)
    ? citation
    : `${citation} ${excerptsMark}`;
}

/** The reference with the speaker, and below it the address of the words on this page. */
export function copiedLink(contribution: Contribution, address: string): string {
  return `${copiedReference(contribution)}\n${address}`;
}
