/**
 * Ages of debates, as pages print them ("(3 months, 4 weeks ago)"), and the days they leave possible.
 *
 * An age counts whole calendar units from the sitting day to the day the page was saved, two adjacent
 * units at most, rounded down. Checked against the seeds: saved on 22 February 2025, a page calls
 * 23 October 2024 "3 months, 4 weeks" old, which months of 30 days would make four months.
 */
import { addDays, earliest, latest } from "./dates.ts";

/** First and last possible day, inclusive. */
export interface DayRange {
  from: string;
  to: string;
}

interface Age {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

const PART = /(\d+)\s+(year|month|week|day|hour|minute)s?/g;

function parseAge(printed: string): Age {
  const age: Age = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const [, count = "0", unit = ""] of printed.matchAll(PART)) {
    if (unit !== "hour" && unit !== "minute") age[`${unit}s` as keyof Age] = Number(count);
  }
  return age;
}

function parts(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** The day a number of calendar months later; the month's last day where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** What a page saved on `captured` prints for a debate of `day`, as numbers; null before that day. */
function ageOn(day: string, captured: string): Age | null {
  if (captured < day) return null;
  const [year, month] = parts(day);
  const [capturedYear, capturedMonth] = parts(captured);
  let months = (capturedYear - year) * 12 + capturedMonth - month;
  if (addMonths(day, months) > captured) months -= 1;
  const rest = (Date.parse(captured) - Date.parse(addMonths(day, months))) / 86_400_000;
  const whole = [Math.floor(months / 12), months % 12, Math.floor(rest / 7), rest % 7];
  const first = whole.findIndex((count) => count > 0);
  const [years = 0, restMonths = 0, weeks = 0, days = 0] = whole.map((count, i) =>
    first === -1 || i <= first + 1 ? count : 0,
  );
  return { years, months: restMonths, weeks, days };
}

function sameAge(a: Age | null, b: Age): boolean {
  return (
    a !== null &&
    a.years === b.years &&
    a.months === b.months &&
    a.weeks === b.weeks &&
    a.days === b.days
  );
}

/** The unbroken range of days near a guess for which a test holds; null when it holds for none. */
function rangeWhere(guess: string, test: (day: string) => boolean): DayRange | null {
  let from: string | null = null;
  let to: string | null = null;
  for (let offset = -45; offset <= 45; offset += 1) {
    const day = addDays(guess, offset);
    if (!test(day)) continue;
    from ??= day;
    to = day;
  }
  return from && to ? { from, to } : null;
}

/** The middle of what an age allows, as an offset in days. */
function roughDays({ years, months, weeks, days }: Age): number {
  return Math.round(years * 365.25 + months * 30.44 + weeks * 7 + days);
}

/**
 * The days on which a page can have been saved, from debates on it whose day and age are both known;
 * null when there are none, or they contradict one another.
 */
export function captureRange(known: readonly { day: string; age: string }[]): DayRange | null {
  const [first, ...rest] = known.map(({ day, age }) => ({ day, age: parseAge(age) }));
  if (!first) return null;
  return rangeWhere(addDays(first.day, roughDays(first.age)), (captured) =>
    [first, ...rest].every(({ day, age }) => sameAge(ageOn(day, captured), age)),
  );
}

/** The days on which a debate of this age can have taken place, on a page saved within `captured`. */
export function dayRange(age: string, captured: DayRange): DayRange | null {
  const wanted = parseAge(age);
  const found: DayRange[] = [];
  for (let day = captured.from; day <= captured.to; day = addDays(day, 1)) {
    const guess = addDays(day, -roughDays(wanted));
    const range = rangeWhere(guess, (candidate) => sameAge(ageOn(candidate, day), wanted));
    if (range) found.push(range);
  }
  if (found.length === 0) return null;
  return {
    from: earliest(...found.map((range) => range.from)),
    to: latest(...found.map((range) => range.to)),
  };
}
