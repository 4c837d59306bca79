/** A figure, a sum, a date or a question that is asked for, where a sentence holds one. */
import type { Wants } from "../interpret/asking/wants.ts";
import { subjectStems, wordsOf } from "../words.ts";

const FIGURES =
  /[£$€]\s?\d|\b\d+(?:[.,]\d+)*\s?(?:%|per cent|million|billion|thousand|kg)|(?<![\d-])\b(?!(?:19|20)\d{2}\b)\d+(?:[.,]\d+)*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|a (?:third|quarter|fifth)|hundreds?|thousands?|millions?)\b/gi;
/** The year of an Act is no date. */
const DAYS =
  /(?<!\b(?:Act|Bill|Order|Regulations) )\b(?:19|20)\d{2}\b|\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:yesterday|today|tomorrow|last (?:week|month|year)|this (?:week|month|year))\b/g;
/** A share tells how much too: "a pay award of 7%". */
const MONEY = /[£$€]\s?\d|\b\d+(?:[.,]\d+)*\s?(?:(?:million|billion) pounds\b|%|per cent\b)/gi;
/** A question on the order paper has a number and no question mark: "9. What assessment he has made of visas." */
const ASKS = /\?[”’"')\]]*$|^T?\d{1,3}\. (?:What|Whether|When|Which|Why|How|If)\b/g;

/** What answers within a sentence; who spoke, and on what day, no sentence tells. */
const WANTED: Readonly<Partial<Record<NonNullable<Wants>, RegExp>>> = {
  figure: FIGURES,
  money: MONEY,
  date: DAYS,
  asker: ASKS,
  question: ASKS,
};

/** Words between a figure and what it counts, or between a date and what was then. */
const BESIDE = 3;

/** Whether a sentence, or the last of several, is a question. */
export function asks(quote: string): boolean {
  return quote.search(ASKS) >= 0;
}

/** Whether a sentence holds what is asked for, and whether that stands beside what it is asked of. */
export interface Held {
  answers: boolean;
  beside: boolean;
}

export const NOTHING_HELD: Held = { answers: false, beside: false };

/**
 * What a sentence holds of what is wanted. "1,500 faces" stands beside what is asked of it by how many faces, and
 * "published on 8 February" by when something was published. `stems` are those of the topic, in its order.
 */
export function heldIn(text: string, wants: Wants, stems: ReadonlySet<string>): Held {
  const pattern = wants === null ? undefined : WANTED[wants];
  const found = pattern === undefined ? [] : [...text.matchAll(pattern)];
  const [counted] = stems;
  const beside = found.some(({ index, 0: { length } }) => {
    if (wants === "figure") {
      // "A third of small boats" is no number of boats.
      const after = stemsOfSome(text.slice(index + length), (words) =>
        words[0] === "of" ? [] : words.slice(0, BESIDE),
      );
      return counted !== undefined && after.has(counted);
    }
    const before = stemsOfSome(text.slice(0, index), (words) => words.slice(-BESIDE));
    return wants === "date" && [...before].some((stem) => stems.has(stem));
  });
  return { answers: found.length > 0, beside };
}

function stemsOfSome(
  text: string,
  choose: (words: readonly string[]) => readonly string[],
): Set<string> {
  const words = wordsOf(text).map(({ lower }) => lower);
  return subjectStems(choose(words).join(" "));
}

const THINGS: Readonly<Partial<Record<NonNullable<Wants>, string>>> = {
  figure: "a figure",
  money: "a sum of money",
  date: "a date",
};

/** "a sum of money", where that is asked for; null where what is asked for is no such thing. */
export function thingWanted(wants: Wants): string | null {
  return (wants && THINGS[wants]) ?? null;
}

/** The same, where none of the quotations holds one. */
export function wantedButMissing(quotes: readonly string[], wants: Wants): string | null {
  return quotes.some((quote) => heldIn(quote, wants, new Set()).answers)
    ? null
    : thingWanted(wants);
}
