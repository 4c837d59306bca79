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

/** Words left out of a quotation by whoever quotes: "...", "[of the House]". */
const OMISSION = /\s*(?:\.{3,}|…|\[[^\]]*\])\s*/;
/** Parts of a quotation that stand farther apart than this were not said together, in UTF-16 code units. */
const FARTHEST_PART = 600;

const IN_WORD = /^[\p{L}\p{N}]{2}$/u;

/** Whether a word goes on across an offset. */
function splitsWord(text: string, at: number): boolean {
  return IN_WORD.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Where all parts of a quotation stand, one after the other, in whole words; null when they do not. */
function locate(parts: readonly string[], text: string): Span | null {
  const [first = "", ...rest] = parts;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const follows = rest.every((part) => {
      const next = text.indexOf(part, end);
      const near = next >= 0 && next - end <= FARTHEST_PART;
      if (near) end = next + part.length;
      return near;
    });
    if (follows && !splitsWord(text, start) && !splitsWord(text, end)) return { start, end };
  }
  return null;
}

/** The stretches of a quotation between which nothing is left out. */
export function partsOf(quote: string): string[] {
  return plainQuote(quote).split(OMISSION).filter(Boolean);
}

/** All contributions, in order, that hold the words, and where. */
export function findExactly(
  quote: string,
  contributions: readonly Contribution[],
): { contribution: Contribution; start: number; end: number }[] {
  const parts = partsOf(quote);
  if (parts.length === 0) return [];
  return contributions.flatMap((contribution) => {
    const span = locate(parts, plain(contribution.text));
    return span === null ? [] : [{ contribution, ...span }];
  });
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
