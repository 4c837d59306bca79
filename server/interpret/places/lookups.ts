/** Exact things a question may name: a written statement, a day of Hansard, or a pasted quotation. */
import type { Filters } from "../../contract.ts";
import { wordsOf } from "../../words.ts";
import { DATED, parseDated } from "../days/days.ts";

/** A stretch of the question and what it says. */
export interface Lookup {
  start: number;
  end: number;
  value: string;
}

const REFERENCE = /\[?\bH([CL])WS ?(\d{1,5})\b\]?/i;
const WORDS_OF_A_QUOTATION = 4;

/** The first written-statement number ("HCWS265"), as the index spells it. */
export function findReference(question: string): Lookup | null {
  const match = REFERENCE.exec(question);
  if (!match) return null;
  const value = `H${match[1]?.toUpperCase()}WS${Number(match[2])}`;
  return { start: match.index, end: match.index + match[0].length, value };
}

const HANSARD = new RegExp(
  `\\bH([CL]) Deb,?\\s+\\(?(${DATED})\\)?(?:,?\\s+vol\\.? \\d+)?(,?\\s+c(?:c|ols?|olumns?)?\\.? ?\\d+\\w*(?:[-–]\\d+\\w*)?)?`,
  "i",
);

/** The first day of Hansard ("HC Deb 17 January 2018, vol 634, col 389WH"), as a House and a day. */
export function findHansardDay(
  question: string,
): (Lookup & { filters: Filters; notes: string[] }) | null {
  const match = HANSARD.exec(question);
  const span = match === null ? null : parseDated(match[2] ?? "");
  if (match === null || span === null) return null;
  const house = match[1]?.toUpperCase() === "L" ? "Lords" : "Commons";
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    filters: { houses: [house], ...span },
    notes: match[3] === undefined ? [] : ["Columns are not looked up, so all of the day was kept."],
  };
}

/** Pairs of quotation marks; a mark that is never closed quotes the rest of the question. */
const PAIRS: readonly RegExp[] = [
  /[“"„]([^“”"„]+)(?:[”"“]|$)/g,
  /(?<=^|\s)[‘']([^‘’']+(?:[’'](?=\p{L})[^‘’']*)*)[’'](?=\s|[?.,!]|$)/gu,
];

/** Whether words in quotation marks are too few to be remembered wrongly, or to be more than a phrase. */
export function isPhrase(quote: string): boolean {
  return wordsOf(quote).length < WORDS_OF_A_QUOTATION;
}

/** How far before and after a phrase is looked, in UTF-16 code units. */
const LOOK_BACK = 100;

/** What leads to a phrase that somebody is to have spoken; after "about" it is a subject. */
const SAYING =
  /(?:\b(?:sa(?:id|y|ys|ying)|us(?:e|es|ed|ing)|like|as|(?:words?|phrase|term|expression)|call(?:s|ed|ing)?(?: [^?"“”]{1,60})?)(?: the)?)\s*[:,]?\s*$/i;
/** What follows one: "... - who said that?" */
const WHO_SAID =
  /^[\s,.–—-]*(?:who|which \w+|when|where)\b[^?]{0,40}\b(?:sa(?:id|y|ys)|us(?:e|ed)|call(?:ed)?)\b/i;

/** What a quotation is called before it, which is no subject. */
const CALLED =
  /\b(?:the )?(?:(?:exact|very) )?(?:words?|phrase|term|expression|line|quote|quotation)s?\s*[:,]?\s*$/i;
/** 'When was "..." said?' */
const ASKS_OF = /^\s*(?:and |so )?(?:who|when|where|how often|how many times|was|is|has|did)\b/i;
const SAID = /^\s*(?:(?:ever|first|last) )?(?:said|used|spoken|uttered)\b/i;

/**
 * The first passage in quotation marks of at least four words; a shorter one only where the question is
 * about somebody's saying it.
 */
export function findQuote(question: string): Lookup | null {
  for (const pair of PAIRS) {
    for (const match of question.matchAll(pair)) {
      const value = (match[1] ?? "").trim();
      const [start, end] = [match.index, match.index + match[0].length];
      if (wordsOf(value).length === 0) continue;
      const before = question.slice(Math.max(0, start - LOOK_BACK), start);
      const after = question.slice(end, end + LOOK_BACK);
      const asked = ASKS_OF.test(question) && SAID.test(after);
      const spoken = SAYING.test(before) || WHO_SAID.test(after) || asked;
      const named = CALLED.exec(before)?.[0].length ?? 0;
      if (!isPhrase(value) || spoken) return { start: start - named, end, value };
    }
  }
  return null;
}
