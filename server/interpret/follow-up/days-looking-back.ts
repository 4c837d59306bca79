/** "and before that?", "since then?", "the year after", "in February": days counted from the turn before. */

import { addDays } from "../../../indexer/dates.ts";
import type { Filters, Turn } from "../../contract.ts";
import { type FilterKey, matchesFilters, only } from "../../filters.ts";
import { SPEECH_VERB } from "../asking/frame.ts";
import { MONTHS, parseDated, type Span } from "../days/days.ts";
import { wholeUnit } from "../days/relative.ts";
import type { Finding } from "../finding.ts";
import { citedIn, type Indexed } from "./turns.ts";

const ENDS = "(?=[\\s?.!,]*$)";
/** "What did she say before that", and not "how did it work before that". */
const SAID = `(?<=^\\s*|\\b(?:${SPEECH_VERB}|it|this|them|anything|something) )`;
/** What may stand before such words when they are the whole question. */
const ALONE = "(?<=^\\s*(?:(?:anything|what(?: was said)?|(?:any )?more) )?)";
const SOME_TIME =
  "\\b(?:a few|some|several|a couple of|two|three|four|five|six) (?:days|weeks|months|years)";
const BEFORE = new RegExp(
  `${SAID}(?:before|prior to|earlier than) (?:that|then|this)${ENDS}|${ALONE}(?:earlier|before|beforehand|previously)(?: on)?${ENDS}|${SOME_TIME} (?:before|earlier)(?: (?:that|then|this))?${ENDS}`,
  "i",
);
const AFTER = new RegExp(
  `${SAID}(?:(?:since|(?:later |more recently )than|after) (?:that|then|this)|since|afterwards)${ENDS}|${ALONE}(?:since|after|afterwards|later|subsequently)(?: on)?${ENDS}|(?<=^\\s*)(?:since|after) (?:that|then),|${SOME_TIME} (?:after|later)(?: (?:that|then|this))?${ENDS}`,
  "i",
);
/** "and the following April?", "the year after that" */
const NEXT = new RegExp(
  `\\b(?:in )?(?:the (?:(following|next)|(?:previous|preceding)) (year|month|day|${MONTHS.join("|")})|(?:the|a) (year|month|day) (?:(after|later|following)|(?:before|earlier)))(?: (?:that|then))?${ENDS}`,
  "i",
);
const MONTH = new RegExp(
  `(?<=^\\s*(?:(?:and|but|just|only|(?:what|how) about|what was said) )*)(?:(?:in|during) )?(${MONTHS.join("|")})(?: only)?${ENDS}`,
  "i",
);
/** "just the July one", of those that were cited. */
const MONTHS_ONE = new RegExp(
  `(?<=^\\s*(?:(?:and|but|just|only|what about|show me) )*)the (${MONTHS.join("|")}) (?:one|statement|speech|debate|question|answer)s?(?: only| please)*${ENDS}`,
  "i",
);

/** From the first of some days to the last; null for none. */
function wholeOf(days: readonly (string | null | undefined)[]): Span | null {
  const known = days.filter((day) => day != null).sort();
  const [from, to] = [known[0], known.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The days that a turn kept to, else those of what it cited; null where none are known. */
function daysOf(turn: Turn, indexed: Indexed): Span | null {
  const { from, to } = turn.interpretation.filters;
  const cited = wholeOf(citedIn(turn, indexed).map(({ debate }) => debate.date));
  const [first, last] = [from ?? cited?.from ?? to, to ?? cited?.to ?? from];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/**
 * The days on which those whom a turn kept to spoke as it kept to, where that was a time of theirs: "when she
 * was Home Secretary", "in opposition". Null for every other turn.
 */
function timeOfTheirs({ interpretation }: Turn, { contributions }: Indexed): Span | null {
  const { speakers, offices, roles, from, to } = interpretation.filters;
  if (speakers === undefined || (offices ?? roles) === undefined) return null;
  if (from !== undefined || to !== undefined) return null;
  const kept = only(interpretation.filters, ["speakers", "offices", "roles"]);
  const spoken = contributions.filter((each) => matchesFilters(kept, each));
  return wholeOf(spoken.map(({ debate }) => debate.date));
}

/** The stretch that says so; without days where it is not known what they are counted from. */
export function findDaysLookingBack(text: string, turn: Turn, indexed: Indexed): Finding[] {
  const base = daysOf(turn, indexed);
  // Before "when she was Home Secretary" she was not.
  const theirs = timeOfTheirs(turn, indexed);
  const counted = (match: RegExpExecArray, from: Span | null, count: (from: Span) => Filters) => {
    const written = `“${match[0].trim().replace(/,$/, "")}”`;
    const at = { start: match.index, end: match.index + match[0].length };
    if (from === null) {
      const note = `What ${written} is counted from is not known, so no days were kept to.`;
      return [{ ...at, filters: {}, note }];
    }
    const gives = from === theirs;
    const days = gives
      ? "the days on which they are known to have spoken in that office or on that side, which was given up"
      : "the days of the last answer";
    const note = `${written} was counted from ${days}.`;
    const givesUp: readonly FilterKey[] = gives ? ["offices", "roles"] : [];
    return [{ ...at, filters: count(from), note, givesUp }];
  };
  const before = BEFORE.exec(text);
  if (before) return counted(before, theirs ?? base, ({ from }) => ({ to: addDays(from, -1) }));
  const after = AFTER.exec(text);
  if (after) return counted(after, theirs ?? base, ({ to }) => ({ from: addDays(to, 1) }));
  const next = NEXT.exec(text);
  if (next) {
    const unit = (next[2] ?? next[3] ?? "").toLowerCase();
    const later = Boolean(next[1] ?? next[4]);
    return counted(next, base, (days) => unitBeside(days, unit, later));
  }
  const one = MONTHS_ONE.exec(text);
  const cited = citedIn(turn, indexed).flatMap(({ debate }) => debate.date ?? []);
  const day = cited.find(
    (each) => MONTHS[Number(each.slice(5, 7)) - 1] === one?.[1]?.toLowerCase(),
  );
  if (one && day) return counted(one, base, () => wholeUnit("month", 0, day));
  const month = MONTH.exec(text);
  const year = base?.from.slice(0, 4);
  const span = month && year === base?.to.slice(0, 4) ? parseDated(`${month[1]} ${year}`) : null;
  return month && span ? counted(month, base, () => span) : [];
}

/** The whole year, month or day directly after or before; of a month by its name, the first after or the last before. */
function unitBeside({ from, to }: Span, unit: string, later: boolean): Filters {
  if (!MONTHS.includes(unit)) return later ? wholeUnit(unit, 1, to) : wholeUnit(unit, -1, from);
  const year = Number((later ? to : from).slice(0, 4));
  const spans = [-1, 0, 1].flatMap((step) => parseDated(`${unit} ${year + step}`) ?? []);
  const beside = later
    ? spans.find((span) => span.from > to)
    : spans.findLast((span) => span.to < from);
  return beside ?? {};
}
