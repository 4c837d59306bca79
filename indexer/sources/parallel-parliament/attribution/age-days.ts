/** The days on which a debate can have been, by its age, when nobody says when the page was saved. */
import { addDays } from "../../../dates.ts";

/** Such pages were saved within these days. Source: ages on pages whose debates' days are known. */
const SAVED = { from: "2024-03-01", to: "2026-01-31" };

const DAYS = { year: 365.25, month: 30.44, week: 7, day: 1, hour: 0, minute: 0 } as const;
type Unit = keyof typeof DAYS;

/** First and last possible day of "(6 years, 8 months ago)", generously; null for what is no age. */
export function daysOfAge(age: string): { from: string; to: string } | null {
  const parts = [...age.matchAll(/(\d+) (year|month|week|day|hour|minute)s?/g)].map(
    ([, count, unit]) => ({ count: Number(count), unit: unit as Unit }),
  );
  const last = parts.at(-1);
  if (!last) return null;
  const least = parts.reduce((days, { count, unit }) => days + count * DAYS[unit], 0);
  const slack = 5;
  return {
    from: addDays(SAVED.from, -Math.ceil(least + DAYS[last.unit] + slack)),
    to: addDays(SAVED.to, -Math.floor(Math.max(0, least - slack))),
  };
}
