/** Dates in a question as filters. A bare year counts only after a preposition: laws carry years too. */
import { addDays, printDay } from "../../../indexer/dates.ts";
import type { Filters } from "../../contract.ts";
import { SPEECH_VERB } from "../asking/frame.ts";
import { DAYS_LEFT_OUT } from "../except/except-words.ts";
import { type Finding, matchesOf, overlaps, type Stretch } from "../finding.ts";
import {
  type AddDays,
  DATED,
  DAY_AND_MONTH,
  DAY_OF_WEEK,
  decadeOf,
  MONTHS,
  parseDated,
  type Span,
  YEARLESS,
} from "./days.ts";
import { PROCEEDING, parseProceeding } from "./parliaments.ts";
import { readRanges } from "./ranges.ts";
import { parseRelative, RELATIVE } from "./relative.ts";

const ONWARDS = new RegExp(
  `\\b(?:from )?(${DATED}) (?:onwards?\\b|on(?=[\\s?.!,]*$)|(?:up )?(?:to|until|till) (?:date|now|today|the present)\\b)`,
  "gi",
);
const PREPOSITION =
  "back in|around|only|just|since|from|after|before|on or after|on or before|no earlier than|prior to|ahead of|in the run[- ]up to|leading up to|until|till|up to|no(?:t)? later than|by|in|during|on|throughout|over|for|as of|within";
const PART_OF = "(?:first|second|third|last|final) (?:week|days|part) of ";
const PART = new RegExp(`\\b(?:${PART_OF}|(?:half|start|beginning|middle|end) of \\p{L})`, "iu");
const WHOLE_TOO = "A part of a month or year is too fine to keep to, so all of it is searched.";
const DATED_AFTER = new RegExp(
  `\\b(${PREPOSITION}) (?:the )?(?:${PART_OF})?(?:year )?(${DATED})\\b`,
  "gi",
);
/** "In January last year", "on 15 January this year". */
const IN_LAST_YEAR = new RegExp(
  `\\b(${PREPOSITION}) (?:the )?(${DAY_AND_MONTH}|${YEARLESS})(?: of|,)? (last|this) year\\b`,
  "gi",
);
const BETWEEN_ELECTIONS =
  /\bbetween the ((?:19|20)\d{2}) and (?:the )?((?:19|20)\d{2}) (?:general )?elections\b/gi;
