import type { Filters } from "../contract.ts";
import type { FilterKey } from "../filters.ts";

/** A run of letters of the question. */
export interface Stretch {
  start: number;
  end: number;
}

/** Somebody by name, by the offices they may hold, or, of no office told, any Minister. */
export type Addressed =
  | { speakers: readonly string[] }
  | { offices: readonly string[] }
  | "ministers";

/** A stretch of the question that was read as something other than its topic. */
export interface Finding extends Stretch {
  /** What it asks to keep to. */
  filters: Filters;
  /** What it asks to leave out, of which `filters` keep the rest. */
  except?: Filters;
  /** What the last question kept to that it gives up. */
  givesUp?: readonly FilterKey[];
  /** Whom it is said to, who is no speaker of it. */
  addressed?: Addressed;
  /** Something to tell the reader about how it was read, as a sentence. */
  note?: string;
}

/** The question with stretches blanked out, so that what stands elsewhere keeps its place. */
export function blank(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Whether a stretch has words in common with one that was found. */
export function overlaps(found: readonly Stretch[], { start, end }: Stretch): boolean {
  return found.some((other) => start < other.end && end > other.start);
}

/** The stretches that have no words in common with an earlier one. */
export function apart<T extends Stretch>(stretches: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of stretches) if (!overlaps(kept, each)) kept.push(each);
  return kept;
}

/** Where patterns match, the matches of earlier patterns first. */
export function matchesOf(
  text: string,
  ...patterns: readonly RegExp[]
): (RegExpExecArray & Stretch)[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) =>
      Object.assign(match, { start: match.index, end: match.index + match[0].length }),
    );
}

/** How far before a stretch words can bear on it. */
const LOOK_BACK = 100;

/** The words before a place. */
export function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - LOOK_BACK), start);
}

/** The filters that are lists of names. */
export const LISTS = [
  "speakers",
  "exceptSpeakers",
  "parties",
  "offices",
  "houses",
  "venues",
  "kinds",
  "debates",
] as const;

/**
 * The filters of several findings together: lists joined, the days that are of all. What is left
 * by leaving something out narrows what was asked for besides.
 */
export function joinFilters(findings: readonly Finding[]): Filters {
  const asked = findings.filter(({ except }) => except === undefined);
  const left = findings.filter(({ except }) => except !== undefined);
  const joined: Filters = {};
  for (const { filters, except } of [...asked, ...left]) {
    for (const key of LISTS) {
      const values = filters[key];
      const join = except && key !== "exceptSpeakers" ? narrow : unite;
      if (values) joined[key] = join(joined[key], values);
    }
    const { roles } = filters;
    if (roles) joined.roles = except ? (joined.roles ?? roles) : unite(joined.roles, roles);
    Object.assign(joined, daysOfBoth(joined, filters));
  }
  return joined;
}

function unite<T>(some: readonly T[] = [], others: readonly T[]): T[] {
  return [...new Set([...some, ...others])];
}

/** What is of both; what was asked for where nothing is. */
function narrow(asked: readonly string[] | undefined, left: readonly string[]): string[] {
  const both = asked?.filter((value) => left.includes(value)) ?? [];
  return [...(both.length > 0 ? both : (asked ?? left))];
}

/** The days that both keep to; those of the first where they share none. */
function daysOfBoth(a: Filters, b: Filters): Filters {
  const from = [a.from, b.from].filter((day) => day !== undefined).sort();
  const to = [a.to, b.to].filter((day) => day !== undefined).sort();
  const [first, last] = [from.at(-1), to[0]];
  if (first !== undefined && last !== undefined && first > last) return {};
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}
