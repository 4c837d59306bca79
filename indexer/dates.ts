/** Days as the pages print them, and as people read them. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
const PRINTED_DAY = new RegExp(`^${WEEKDAY},? (\\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]+) (\\d{4})$`);

/** Pages print non-breaking spaces in dates and ages too. */
function oneSpaced(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

/** `YYYY-MM-DD` of three numbers, or null when there is no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/**
 * The day of a line such as "Tuesday 20th February 2024" or "Wed 30th Jan 2019" as `YYYY-MM-DD`;
 * null when the line is anything else or names a day that does not exist.
 */
export function parsePrintedDay(line: string): string | null {
  const match = PRINTED_DAY.exec(oneSpaced(line));
  if (!match) return null;
  const [, day = "", monthName = "", year = ""] = match;
  const month = MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName);
  return month === -1 ? null : dayOf(Number(year), month + 1, Number(day));
}

/** "2018-04-16" as "16 April 2018". */
export function printDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const UNIT = "(?:year|month|week|day|hour|minute)s?";
const AGE = new RegExp(`^\\(\\d+ ${UNIT}(?:, \\d+ ${UNIT})? ago\\)$`);

/** True for a line such as "(6 years, 8 months ago)". */
export function isAge(line: string): boolean {
  return AGE.test(oneSpaced(line));
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** "between 15 and 30 January 2024", as short as it can be said. */
export function printDays(from: string, to: string): string {
  if (from === to) return printDay(from);
  const [first, last] = [printDay(from).split(" "), printDay(to).split(" ")];
  const [date = "", month = "", year = ""] = first;
  const start = year !== last[2] ? [date, month, year] : month !== last[1] ? [date, month] : [date];
  return `between ${start.join(" ")} and ${last.join(" ")}`;
}

/** The first of some days; there must be one. */
export function earliest(...days: string[]): string {
  return days.sort()[0] ?? "";
}

/** The last of some days; there must be one. */
export function latest(...days: string[]): string {
  return days.sort().at(-1) ?? "";
}
