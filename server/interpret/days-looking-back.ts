/** "and before that?", "since then?", "the year after", "in February": days counted from the turn before. */

import type { Contribution } from "../../indexer/contribution.ts";
import { addDays } from "../../indexer/dates.ts";
import type { Turn } from "../contract.ts";
import { MONTHS, parseDated, parseRelative, type Span } from "./days.ts";
import type { Finding } from "./finding.ts";
import { SPEECH_VERB } from "./frame.ts";

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
  `${SAID}(?:since|after) (?:that|then|this)${ENDS}|${ALONE}(?:since|after|afterwards|later|subsequently)(?: on)?${ENDS}|(?<=^\\s*)(?:since|after) (?:that|then),`,
  "i",
);
const NEXT = new RegExp(
  `\\b(?:in )?(?:the (?:(following|next)|(?:previous|preceding)) (year|month)|(?:the|a) (year|month) (?:(after|later|following)|(?:before|earlier)))(?: (?:that|then))?${ENDS}`,
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

type ById = (id: string) => Contribution | null;

/** The stretch that says so; none where it is not known what is counted from. */
export function findDaysLookingBack(text: string, turn: Turn | undefined, byId: ById): Finding[] {
  const base = turn === undefined ? null : daysOf(turn, byId);
  if (base === null) return [];
  const found = (match: RegExpExecArray, filters: Finding["filters"]): Finding[] => {
    const written = match[0].trim().replace(/,$/, "");
    const note = `“${written}” was counted from the days of the last answer.`;
    return [{ start: match.index, end: match.index + match[0].length, filters, note }];
  };
  const before = BEFORE.exec(text);
  if (before) return found(before, { to: addDays(base.from, -1) });
  const after = AFTER.exec(text);
  if (after) return found(after, { from: addDays(base.to, 1) });
  const next = NEXT.exec(text);
  if (next) {
    const unit = (next[2] ?? next[3] ?? "").toLowerCase();
    return found(next, stretchBeside(base, unit, Boolean(next[1] ?? next[4])));
  }
  const month = MONTH.exec(text);
  const year = base.from.slice(0, 4);
  const span = month && year === base.to.slice(0, 4) ? parseDated(`${month[1]} ${year}`) : null;
  return month && span ? found(month, span) : [];
}

/** The whole year or month directly after or before. */
function stretchBeside({ from, to }: Span, unit: string, later: boolean): Span {
  const whole = parseRelative(`this ${unit}`, later ? to : from);
  return parseRelative(`this ${unit}`, addDays(later ? whole.to : whole.from, later ? 1 : -1));
}
