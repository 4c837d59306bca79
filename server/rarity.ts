/** How rare words are in what is indexed: a rare word of a question tells more than a common one. */
import type { Contribution } from "../indexer/contribution.ts";
import { stemsOf, subjectTerms } from "./words.ts";

/** Weight of a stem: higher when fewer contributions hold it; highest for one that none holds. */
export type Rarity = (stem: string) => number;

/** Contributions looked at; an even sample is enough for weights and keeps a large index quick to open. */
const SAMPLE = 5_000;

/**
 * Inverse document frequency, `ln(1 + (N + 0.5) / (n + 0.5))`, and the words themselves, over an even
 * sample of the contributions.
 */
export function surveyWords(contributions: readonly Contribution[]): {
  rarity: Rarity;
  words: ReadonlySet<string>;
} {
  const step = Math.max(1, Math.ceil(contributions.length / SAMPLE));
  const holding = new Map<string, number>();
  const words = new Set<string>();
  let total = 0;
  for (let index = 0; index < contributions.length; index += step) {
    const contribution = contributions[index];
    if (contribution === undefined) continue;
    total += 1;
    const terms = subjectTerms(`${contribution.debate.title ?? ""} ${contribution.text}`);
    for (const term of terms) words.add(term);
    for (const stem of stemsOf(terms)) {
      holding.set(stem, (holding.get(stem) ?? 0) + 1);
    }
  }
  const rarity: Rarity = (stem) => Math.log(1 + (total + 0.5) / ((holding.get(stem) ?? 0) + 0.5));
  return { rarity, words };
}

/** The rarity alone. */
export function measureRarity(contributions: readonly Contribution[]): Rarity {
  return surveyWords(contributions).rarity;
}
