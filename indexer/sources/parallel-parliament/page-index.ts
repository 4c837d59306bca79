/**
 * The list of debates at the top of a member's page ("Wed 30th Jan 2019" / title / chamber / stage).
 * It is not complete, but it dates a debate whose own heading gives no day.
 */
import { parsePrintedDay } from "../../dates.ts";
import { collapse, type Venue, venueLine } from "./lines.ts";

export interface IndexEntry {
  date: string;
  title: string;
  venue: Venue | null;
}

/** The entries among the lines before the first debate's heading. */
export function readPageIndex(lines: readonly string[]): IndexEntry[] {
  const entries: IndexEntry[] = [];
  let date: string | null = null;
  for (const line of lines) {
    const text = collapse(line);
    if (text === "") continue;
    const day = parsePrintedDay(text);
    const entry = entries.at(-1);
    if (day) date = day;
    else if (date) {
      entries.push({ date, title: text, venue: null });
      date = null;
    } else if (entry && entry.venue === null) entry.venue = venueLine(text);
  }
  return entries;
}

/** The one entry with this title; null when there is none or more than one day has it. */
export function entryFor(entries: readonly IndexEntry[], title: string | null): IndexEntry | null {
  const matches = entries.filter((entry) => entry.title === title);
  const days = new Set(matches.map((entry) => entry.date));
  return days.size === 1 ? (matches[0] ?? null) : null;
}
