/** "everyone except X": whose words are asked to be left out. */
import { ContributionKind } from "../../indexer/contribution.ts";
import type { Filters, Role } from "../contract.ts";
import { activeFilters } from "../filters.ts";
import type { Finding } from "./finding.ts";
import type { Vocabulary } from "./vocabulary.ts";

const PEOPLE =
  "(?:(?:(?:every|any)(?:one|body)|all|who)(?: else)?|those|mps|members|people|speakers|politicians)";
/** Up to three others left out before: "except X, Y and". */
const OTHERS =
  "(?:(?!(?:say|said|think|about|on|did)\\b)\\p{L}[\\p{L}.'’-]*(?: (?!(?:say|said|think|about|on|did)\\b)\\p{L}[\\p{L}.'’-]*){0,2}(?:,|,? and|,? or|,? nor) (?:the )?){0,3}";
const EXCEPT = new RegExp(
  `(?:^|\\b|(?<= ))(?:${PEOPLE},? (?:other than|besides|but|bar)|(?:${PEOPLE} )?(?:except|apart from|excluding|but not|not including|aside from|leaving (?:aside|out)|with the exception of)|(?:other than|besides|not)(?= (?:by|from) )|, not|(?<=\\b(?:ministers|backbenchers|conservatives|tories|democrats|dems|colleagues|labour|snp),? )(?:other than|besides)|^\\s*(?:(?:and|but|so),? )?(?:other than|besides|without|leave out|ignoring|not))(?: for)?(?: (?:those|what))?(?: (?:by|from))? (?:the )?${OTHERS}$`,
  "iu",
);
const NON = /\bnon[- ]$/i;
/** What follows "non-Labour" when it is said of people. */
const OF_PEOPLE =
  /^s?(?: (?:mps?|members?|peers?|politicians|speakers|say|said|think|ask|asked|about|on)\b|[\s?.!,]*$)/i;
/** "Can anyone other than ministers sign": nobody's words are asked for. */
const ASKS_WHETHER = /^\s*(?:is|are|can|could|may|might|should|must|will|would)\b/i;
/** "Everything about T without X", said of somebody at the end only: "a Bill without X" speaks of something else. */
const WITHOUT = /,? without (?:any |the )?$/i;
const AT_THE_END = /^[\s?.!]*$/;
/** "Except what X said" */
const SAID_AFTER = /^ (?:has |have |had )?(?:said|says?)(?=[\s?.!]*$)/i;
const LOOK_BACK = 90;

/** The words before what stands there that ask to leave it out; empty where there are none. */
function exceptBefore(text: string, start: number, end: number): string {
  if (ASKS_WHETHER.test(text)) return "";
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end);
  return (
    EXCEPT.exec(before)?.[0] ??
    (OF_PEOPLE.test(after) ? NON.exec(before)?.[0] : undefined) ??
    (AT_THE_END.test(after) ? WITHOUT.exec(before)?.[0] : undefined) ??
    ""
  );
}

/** Whether what stands there is asked to be left out. */
export function isExcepted(text: string, start: number, end: number): boolean {
  return exceptBefore(text, start, end) !== "";
}

const OTHER_ROLE: Readonly<Partial<Record<Role, Role>>> = {
  minister: "backbench",
  backbench: "minister",
  government: "opposition",
  opposition: "government",
};

/** What must be known of who is indexed to leave some of them out. */
type Known = Pick<Vocabulary, "parties" | "holders" | "presiding">;

/** All of the values but those. */
function rest<T>(values: readonly T[], but: readonly T[] = []): T[] {
  return values.filter((value) => !but.includes(value));
}

function without(names: readonly string[]): Filters {
  return { exceptSpeakers: [...new Set(names)].sort() };
}

function othersThan(filters: Filters, known: Known): Filters {
  const { offices, roles = [] } = filters;
  if (offices) return without(offices.flatMap((office) => known.holders.get(office) ?? []));
  const [key, ...more] = activeFilters(filters);
  if (more.length > 0) return {};
  switch (key) {
    case "speakers":
      return { exceptSpeakers: filters.speakers };
    case "parties":
      return { parties: rest(known.parties, filters.parties) };
    case "kinds":
      return { kinds: rest<string>(ContributionKind.options, filters.kinds) };
    default:
      if (roles.includes("chair")) return without(known.presiding);
      return { roles: roles.flatMap((role) => OTHER_ROLE[role] ?? []) };
  }
}

/**
 * The filters that keep the others, as far as it is known who they are; null where none does. Whoever held
 * an office is left out by name, whatever else they spoke as.
 */
export function turnRound(filters: Filters, known: Known): Filters | null {
  const others = othersThan(filters, known);
  return Object.values(others).some((values) => values?.length) ? others : null;
}

/** The same finding; where somebody is asked to be left out, turned round, or without filters where that cannot be. */
export function turnExcepted(text: string, finding: Finding, known: Known): Finding {
  const { start, end, filters, note } = finding;
  const except = exceptBefore(text, start, end);
  if (except === "") return finding;
  const turned = note === undefined || filters.speakers ? turnRound(filters, known) : null;
  const lost = `The words of ${text.slice(start, end)} cannot be left out, so they are shown among the others.`;
  const told = [note, ...(turned === null ? [lost] : [])].filter((each) => each !== undefined);
  return {
    start: start - except.length,
    end: end + (SAID_AFTER.exec(text.slice(end))?.[0].length ?? 0),
    filters: turned ?? {},
    ...(told.length > 0 && { note: told.join(" ") }),
  };
}

/** "migration, but not Rwanda", "everything except Rwanda" */
const SUBJECT_EXCEPTED =
  /(?:(?<=\p{L})(?:,? (?:but (?:not|without)|(?:and )?not including|excluding|leaving (?:aside|out))|, not)|(?<=\b(?:every|any)thing) (?:except|but|apart from|other than|besides)) (?:about |on )?([^\s,?.!]+(?: [^\s,?.!]+){0,3})(?=[\s?.!]*$)/iu;

/** A part of the subject that is asked to be left out; passages that speak of it are shown all the same, and it is said. */
export function findExceptedSubject(text: string): Finding[] {
  const match = SUBJECT_EXCEPTED.exec(text);
  if (match?.[1] === undefined) return [];
  const note = `A subject cannot be left out, so what is shown may speak of “${match[1]}”.`;
  return [{ start: match.index, end: match.index + match[0].length, filters: {}, note }];
}

const DAYS_EXCEPTED =
  /\b(?:except|apart from|excluding|but not|not including|aside from|other than|leaving (?:aside|out))(?: for)? $/i;

/** The same days; where they are asked to be left out, no filter, since only one stretch can be kept to. */
export function freeExceptedDays(text: string, finding: Finding): Finding {
  const { start, end } = finding;
  const except = DAYS_EXCEPTED.exec(text.slice(0, start))?.[0];
  if (except === undefined) return finding;
  const note = `Days cannot be left out, so “${text.slice(start, end)}” is searched too.`;
  return { start: start - except.length, end, filters: {}, note };
}
