/** Exact things a question may name: the number of a written statement, or a pasted quotation. */
import { wordsOf } from "../words.ts";

/** A stretch of the question and what it says. */
export interface Lookup {
  start: number;
  end: number;
  value: string;
}

const REFERENCE = /\[?\bH([CL])WS ?(\d{1,5})\b\]?/i;
const QUOTED = /[“"]([^“”"]+)[”"]/g;
const WORDS_OF_A_QUOTATION = 4;

/** The first written-statement number ("HCWS265"), as the index spells it. */
export function findReference(question: string): Lookup | null {
  const match = REFERENCE.exec(question);
  if (!match) return null;
  const value = `H${match[1]?.toUpperCase()}WS${Number(match[2])}`;
  return { start: match.index, end: match.index + match[0].length, value };
}

/** The first passage in quotation marks of at least four words; shorter ones are only a phrase. */
export function findQuote(question: string): Lookup | null {
  for (const match of question.matchAll(QUOTED)) {
    const value = (match[1] ?? "").trim();
    if (wordsOf(value).length >= WORDS_OF_A_QUOTATION) {
      return { start: match.index, end: match.index + match[0].length, value };
    }
  }
  return null;
}
