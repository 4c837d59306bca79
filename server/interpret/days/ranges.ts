/** Several days or months as one stretch: "between January and March 2018", "in 2017, 2018 and 2024". */
import { addDays } from "../../../indexer/dates.ts";
import { matchesOf } from "../finding.ts";
import {
  type AddDays,
  DATED,
  DAY_ALONE,
  DAY_OF_MONTH,
  parseDated,
  type Span,
  YEARLESS,
} from "./days.ts";

const BETWEEN = new RegExp(
  `\\b(?:between|from) (${DATED}) ?(?:and|to|until|till|[-–—]) ?(${DATED})\\b`,
  "gi",
);
/** "between January and March 2018": the year stands with the last only. */
const SHARED_YEAR = new RegExp(
  `\\b(between |from )?(${YEARLESS}) ?(and|or|to|until|till|[-–—]) ?(${DATED})\\b`,
  "gi",
);
/** "between 16 and 20 April 2018": the month too. */
const SHARED_MONTH = new RegExp(
  `\\b(?:between |from )?(?:the )?(${DAY_ALONE}) ?(?:and|to|until|till|[-–—]) ?(?:the )?(${DAY_OF_MONTH})\\b`,
  "gi",
);
const RANGE = new RegExp(`\\b(?:in |during )?(${DATED})(?: to | ?[-–—] ?)(${DATED})\\b`, "gi");
/** "in 2017, 2018 and 2024", "in May 2018 or in June 2019": from the first to the last. */
const LISTED = new RegExp(
  `\\b(?:in|during|on) (${DATED})(?:, (?:${DATED}))*,? (?:and|or|&) (?:(?:in|during|on) )?(${DATED})\\b`,
  "gi",
);
const BETWEEN_TOO =
  "Only one stretch of time can be kept to, so the days between are searched too.";

/** What is to be said of stretches that are named one by one, where days lie between them. */
function noteBetween(from: Span | null, to: Span | null): string | undefined {
  return from && to && addDays(from.to, 1) < to.from ? BETWEEN_TOO : undefined;
}

/** Adds such stretches, from the first day to the last. */
export function readRanges(question: string, add: AddDays): void {
  for (const match of matchesOf(question, SHARED_YEAR)) {
    const [, opens, first = "", joint = "", last = ""] = match;
    const to = parseDated(last);
    const year = Number(to?.to.slice(0, 4));
    const from = parseDated(`${first} ${year}`);
    const start = from && to && from.from > to.to ? parseDated(`${first} ${year - 1}`) : from;
    const listed = opens === undefined && /^(?:and|or)$/i.test(joint);
    const note = listed ? noteBetween(start, to) : undefined;
    add(match, start && to && { from: start.from, to: to.to }, start === null ? first : last, note);
  }
  for (const match of matchesOf(question, SHARED_MONTH)) {
    const [, first = "", last = ""] = match;
    const to = parseDated(last);
    const from = parseDated(last.replace(/^\d{1,2}(?:st|nd|rd|th)?/i, first));
    if (from && to && from.from <= to.to) add(match, { from: from.from, to: to.to }, first);
  }
  for (const pattern of [BETWEEN, RANGE, LISTED]) {
    for (const match of matchesOf(question, pattern)) {
      const [, first = "", last = ""] = match;
      const from = parseDated(first);
      const to = parseDated(last);
      const [earlier, later] = from && to && from.from > to.to ? [to, from] : [from, to];
      const span = earlier && later && { from: earlier.from, to: later.to };
      const note = pattern === LISTED ? noteBetween(earlier, later) : undefined;
      add(match, span, from === null ? first : last, note);
    }
  }
}
