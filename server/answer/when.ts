/** When something was said, as part of a sentence that is true of days not established too. */
import type { Debate } from "../../indexer/contribution.ts";
import { earliest, latest, printDay, printDays } from "../../indexer/dates.ts";
import { boundsOf } from "../../indexer/speaker-on-day.ts";

type Days = Pick<Debate, "date" | "dateFrom" | "dateTo">;

/** "on 16 April 2018", "between 7 and 20 February 2024"; null where nothing is known of the day. */
export function whenSaid(debate: Days): string | null {
  const bounds = boundsOf(debate);
  return bounds && printStretch(bounds.from, bounds.to);
}

function printStretch(from: string, to: string): string {
  return from === to ? `on ${printDay(from)}` : printDays(from, to);
}

/** The days of everything found, of which there must be something. */
export function daysOf(found: readonly { debate: Days }[]): string {
  const bounds = found.flatMap(({ debate }) => boundsOf(debate) ?? []);
  const unknown = found.length - bounds.length;
  const without = `on ${unknown === 1 ? "a day that is" : "days that are"} not established`;
  if (bounds.length === 0) return without;
  const from = earliest(...bounds.map((each) => each.from));
  const to = latest(...bounds.map((each) => each.to));
  const saidOn = (day: string) => bounds.some((each) => each.from === day && each.to === day);
  const days =
    from !== to && saidOn(from) && saidOn(to)
      ? `from ${printDay(from)} to ${printDay(to)}`
      : printStretch(from, to);
  return unknown === 0 ? days : `${bounds.length} ${days} and ${unknown} ${without}`;
}
