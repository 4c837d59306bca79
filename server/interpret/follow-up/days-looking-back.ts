/** "and before that?", "since then?", "the year after", "in February": days counted from the turn before. */

import type { Contribution } from "../../../indexer/contribution.ts";
import { addDays } from "../../../indexer/dates.ts";
import type { Filters, Turn } from "../../contract.ts";
import { matchesFilters } from "../../filters.ts";
import { SPEECH_VERB } from "../asking/frame.ts";
import { MONTHS, parseDated, parseRelative, type Span } from "../days/days.ts";
import type { Finding } from "../finding.ts";

const ENDS = "(?=[\\s?.!,]*$)";
/** "What did she say before that", and not "how did it work before that". */
const SAID = `(?<=^\\s*|\\b(?:${SPEECH_VERB}|it|this|them|anything|something) )`;
/** What may stand before such words when they are the whole question. */
const ALONE = "(?<=^\\s*(?:(?:anything|what(?: was said)?|(?:any )?more) )?)";
const BEFORE = new RegExp(
  `${SAID}(?:before|prior to|earlier than) (?:that|then|this)${ENDS}|${ALONE}(?:earlier|before|beforehand|previously)(?: on)?${ENDS}`,
  "i",
);
const AFTER = new RegExp(
  `${SAID}(?:(?:since|(?:later |more recently )than|after) (?:that|then|this)|since|afterwards)${ENDS}|${ALONE}(?:since|after|afterwards|later|subsequently)(?: on)?${ENDS}|(?<=^\\s*)(?:since|after) (?:that|then),`,
  "i",
);
const NEXT = new RegExp(
  `\\b(?:in )?(?:the (?:(following|next)|(?:previous|preceding)) (year|month|day)|(?:the|a) (year|month|day) (?:(after|later|following)|(?:before|earlier)))(?: (?:that|then))?${ENDS}`,
  "i",
);
const MONTH = new RegExp(
  `(?<=^\\s*(?:what (?:about|was said) )?)(?:in|during) (${MONTHS.join("|")})${ENDS}`,
  "i",
);

/** The days that a turn kept to, else those of what it cited; null where none are known. */
function daysOf({ interpretation, citedContributionIds }: Turn, byId: ById): Span | null {
  const { from, to } = interpretation.filters;
  const cited = citedContributionIds.flatMap((id) => byId(id)?.debate.date ?? []).sort();
  const [first, last] = [from ?? cited[0] ?? to, to ?? cited.at(-1) ?? from];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/**
 * The days on which those whom a turn kept to spoke as it kept to, where that was a time of theirs: "when she
 * was Home Secretary", "in opposition". Null for every other turn.
 */
function timeOfTheirs(turn: Turn, contributions: readonly Contribution[]): Span | null {
  const { speakers, offices, roles, from, to } = turn.interpretation.filters;
  if (speakers === undefined || (offices ?? roles) === undefined) return null;
  if (from !== undefined || to !== undefined) return null;
  const kept: Filters = { speakers, ...(offices && { offices }), ...(roles && { roles }) };
  const spoken = contributions.filter((each) => matchesFilters(kept, each));
  const days = spoken.flatMap(({ debate }) => debate.date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

type ById = (id: string) => Contribution | null;

/** The stretch that says so; without days where it is not known what they are counted from. */
export function findDaysLookingBack(
  text: string,
  turn: Turn | undefined,
  { byId, contributions }: { byId: ById; contributions: readonly Contribution[] },
): Finding[] {
  if (turn === undefined) return [];
  const base = daysOf(turn, byId);
  const theirs = timeOfTheirs(turn, contributions);
  const found = (match: RegExpExecArray, count: (from: Span) => Filters): Finding[] => {
    const written = match[0].trim().replace(/,$/, "");
    const note =
      base === null
        ? `What “${written}” is counted from is not known, so no days were kept to.`
        : `“${written}” was counted from the days of the last answer.`;
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ start, end, filters: base === null ? {} : count(base), note }];
  };
  // Before "when she was Home Secretary" she was not.
  const beside = (match: RegExpExecArray, count: (from: Span) => Filters): Finding[] => {
    if (theirs === null) return found(match, count);
    const note = `“${match[0].trim().replace(/,$/, "")}” was counted from the days on which they are known to have spoken in that office or on that side, which was given up.`;
    return found(match, () => count(theirs)).map((finding) => ({
      ...finding,
      note,
      givesUp: ["offices", "roles"],
    }));
  };
  const before = BEFORE.exec(text);
  if (before) return beside(before, ({ from }) => ({ to: addDays(from, -1) }));
  const after = AFTER.exec(text);
  if (after) return beside(after, ({ to }) => ({ from: addDays(to, 1) }));
  const next = NEXT.exec(text);
  if (next) {
    const unit = (next[2] ?? next[3] ?? "").toLowerCase();
    return found(next, (days) => stretchBeside(days, unit, Boolean(next[1] ?? next[4])));
  }
  const month = MONTH.exec(text);
  const year = base?.from.slice(0, 4);
  const span = month && year === base?.to.slice(0, 4) ? parseDated(`${month[1]} ${year}`) : null;
  return month && span ? found(month, () => span) : [];
}

/** The whole year, month or day directly after or before. */
function stretchBeside({ from, to }: Span, unit: string, later: boolean): Span {
  const around = (day: string): Span =>
    unit === "day" ? { from: day, to: day } : parseRelative(`this ${unit}`, day);
  return around(later ? addDays(around(to).to, 1) : addDays(around(from).from, -1));
}
