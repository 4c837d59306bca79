/** Spans of days named in a question: "16 April 2018", "January 2018", "2018". */

import { addDays } from "../../../indexer/dates.ts";
import type { Filters } from "../../contract.ts";
import type { Stretch } from "../finding.ts";

/** First and last day, inclusive, as `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** Takes days that a stretch of a question names; null for days that are not in the calendar. */
export type AddDays = (
  where: Stretch,
  days: Filters | null,
  named: string,
  note?: string | undefined,
) => void;

/** Names of the months in lower case, January first. */
export const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Days of the week in lower case, Sunday first. */
export const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** Source of an expression for a day of the week; no capturing groups. */
export const DAY_OF_WEEK = `(?:${WEEKDAYS.join("|")})`;
/** Place of the first month of each part of a year, from 0, and its months; winter runs into the next. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  spring: [2, 3],
  summer: [5, 3],
  autumn: [8, 3],
  winter: [11, 3],
  early: [0, 4],
  start: [0, 4],
  beginning: [0, 4],
  mid: [4, 4],
  middle: [4, 4],
  late: [8, 4],
  end: [8, 4],
  "first half": [0, 6],
  "second half": [6, 6],
  q1: [0, 3],
  q2: [3, 3],
  q3: [6, 3],
  q4: [9, 3],
};
const PART = new RegExp(`^(?:${Object.keys(PARTS).reverse().join("|")})\\b`, "i");
/** Not the first half of "2023-24", which names a financial year or a session and is no date of what was said. */
const YEAR = "(?:19|20)\\d{2}(?![-–/]\\d{2}(?!\\d))";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** "By the end of 2024" is when something is due. */
const PART_OF = "(?:(?:first|second) half|start|beginning|middle|(?<!\\bby (?:the )?)end) of";

/** Source of an expression for one dated span that names its year; no capturing groups. */
export const DATED = [
  `week (?:of|beginning|commencing|starting)(?: the)? ${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  "(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}(?!\\d)",
  "\\d{1,2}/\\d{1,2}/(?:20)?\\d{2}(?!\\d)",
  "\\d{1,2}[.-]\\d{1,2}[.-]20\\d{2}",
  `(?:${DAY_OF_WEEK},?(?: the)? )?${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `${DAY}(?: of)? ${MONTH} ['’]?\\d{2}(?=\\s*(?:[?.!,;)]|$))`,
  `(?:${DAY_OF_WEEK},? )?${MONTH} ${DAY},? ${YEAR}`,
  `(?:(?:early|mid|late)[ -]|${PART_OF} )?${MONTH},?(?: of)? ${YEAR}`,
  `${MONTH} ['’]\\d{2}(?!\\d)`,
  // "In Feb 25" is no day of some February.
  `(?<=\\b(?:in|during|throughout) )${MONTH} \\d{2}(?=\\s*(?:[?.!,;)]|$)|\\s+(?:about|on|regarding)\\b)`,
  "winter(?: of)? (?:19|20)\\d{2}[-–/](?:20)?\\d{2}(?!\\d)",
  `(?:spring|summer|autumn|winter|q[1-4])(?: of)? ${YEAR}`,
  `(?:early|mid|late)(?: in)?[ -]${YEAR}`,
  `${PART_OF} ${YEAR}`,
  YEAR,
].join("|");

/** Source of an expression for a day or month whose year is not said; no capturing groups. */
export const YEARLESS = `(?:${DAY}(?: of)? )?${MONTH}`;

/** Source of an expression for a day whose year is not said; no capturing groups. */
export const DAY_AND_MONTH = `(?:${DAY_OF_WEEK},?(?: the)? )?(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})`;

/** Sources for the two days of "16 and 20 April 2018"; no capturing groups. */
export const DAY_ALONE = DAY;
export const DAY_OF_MONTH = `${DAY}(?: of)? ${MONTH},? ${YEAR}`;

/** The day as `YYYY-MM-DD`; months count from 0, and those and days may run over into the next or the last. */
export function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function oneDay(year: number, month: number, day: number): Span | null {
  const from = dayOf(year, month - 1, day);
  const [, same, still] = from.split("-").map(Number);
  return same === month && still === day ? { from, to: from } : null;
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** The span of a text that {@link DATED} matches; null when there is no such day. */
export function parseDated(written: string): Span | null {
  const text = written
    // One winter lies in two years.
    .replace(/^(winter\D+\d{4})\D\d+$/i, "$1")
    .replace(new RegExp(`^${DAY_OF_WEEK},?(?: the)? `, "i"), "")
    // Part of a month is too fine to keep to.
    .replace(new RegExp(`^(?:(?:early|mid|late)[ -]|\\D+ of )(?=${MONTH} )`, "i"), "");
  const week = /^week \w+(?: the)? (.+)$/i.exec(text)?.[1];
  if (week !== undefined) {
    const day = parseDated(week);
    return day && weekOf(day.from);
  }
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  const year = fullYear(numbers.at(-1) ?? 0);
  if (/^\d{4}[-/]/.test(text)) return oneDay(first, second, third);
  if (/^\d+[/.-]/.test(text)) return oneDay(year, second, first);
  const part = PARTS[PART.exec(text)?.[0].toLowerCase() ?? ""];
  const name = /[a-z]{3,}/i.exec(text.replace(/\bof\b/i, ""))?.[0];
  if (part === undefined && name !== undefined && numbers.length === 2)
    return oneDay(year, monthNumber(name), first);
  const [month, months] = part ?? (name === undefined ? [0, 12] : [monthNumber(name) - 1, 1]);
  return { from: dayOf(year, month, 1), to: dayOf(year, month + months, 0) };
}

/** The ten years of a year: of 2018, the 2010s. */
export function decadeOf(year: number): Span {
  const first = year - (year % 10);
  return { from: `${first}-01-01`, to: `${first + 9}-12-31` };
}

/** Monday to Sunday of the week of a day. */
export function weekOf(day: string): Span {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return { from: addDays(day, -weekday), to: addDays(day, 6 - weekday) };
}

/** "'24" is 2024. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
