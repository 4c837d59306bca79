/** Elections, Parliaments and sessions as spans of days. */
import { addDays } from "../../../indexer/dates.ts";
import type { Span } from "./days.ts";

/** Polling days of general elections (House of Commons Library, SN07529). */
const ELECTIONS = [
  "1997-05-01",
  "2001-06-07",
  "2005-05-05",
  "2010-05-06",
  "2015-05-07",
  "2017-06-08",
  "2019-12-12",
  "2024-07-04",
];

/** The number of the Parliament that the first of them elected. */
const FIRST_PARLIAMENT = 52;

/** Sessions from the first sitting day to prorogation or dissolution (Commons Library, SN04653). */
const SESSIONS: readonly (Span & { name: string })[] = [
  { name: "2010-12", from: "2010-05-18", to: "2012-05-01" },
  { name: "2012-13", from: "2012-05-09", to: "2013-04-25" },
  { name: "2013-14", from: "2013-05-08", to: "2014-05-14" },
  { name: "2014-15", from: "2014-06-04", to: "2015-03-30" },
  { name: "2015-16", from: "2015-05-18", to: "2016-05-12" },
  { name: "2016-17", from: "2016-05-18", to: "2017-05-03" },
  { name: "2017-19", from: "2017-06-13", to: "2019-10-08" },
  { name: "2019-19", from: "2019-10-14", to: "2019-11-06" },
  { name: "2019-21", from: "2019-12-17", to: "2021-04-29" },
  { name: "2021-22", from: "2021-05-11", to: "2022-04-28" },
  { name: "2022-23", from: "2022-05-10", to: "2023-10-26" },
  { name: "2023-24", from: "2023-11-07", to: "2024-05-30" },
];

/** Source of an expression for an election, Parliament or session; no capturing groups. */
export const PROCEEDING = [
  "(?:(?:19|20)\\d{2} |last |latest |most recent )?(?:general )?election",
  "(?:this|current|last|previous) parliament(?! (?:square|street))",
  "(?:19|20)\\d{2} ?[-–/] ?(?:20)?\\d{2} (?:parliament|session)",
  "(?:19|20)\\d{2} parliament|parliament of (?:19|20)\\d{2}",
  "5\\d(?:st|nd|rd|th) parliament",
].join("|");

/**
 * The days of what {@link PROCEEDING} matches, seen from `today`; null for one we do not know. An
 * election is its polling day; a Parliament runs from one polling day to the day before the next.
 */
export function parseProceeding(text: string, today: string): Span | null {
  const words = text.toLowerCase();
  const [first, second] = (words.match(/\d+/g) ?? []).map(String);
  const held = ELECTIONS.filter((day) => day <= today);
  const last = held.at(-1);
  if (words.endsWith("election")) {
    const day = first === undefined ? last : ELECTIONS.find((each) => each.startsWith(first));
    return day === undefined ? null : { from: day, to: day };
  }
  if (words.endsWith("session")) {
    const name = `${first}-${second?.slice(-2)}`;
    const session = SESSIONS.find((each) => each.name === name);
    return session === undefined ? null : { from: session.from, to: session.to };
  }
  if (first?.length === 2) return parliamentOf(Number(first) - FIRST_PARLIAMENT);
  if (first !== undefined) return parliamentOf(ELECTIONS.findIndex((day) => day.startsWith(first)));
  return parliamentOf(held.length - (/^(?:last|previous)/.test(words) ? 2 : 1));
}

function parliamentOf(index: number): Span | null {
  const from = ELECTIONS[index];
  if (from === undefined) return null;
  const next = ELECTIONS[index + 1];
  return { from, to: next === undefined ? "2029-08-15" : addDays(next, -1) };
}
