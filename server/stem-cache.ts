/** Subject words of contributions and passages, kept between questions: cutting words is most of the cost of weighing. */
import type { Contribution } from "../indexer/contribution.ts";
import { type SubjectWords, subjectWords } from "./words.ts";

export interface StemCache {
  /** Those of the whole contribution and its debate's title. */
  ofContribution(contribution: Contribution): SubjectWords;
  /** Those of a stretch of it and its debate's title. */
  ofPassage(contribution: Contribution, start: number, end: number): SubjectWords;
}

/** Stretches kept; about 4 kB each. */
const KEPT = 8_000;

export function createStemCache(): StemCache {
  const kept = new Map<string, SubjectWords>();
  const ofPassage = (contribution: Contribution, start: number, end: number) => {
    const key = `${contribution.id} ${start} ${end}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { text, debate } = contribution;
    const words = subjectWords(`${debate.title ?? ""}\n${text.slice(start, end)}`);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, words);
    return words;
  };
  return {
    ofPassage,
    ofContribution: (contribution) => ofPassage(contribution, 0, contribution.text.length),
  };
}
