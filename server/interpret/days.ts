/** Spans of days named in a question: "16 April 2018", "January 2018", "2018", "last month". */

/** First and last day, inclusive, as `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

const MONTHS = [
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
/** Place of the first month of each part of a year, from 0, and its months; winter runs into the next. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  spring: [2, 3],
  summer: [5, 3],
  autumn: [8, 3],
  winter: [11, 3],
  early: [0, 4],
  mid: [4, 4],
  late: [8, 4],
};
/** Not the first half of "2023-24", which names a financial year or a session and is no date of what was said. */
const YEAR = "(?:19|20)\\d{2}(?![-–/]\\d{2}(?!\\d))";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** Source of an expression for one dated span that names its year; no capturing groups. */
export const DATED = [
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}/\\d{1,2}/\\d{4}",
  `${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${MONTH},?(?: of)? ${YEAR}`,
  `(?:spring|summer|autumn|winter)(?: of)? ${YEAR}`,
  `(?:early|mid|late)(?: in)?[ -]${YEAR}`,
  YEAR,
].join("|");

/** Source of an expression for a day or month whose year is not said; no capturing groups. */
export const YEARLESS = `(?:${DAY}(?: of)? )?${MONTH}`;

/** Source of an expression for a span counted from today; no capturing groups. */
export const RELATIVE =
  "(?:last|this|past) (?:year|month|week)|yesterday|today|(?:the )?(?:last|past) \\d{1,3} (?:days|weeks|months|years)";

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
export function parseDated(text: string): Span | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^\d{4}-/.test(text)) return oneDay(first, second, third);
  if (text.includes("/")) return oneDay(third, second, first);
  const name = /[a-z]{3,}/i.exec(text.replace(/\bof\b/i, ""))?.[0];
  if (name === undefined) return { from: `${first}-01-01`, to: `${first}-12-31` };
  const part = PARTS[name.toLowerCase()];
  if (part !== undefined) {
    const [month, months] = part;
    return { from: dayText(utc(first, month, 1)), to: dayText(utc(first, month + months, 0)) };
  }
  const month = monthNumber(name);
  if (numbers.length === 2) return oneDay(second, month, first);
  return { from: dayText(utc(first, month - 1, 1)), to: dayText(utc(first, month, 0)) };
}

/** The span of a text that {@link RELATIVE} matches, seen from `today` (`YYYY-MM-DD`). */
export function parseRelative(text: string, today: string): Span {
  const words = text.toLowerCase();
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const shift = words.startsWith("this") ? 0 : -1;
  const count = Number(/\d+/.exec(words)?.[0] ?? Number.NaN);
  if (!Number.isNaN(count)) {
    if (words.endsWith("days"))
      return { from: dayText(utc(year, month - 1, day - count)), to: today };
    if (words.endsWith("weeks")) {
      return { from: dayText(utc(year, month - 1, day - 7 * count)), to: today };
    }
    const months = words.endsWith("years") ? 12 * count : count;
    return { from: dayText(utc(year, month - 1 - months, day)), to: today };
  }
  if (words.endsWith("year")) return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  if (words.endsWith("month")) {
    return {
      from: dayText(utc(year, month - 1 + shift, 1)),
      to: dayText(utc(year, month + shift, 0)),
    };
  }
  if (words.endsWith("week")) {
    const monday = day - ((utc(year, month - 1, day).getUTCDay() + 6) % 7) + 7 * shift;
    return {
      from: dayText(utc(year, month - 1, monday)),
      to: dayText(utc(year, month - 1, monday + 6)),
    };
  }
  const date = dayText(utc(year, month - 1, words === "yesterday" ? day - 1 : day));
  return { from: date, to: date };
}

/** The day after (`by` 1) or before (`by` -1). */
export function shiftDay(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayText(utc(year, month - 1, date + by));
}
