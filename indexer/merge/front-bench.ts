/** Who is known to have spoken for the opposition front bench, from what the Chair and Ministers say. */
import { addToGroup } from "../add-to-group.ts";
import type { Contribution } from "../contribution.ts";
import { addDays } from "../dates.ts";
import { personKey } from "../person-key.ts";

const CALLED =
  /\bI call the (?:shadow\b|Opposition (?:Front[- ]Bench )?(?:spokes|spokesperson)|Opposition Front)/i;
const ANSWERED_AS_SHADOW =
  /\bthe shadow (?:Home|Foreign|Secretary|Minister|Chancellor|Attorney|Solicitor|Leader|[A-Z][a-z]+ Secretary)/;

/** An appointment lasts; within this many days of such a sign it is taken to hold. */
const DAYS_EITHER_SIDE = 90;

export type FrontBench = (contribution: Contribution) => boolean;

/** Tells whether a contribution was made by somebody then known to speak for the opposition front bench. */
export function findFrontBench(contributions: readonly Contribution[]): FrontBench {
  const days = new Map<string, string[]>();
  contributions.forEach((contribution, i) => {
    const next = contributions[i + 1];
    const adjacent = next && next.debate.id === contribution.debate.id && !next.gapBefore;
    if (!adjacent) return;
    const called = CALLED.test(contribution.text) && contribution.speaker.roles.includes("chair");
    const answered = next.speaker.minister && ANSWERED_AS_SHADOW.test(next.text);
    const shadow = called ? next : answered ? contribution : null;
    const { name, minister } = shadow?.speaker ?? {};
    if (!shadow?.debate.date || !name || minister !== false) return;
    const key = personKey(name);
    addToGroup(days, key, shadow.debate.date);
  });
  return ({ speaker, debate }) => {
    const { date } = debate;
    if (!speaker.name || !date || speaker.minister !== false) return false;
    return (days.get(personKey(speaker.name)) ?? []).some(
      (day) => addDays(day, -DAYS_EITHER_SIDE) <= date && date <= addDays(day, DAYS_EITHER_SIDE),
    );
  };
}
