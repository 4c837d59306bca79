/** Finds pasted words exactly, whatever kind of quotation marks, dashes and spaces they were typed with. */
import type { Contribution } from "../../indexer/contribution.ts";
import { type Span, sentenceSpans } from "../../indexer/sentences.ts";
import { placeAmongQuotations, quotedSpans } from "./quotation-marks.ts";
import { LONGEST_QUOTE, type Quote } from "./quotes.ts";

/** The same text, code unit for code unit, in the one form that is compared. */
function plain(text: string): string {
  const same = text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s/g, " ");
  const lower = same.toLowerCase();
  return lower.length === same.length ? lower : same;
}

function plainQuote(quote: string): string {
  return plain(
    quote
      .trim()
      .replace(/\s*\n\s*/g, "\n\n")
      .replace(/[^\S\n]+/g, " "),
  )
    .replace(/^(?:\.{3}|…)\s*/, "")
    .replace(/[\s.,;:!?…]+$/, "");
}

/** Contributions, in order, that hold the words, and where; at most `most`. */
export function findExactly(
  quote: string,
  contributions: readonly Contribution[],
  most: number,
): { contribution: Contribution; start: number; end: number }[] {
  const wanted = plainQuote(quote);
  const found: { contribution: Contribution; start: number; end: number }[] = [];
  if (wanted === "") return found;
  for (const contribution of contributions) {
    const start = plain(contribution.text).indexOf(wanted);
    if (start < 0) continue;
    found.push({ contribution, start, end: start + wanted.length });
    if (found.length === most) break;
  }
  return found;
}

/**
 * The whole sentences, at most two or {@link LONGEST_QUOTE} code units, that hold the beginning of a
 * stretch; null when its first sentence alone is longer.
 */
export function sentencesAround(text: string, found: Span): Quote | null {
  const sentences = sentenceSpans(text).filter(
    ({ start, end }) => end > found.start && start < found.end,
  );
  const [first, second] = sentences;
  if (first === undefined || first.end - first.start > LONGEST_QUOTE) return null;
  const joins =
    second !== undefined &&
    text.slice(first.end, second.start) === " " &&
    second.end - first.start <= LONGEST_QUOTE;
  const span = { start: first.start, end: joins ? second.end : first.end };
  // The words asked for decide, even where the sentence also holds the speaker's own.
  const asked = placeAmongQuotations(found, quotedSpans(text));
  return { ...span, quotingSomeoneElse: asked === "inside" };
}
