/** Cuts one sentence that is too long for a passage at clauses, else words, else characters. */
import type { Span } from "./sentences.ts";

const CLAUSE_END = /(?:[,;:—–]|\s[-–—])$/;

/**
 * Consecutive pieces of a span that each fit and together cover every character of it that is not
 * white space. The span itself when it fits. A single character is a piece whether it fits or not.
 */
export function fittingPieces(text: string, span: Span, fits: (text: string) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    if (fits(text.slice(start, span.end))) {
      pieces.push({ start, end: span.end });
      break;
    }
    const end = cutBefore(text, start, span.end, fits);
    pieces.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end, span.end))?.[0].length ?? 0);
  }
  return pieces;
}

function cutBefore(
  text: string,
  start: number,
  end: number,
  fits: (text: string) => boolean,
): number {
  const wordEnds = [...text.slice(start, end).matchAll(/\S+/g)].map(
    (word) => start + word.index + word[0].length,
  );
  const count = longestFitting(wordEnds.length, (words) =>
    fits(text.slice(start, wordEnds[words - 1])),
  );
  if (count === 0) return cutInsideWord(text, start, wordEnds[0] ?? end, fits);
  for (let words = count; words > count / 2; words--) {
    const cut = wordEnds[words - 1];
    if (cut !== undefined && CLAUSE_END.test(text.slice(start, cut))) return cut;
  }
  return wordEnds[count - 1] ?? end;
}

function cutInsideWord(
  text: string,
  start: number,
  end: number,
  fits: (text: string) => boolean,
): number {
  const length = longestFitting(end - start, (units) => fits(text.slice(start, start + units)));
  const cut = start + Math.max(1, length);
  const splitsPair = /[\uD800-\uDBFF]$/.test(text.slice(start, cut)) && cut < end;
  if (!splitsPair) return cut;
  return length > 1 ? cut - 1 : cut + 1;
}

/** Largest number from 0 to `limit` that fits, found by halving. */
function longestFitting(limit: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
