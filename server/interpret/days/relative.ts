/** Spans counted from today: "last month", "two years ago", "the past three weeks". */
import { addDays } from "../../../indexer/dates.ts";
import { DAY_OF_WEEK, dayOf, decadeOf, MONTHS, type Span, WEEKDAYS, weekOf } from "./days.ts";

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

/** The whole year, month, week or day so many after that of a day. */
export function wholeUnit(unit: string, after: number, day: string): Span {
  const [year = 0, month = 1] = day.split("-").map(Number);
  if (unit === "year") return { from: `${year + after}-01-01`, to: `${year + after}-12-31` };
  if (unit === "month")
    return { from: dayOf(year, month - 1 + after, 1), to: dayOf(year, month + after, 0) };
  if (unit === "week") return weekOf(addDays(day, 7 * after));
  const other = addDays(day, after);
  return { from: other, to: other };
}

/** The span of a text that {@link RELATIVE} matches, seen from `today` (`YYYY-MM-DD`). */
export function parseRelative(text: string, today: string): Span {
  const words = text.toLowerCase();
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const name = words.slice("last ".length);
  if (MONTHS.includes(name)) {
    const index = MONTHS.indexOf(name);
    return wholeUnit("month", 0, dayOf(index < month - 1 ? year : year - 1, index, 1));
  }
  if (WEEKDAYS.includes(name)) {
    const since = (new Date(today).getUTCDay() + 7 - WEEKDAYS.indexOf(name)) % 7;
    return wholeUnit("day", -(since || 7), today);
  }
  if (words === "yesterday" || words === "today")
    return wholeUnit("day", words === "today" ? 0 : -1, today);
  const unit = /year|month|week|day|decade/.exec(words)?.[0] ?? "";
  const count = countIn(words);
  if (words.endsWith(" ago")) return wholeUnit(unit, -(count ?? 1), today);
  const current = /^(?:this|current)/.test(words);
  if (unit === "decade")
    return current ? decadeOf(year) : { from: dayOf(year - 10, month - 1, day), to: today };
  if (count === null) return wholeUnit(unit, current ? 0 : -1, today);
  const from = {
    year: dayOf(year - count, month - 1, day),
    month: dayOf(year, month - 1 - count, day),
    week: addDays(today, -7 * count),
  }[unit];
  return { from: from ?? addDays(today, -count), to: today };
}

/** The number in a text, in figures or words; null where there is none. */
function countIn(words: string): number | null {
  const written = COUNTS.findIndex((number) => ` ${words}`.includes(` ${number} `));
  const figures = /\d+/.exec(words)?.[0];
  return written >= 0 ? written + 2 : figures === undefined ? null : Number(figures);
}
