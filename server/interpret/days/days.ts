/** Spans of days named in a question: "16 April 2018", "January 2018", "2018", "last month". */

import { addDays } from "../../../indexer/dates.ts";

/** First and last day, inclusive, as `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** Names of the months in lower case, January first. */
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** Source of an expression for a day of the week; no capturing groups. */
export const DAY_OF_WEEK = `(?:${DAYS.join("|")})`;
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
  "(?:19|20)\\d{2}-\\d{2}-\\d{2}",
  "\\d{1,2}/\\d{1,2}/(?:20)?\\d{2}(?!\\d)",
  "\\d{1,2}\\.\\d{1,2}\\.20\\d{2}",
  `(?:${DAY_OF_WEEK},?(?: the)? )?${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `(?:${DAY_OF_WEEK},? )?${MONTH} ${DAY},? ${YEAR}`,
  `(?:(?:early|mid|late)[ -]|${PART_OF} )?${MONTH},?(?: of)? ${YEAR}`,
  `${MONTH} ['’]\\d{2}(?!\\d)`,
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

/** Numbers written as words, from two. */
const COUNTS = "two three four five six seven eight nine ten".split(" ");

/** Source of an expression for a span counted from today; no capturing groups. */
export const RELATIVE = [
  "(?:last|this|past) (?:year|month|week)",
  "(?:last|past|this|current) decade",
  `last ${DAY_OF_WEEK}`,
  `(?<!\\bthe )last (?:${MONTHS.join("|")})(?! \\d)`,
  "yesterday|today",
  `(?:the )?(?:last|past) (?:\\d{1,3}|${COUNTS.join("|")}) (?:days|weeks|months|years)`,
  `(?:\\d{1,3}|an?|one|${COUNTS.join("|")}) (?:day|week|month|year)s? ago`,
].join("|");

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function utc(year: number, monthIndex: number, day: number): Date {
  return new Date(Date.UTC(year, monthIndex, day));
}

function oneDay(year: number, month: number, day: number): Span | null {
  const date = utc(year, month - 1, day);
  if (month < 1 || month > 12 || day < 1 || date.getUTCMonth() !== month - 1) return null;
  return { from: dayText(date), to: dayText(date) };
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
  if (week !== undefined) return weekOf(parseDated(week));
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  const year = fullYear(numbers.at(-1) ?? 0);
  if (/^\d{4}-/.test(text)) return oneDay(first, second, third);
  if (/^\d+[/.]/.test(text)) return oneDay(year, second, first);
  const part = PARTS[PART.exec(text)?.[0].toLowerCase() ?? ""];
  const name = /[a-z]{3,}/i.exec(text.replace(/\bof\b/i, ""))?.[0];
  if (part === undefined && name !== undefined && numbers.length === 2)
    return oneDay(year, monthNumber(name), first);
  const [month, months] = part ?? (name === undefined ? [0, 12] : [monthNumber(name) - 1, 1]);
  return { from: dayText(utc(year, month, 1)), to: dayText(utc(year, month + months, 0)) };
}

/** The ten years of a year: of 2018, the 2010s. */
export function decadeOf(year: number): Span {
  const first = year - (year % 10);
  return { from: `${first}-01-01`, to: `${first + 9}-12-31` };
}

/** Monday to Sunday of the week of a day. */
function weekOf(day: Span | null): Span | null {
  if (day === null) return null;
  const weekday = (new Date(day.from).getUTCDay() + 6) % 7;
  return { from: addDays(day.from, -weekday), to: addDays(day.from, 6 - weekday) };
}

/** "'24" is 2024. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The span of a text that {@link RELATIVE} matches, seen from `today` (`YYYY-MM-DD`). */
export function parseRelative(text: string, today: string): Span {
  const words = text.toLowerCase();
  if (words.endsWith(" ago")) return parseAgo(words, today);
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const shift = words.startsWith("this") ? 0 : -1;
  const count = countIn(words);
  if (!Number.isNaN(count)) {
    if (words.endsWith("days"))
      return { from: dayText(utc(year, month - 1, day - count)), to: today };
    if (words.endsWith("weeks")) {
      return { from: dayText(utc(year, month - 1, day - 7 * count)), to: today };
    }
    const months = words.endsWith("years") ? 12 * count : count;
    return { from: dayText(utc(year, month - 1 - months, day)), to: today };
  }
  if (/^(?:this|current) decade$/.test(words)) return decadeOf(year);
  if (words.endsWith("decade")) return { from: dayText(utc(year - 10, month - 1, day)), to: today };
  const named = MONTHS.indexOf(words.slice(5)) + 1;
  if (named > 0) {
    const then = named < month ? year : year - 1;
    return { from: dayText(utc(then, named - 1, 1)), to: dayText(utc(then, named, 0)) };
  }
  if (words.endsWith("year")) return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  if (words.endsWith("month")) {
    return {
      from: dayText(utc(year, month - 1 + shift, 1)),
      to: dayText(utc(year, month + shift, 0)),
    };
  }
  if (words.endsWith("week")) {
    const monday = weekOf({ from: today, to: today })?.from ?? today;
    return { from: addDays(monday, 7 * shift), to: addDays(monday, 7 * shift + 6) };
  }
  if (words.endsWith("day") && words.startsWith("last")) {
    const since = (utc(year, month - 1, day).getUTCDay() + 7 - DAYS.indexOf(words.slice(5))) % 7;
    const before = dayText(utc(year, month - 1, day - (since || 7)));
    return { from: before, to: before };
  }
  const date = dayText(utc(year, month - 1, words === "yesterday" ? day - 1 : day));
  return { from: date, to: date };
}

/** The number in a text, in figures or words; not a number where there is none. */
function countIn(words: string): number {
  const written = COUNTS.findIndex((number) => ` ${words}`.includes(` ${number} `));
  return written >= 0 ? written + 2 : Number(/\d+/.exec(words)?.[0] ?? Number.NaN);
}

/** "two years ago" is that whole year, and so for a month, a week and a day. */
function parseAgo(words: string, today: string): Span {
  const count = countIn(words) || 1;
  const [year = 0, month = 1] = today.split("-").map(Number);
  const days = addDays(today, -count * (/week/.test(words) ? 7 : 1));
  if (/year/.test(words)) return { from: `${year - count}-01-01`, to: `${year - count}-12-31` };
  if (/month/.test(words)) {
    const from = utc(year, month - 1 - count, 1);
    return { from: dayText(from), to: dayText(utc(year, month - count, 0)) };
  }
  const day = { from: days, to: days };
  return /week/.test(words) ? (weekOf(day) ?? day) : day;
}
