/** Exact things a question may name: a written statement, a day of Hansard, or a pasted quotation. */
import type { Filters } from "../../contract.ts";
import { wordsOf } from "../../words.ts";
import { DATED, parseDated } from "../days/days.ts";
import { matchesOf, type Stretch, wordsBefore } from "../finding.ts";

/** A stretch of the question and what it says. */
export interface Lookup extends Stretch {
  value: string;
}

const REFERENCE = /\[?\bH([CL])WS ?(\d{1,5})\b\]?/gi;
const WORDS_OF_A_QUOTATION = 4;

/** The first written-statement number ("HCWS265"), as the index spells it. */
export function findReference(question: string): Lookup | null {
  const [match] = matchesOf(question, REFERENCE);
  if (match === undefined) return null;
  const { start, end, 1: house = "", 2: number } = match;
  return { start, end, value: `H${house.toUpperCase()}WS${Number(number)}` };
}

const HANSARD = new RegExp(
  `\\bH([CL]) Deb,?\\s+\\(?(${DATED})\\)?(?:,?\\s+vol\\.? \\d+)?(,?\\s+c(?:c|ols?|olumns?)?\\.? ?\\d+\\w*(?:[-–]\\d+\\w*)?)?`,
  "gi",
);

/** The first day of Hansard ("HC Deb 17 January 2018, vol 634, col 389WH"), as a House and a day. */
export function findHansardDay(
  question: string,
): (Stretch & { filters: Filters; notes: string[] }) | null {
  const [match] = matchesOf(question, HANSARD);
  const span = parseDated(match?.[2] ?? "");
  if (match === undefined || span === null) return null;
  const { start, end, 1: house = "", 3: column } = match;
  const filters = { houses: [/l/i.test(house) ? "Lords" : "Commons"], ...span };
  const notes =
    column === undefined ? [] : ["Columns are not looked up, so all of the day was kept."];
  return { start, end, filters, notes };
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
  for (const { start, end, 1: written = "" } of matchesOf(question, ...PAIRS)) {
    const value = written.trim();
    if (wordsOf(value).length === 0) continue;
    const [before, after] = [wordsBefore(question, start), question.slice(end)];
    const asked = ASKS_OF.test(question) && SAID.test(after);
    const spoken = SAYING.test(before) || WHO_SAID.test(after) || asked;
    const named = CALLED.exec(before)?.[0].length ?? 0;
    if (!isPhrase(value) || spoken) return { start: start - named, end, value };
  }
  return null;
}

const ROUGHLY =
  /\b(?:something (?:like|similar to)|along the lines of|(?:words )?to (?:the|that) effect(?: of| that)?|roughly|more or less|or something like that)\b/i;

/** Whether whoever asks says not to remember the words themselves: "something like “the gangs choose”". */
export function quotesRoughly(question: string): boolean {
  return ROUGHLY.test(question);
}
