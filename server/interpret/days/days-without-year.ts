/** "On 10 February": a day whose year is not said is the last one indexed. */

import { type Finding, matchesOf } from "../finding.ts";
import { saysAnEvent, withPreposition } from "./dates.ts";
import { DAY_AND_MONTH, parseDated } from "./days.ts";

/** A deadline ("by 31 May") is hardly ever the day of what was said. */
const DAY = new RegExp(
  `\\b(on or (?:after|before)|on|of|since|from|after|before) (?:the )?(${DAY_AND_MONTH})(?!,? \\d)\\b`,
  "gi",
);
/** "one in 10 may fail" */
const VERB = /\d may\b/;
/** A question that is a day and nothing else. */
const ALONE = new RegExp(`^\\s*()(?:the )?(${DAY_AND_MONTH})[\\s?.!]*$`, "gi");

/** The days that a day without a year was in the past years, last first; empty when there is no such day. */
function daysOf(named: string, today: string, sittings: ReadonlySet<string>): string[] {
  const first = [...sittings].reduce((a, b) => (a < b ? a : b), today);
  const [last, until] = [Number(today.slice(0, 4)), Number(first.slice(0, 4))];
  const years = Array.from({ length: Math.max(5, last - until + 1) }, (_, back) => last - back);
  return years
    .flatMap((year) => parseDated(`${named} ${year}`)?.from ?? [])
    .filter((day) => day <= today);
}

/**
 * Such days, each with a note of how it was taken. Of a day in no year of which anything is indexed, the last
 * one past is kept to, so that the answer says that it is not covered.
 * @param today `YYYY-MM-DD`
 * @param sittings days of which something is indexed, likewise
 */
export function findDaysWithoutYear(
  text: string,
  today: string,
  sittings: ReadonlySet<string>,
): Finding[] {
  return matchesOf(text, DAY, ALONE).flatMap(
    ({ start, end, 1: preposition = "", 2: named = "" }): Finding[] => {
      if (VERB.test(named)) return [];
      const days = daysOf(named, today, sittings);
      const sat = days.find((day) => sittings.has(day));
      if (saysAnEvent(`${text.slice(0, start)}${preposition} `) && sat === undefined) return [];
      const [day] = [sat, ...days].filter((each) => each !== undefined);
      if (day === undefined)
        return [{ start, end, filters: {}, note: `“${named}” is not a day in the calendar.` }];
      const which = sat === undefined ? "the last one past" : "the last one indexed";
      const note = `The year of ${named} was not given; it was taken as ${day.slice(0, 4)}, ${which}.`;
      return [{ start, end, filters: withPreposition(preposition, { from: day, to: day }), note }];
    },
  );
}
