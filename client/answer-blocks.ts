/**
 * What an answer shows, in order: paragraphs, and quotations with their citations.
 *
 * The answer's text names the speaker and the place in words for readers of plain Markdown. A
 * paragraph that quotes its citations in full is shown from the citations instead, which say the
 * same and more, and are known to be verbatim.
 */
import type { Citation } from "../server/contract.ts";
import { type Block, parseRichText, plainText } from "./rich-text.ts";

export type AnswerBlock =
  | { kind: "text"; block: Block }
  /** Quotations from one contribution. */
  | { kind: "quotation"; citations: Citation[] };

/**
 * @param complete whether all of the text is here. While it is not, a paragraph is shown only when
 *   it is whole, since half of one may yet turn out to be a quotation; once it is, citations that no
 *   paragraph quotes follow at the end.
 */
export function answerBlocks(
  text: string,
  citations: readonly Citation[],
  complete: boolean,
): AnswerBlock[] {
  const whole = complete ? text : text.slice(0, text.lastIndexOf("\n\n") + 1);
  const blocks = parseRichText(whole).map((block): AnswerBlock => {
    const quoted = quotedIn(block, citations);
    return quoted.length > 0 ? { kind: "quotation", citations: quoted } : { kind: "text", block };
  });
  if (!complete) return blocks;
  const shown = new Set(blocks.flatMap((one) => (one.kind === "quotation" ? one.citations : [])));
  const rest = citations.filter((citation) => !shown.has(citation));
  return [...blocks, ...rest.map((one): AnswerBlock => ({ kind: "quotation", citations: [one] }))];
}

/** The citations whose markers stand in the block, if they are of one contribution and all quoted. */
function quotedIn(block: Block, citations: readonly Citation[]): Citation[] {
  const markers = block.inlines.flatMap((one) => (one.kind === "marker" ? [one.marker] : []));
  const named = citations.filter(({ marker }) => markers.includes(marker));
  const words = evened(plainText(block));
  const sound =
    named.length === new Set(markers).size &&
    named.every(
      ({ contributionId, quote }) =>
        contributionId === named[0]?.contributionId && words.includes(evened(quote)),
    );
  return sound ? named : [];
}

const evened = (text: string) => text.replace(/\s+/g, " ");