const RELATIVE_AFTER = new RegExp(`\\b(?:(${PREPOSITION}) )?(?:the )?(${RELATIVE})\\b`, "gi");
const PROCEEDING_AFTER = new RegExp(`\\b(?:(${PREPOSITION}) )?(?:the )?(${PROCEEDING})\\b`, "gi");
const BARE = new RegExp(`\\b(${DATED})\\b`, "gi");
const LAW = /^ (?:Act|Bill|Order|Regulations|Rules|Treaty|Convention|Directive|Review|Report)\b/i;
/** A question that is a year and nothing else. */
const YEAR_ALONE = /^\s*((?:19|20)\d{2})\s*[?.!]*\s*$/g;
/** A year that ends the question, as in a search: "county lines 2018". */
const YEAR_LAST = /[\s,(]+((?:19|20)\d{2})[\s)?.!]*$/g;
/** "any year but 2018", "outside 2024" */
const LEFT_OUT = new RegExp(`(?<=(?:${DAYS_LEFT_OUT}) )(${DATED})\\b`, "gi");
/** A law’s year, or the day something is due, is not when it was spoken of. */
const NO_DATE_AFTER =
  /\b(?:Act|Bill|Order|Regulations|Rules|Treaty|Convention|Directive|Review|Report|Strategy|by the end of)[\s,(]*$/i;
/** "The package announced on 4 December", "did she say were processed in 2023": the day of something else. */
const OF_AN_EVENT =
  /(?<!\b(?:statements?|debates?|questions?|answers?|was|were|been|being|is|are|be|who|has|have|had|did|they|he|she|it|and|or|what|anything|government|ministers?|mps?) )(?<!\b(?:has|have|had) (?:(?!(?:said|say|spoken|asked|told|about|of)\b)[^\s,?]+ ){1,4})\b(?:announced|published|signed|passed|launched|introduced|unveiled|released|enacted)(?: (?:on|in|at|of))*\s*$|\b(?<!\b(?:was|were|been) )(?:say|said|says|claim(?:ed|s)?|state[ds]?)(?: that)? (?:(?!(?:about|on|of|when|in)\b)[^?,\s]+ ){0,4}(?:was|were|had|have|has|would|will|is|are)(?: \p{L}+){1,4}(?: (?:on|in))?\s*$|\b(?:riots?|disorder|unrest|attacks?|crash|crisis|floods?|fires?|wars?|strikes?|pandemic|murders?|shootings?|bombings?|disaster|massacre|review|inquiry|census|treaty|package) (?:of|in|on)(?: the)?\s*$|\b(?:last|first|next|only) (?:time|occasion)\s*$/iu;
const DOCUMENTS =
  /\b(?:statements?|debates?|questions?|answers?|speech(?:es)?|contributions?|remarks|quotes?|sittings?|exchanges?)(?: (?:on|about|regarding) [^?,.]{2,60})?\s+$/i;
/** "Anything from 6 January 2021?" is of that day. */
const ANYTHING = /\b(?:any|some|every)thing\s+$/i;
const DECADE = /\b(?:in|during|throughout) the ((?:19|20)\d0)s\b/gi;
const SAID_THEN = /\b(?:said|spoken|debated|discussed|raised|mentioned|asked) $/i;
const CLOSES = "(?=\\s*(?:[?.!,;)]|$)|\\s+(?:about|on|regarding|concerning|in|by|what|who|how)\\b)";
/** Not "from may", which is a verb or a name. */
const MONTH_ALONE = new RegExp(
  `\\b(?:(?:in|during|throughout|since)(?: (?:early|mid|late))?[ -](${MONTHS.join("|")})\\b(?!,? ['’]?\\d)|(?:from|before|after|until|till) (${MONTHS.filter((name) => name !== "may").join("|")})\\b${CLOSES})`,
  "gi",
);
const ON_WEEKDAY = new RegExp(
  `(?<=\\b(?:said|say|asked|raised|discussed|debated|mentioned|spoken|spoke|told|statements?|debates?|questions?)(?: \\p{L}+){0,2} )on (${DAY_OF_WEEK})(?: (?:morning|afternoon|evening|night))?\\b${CLOSES}`,
  "giu",
);
/** "More than two years ago", "the girl who died in the channel last April": when something else was. */
const HAPPENED = new RegExp(
  `(?:\\b(?:than|with|to|like|as|was|were|is|are|it|there|came|began|left|went|took|had|lost|happen|(?<=\\p{L} )(?:who|which|that)(?: (?!(?:${SPEECH_VERB})\\b)\\p{L}+){1,6}|(?!(?:${SPEECH_VERB}|debated|heard)\\b)\\p{L}+ed))\\s*$`,
  "iu",
);
const OF_ANYTHING = new RegExp(` ago$|^last (?:${MONTHS.join("|")})$`, "i");

function notePart(named: string): string | undefined {
  return PART.test(named) ? WHOLE_TOO : undefined;
}

/** What a preposition means of all the days whose end it stands before: "before the end of 2023". */
const AT_ITS_END: Readonly<Record<string, string>> = {
  before: "until",
  "prior to": "until",
  since: "after",
  from: "after",
};

/** Whether what stands before a day says that it is the day of an event: "the package announced on". */
export function saysAnEvent(before: string): boolean {
  return OF_AN_EVENT.test(before);
}

/** The days that a preposition means with a span: "since", "until"; an unknown one means the span itself. */
export function withPreposition(preposition: string, { from, to }: Span): Filters {
  const is = (prepositions: RegExp) => prepositions.test(preposition);
  if (is(/^(?:since|from|on or after|no earlier than)$/i)) return { from };
  if (is(/^after$/i)) return { from: addDays(to, 1) };
  if (is(/^(?:before|prior to|ahead of|in the run[- ]up to|leading up to)$/i))
    return { to: addDays(from, -1) };
  return is(/^(?:until|till|up to|on or before|not? later than|by)$/i) ? { to } : { from, to };
}

/**
 * The dates the question keeps to. `today` (`YYYY-MM-DD`) is what "last year" is counted from; `sat` tells
 * whether anything is indexed of a day, which is then not only that of an event.
 * A day that does not exist, or a month without a year, gives a note and no filter.
 */
export function findDates(
  question: string,
  today: string,
  sat: (day: Filters) => boolean,
): Finding[] {
  const found: Finding[] = [];
  const passedOver: Stretch[] = [];
  const add: AddDays = ({ start, end }, filters, named, note) => {
    if (overlaps([...found, ...passedOver], { start, end })) return;
    const day = filters?.from === filters?.to ? filters : null;
    if (saysAnEvent(question.slice(0, start)) && !(day && sat(day)))
      passedOver.push({ start, end });
    else if (filters) found.push({ start, end, filters, ...(note !== undefined && { note }) });
    else found.push({ start, end, filters: {}, note: `“${named}” is not a day in the calendar.` });
  };

  for (const match of matchesOf(question, BETWEEN_ELECTIONS)) {
    const [from, to] = [match[1], match[2]].map((year) =>
      parseProceeding(`${year} election`, today),
    );
    if (from && to && from.from < to.to) add(match, { from: from.from, to: to.to }, "");
  }
  for (const match of matchesOf(question, IN_LAST_YEAR)) {
    const [, preposition = "", named = "", which = ""] = match;
    const year = Number(today.slice(0, 4)) - (which.toLowerCase() === "last" ? 1 : 0);
    const span = parseDated(`${named} ${year}`);
    add(match, span && withPreposition(preposition, span), `${named} ${year}`);
  }
  for (const match of matchesOf(question, PROCEEDING_AFTER)) {
    const [, preposition, named = ""] = match;
    const election = /election$/i.test(named);
    // "Election spending" is a subject; "since the election" is a date.
    if (election && (preposition === undefined || /^(?:in|on|for|over|by)$/i.test(preposition)))
      continue;
    const span = parseProceeding(named, today);
    if (span !== null) add(match, withPreposition(preposition ?? "in", span), named);
    else
      add(match, {}, named, `The ${named} is none that is known here, so no dates were kept to.`);
  }
  readRanges(question, add);
  for (const match of matchesOf(question, LEFT_OUT)) {
    const [named] = match;
    if (!LAW.test(question.slice(match.end))) add(match, parseDated(named), named);
  }
  for (const match of matchesOf(question, ONWARDS)) {
    const [, named = ""] = match;
    const span = parseDated(named);
    add(match, span && withPreposition("from", span), named);
  }
  for (const match of matchesOf(question, DATED_AFTER)) {
    const [whole, preposition = "", named = ""] = match;
    const bareYear = /^\d{4}$/.test(named);
    if (bareYear && LAW.test(question.slice(match.end))) continue;
    const span = parseDated(named);
    // "Statements from May 2019" are of that month, and not of all that followed.
    const lead = question.slice(0, match.index);
    const ofDay = span?.from === span?.to && ANYTHING.test(lead);
    const dated = /^from$/i.test(preposition) && (ofDay || DOCUMENTS.test(lead));
    const atItsEnd = /^end of/i.test(named) ? AT_ITS_END[preposition.toLowerCase()] : undefined;
    const how = dated ? "in" : (atItsEnd ?? preposition);
    add(match, span && withPreposition(how, span), named, notePart(whole));
  }
  for (const match of matchesOf(question, RELATIVE_AFTER)) {
    const [, preposition = "in", named = ""] = match;
    if (OF_ANYTHING.test(named) && HAPPENED.test(question.slice(0, match.index))) continue;
    add(match, withPreposition(preposition, parseRelative(named, today)), named);
  }
  for (const match of matchesOf(question, BARE)) {
    const [named] = match;
    if (!/^\d{4}$/.test(named)) add(match, parseDated(named), named, notePart(named));
  }
  for (const match of matchesOf(question, YEAR_ALONE)) add(match, parseDated(match[1] ?? ""), "");
  for (const match of matchesOf(question, YEAR_LAST)) {
    if (!NO_DATE_AFTER.test(question.slice(0, match.index + 1)))
      add(match, parseDated(match[1] ?? ""), "");
  }
  for (const match of matchesOf(question, DECADE)) {
    const span = decadeOf(Number(match[1]));
    // "Abuse in the 1970s" is a subject where nothing is indexed of those years.
    if (SAID_THEN.test(question.slice(0, match.start)) || sat(span)) add(match, span, "");
  }
  for (const match of matchesOf(question, ON_WEEKDAY)) {
    const span = parseRelative(`last ${match[1]}`, today);
    add(match, span, "", `“${match[0]}” was read as ${printDay(span.from)}, the last one past.`);
  }
  for (const match of matchesOf(question, MONTH_ALONE)) {
    if (overlaps(found, match)) continue;
    const { start, end } = match;
    const note = `The year of ${match[1] ?? match[2]} was not given, so no date was kept to.`;
    found.push({ start, end, filters: {}, note });
  }
  return found;
}
