/** Finds the longest known phrases in a run of words. */
import type { Word } from "../words.ts";
import type { Stretch } from "./finding.ts";

export interface PhraseMatch extends Stretch {
  /** Place of its first and last word in the run. */
  first: number;
  last: number;
  values: readonly string[];
}

/**
 * Non-overlapping matches from left to right, the longest at each place. Keys are lower-case words
 * joined by single spaces; phrases of fewer than `fewest` words are passed over.
 */
export function findPhrases(
  words: readonly Word[],
  phrases: ReadonlyMap<string, readonly string[]>,
  fewest: number,
  most: number,
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let length = Math.min(most, words.length - first); length >= fewest; length -= 1) {
      const run = words.slice(first, first + length);
      const values = phrases.get(run.map((word) => word.lower).join(" "));
      const [start, end] = [run[0]?.start, run.at(-1)?.end];
      if (values === undefined || start === undefined || end === undefined) continue;
      matches.push({ first, last: first + length - 1, start, end, values });
      first += length - 1;
      break;
    }
  }
  return matches;
}
