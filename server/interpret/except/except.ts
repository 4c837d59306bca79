/** "everyone except X": whose words are asked to be left out. */
import { ContributionKind } from "../../../indexer/contribution.ts";
import type { Filters, Role } from "../../contract.ts";
import { activeFilters, type FilterKey } from "../../filters.ts";
import type { Finding } from "../finding.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { exceptBefore } from "./except-words.ts";

/** "Except what X said" */
const SAID_AFTER = /^ (?:has |have |had )?(?:said|says?)(?=[\s?.!]*$)/i;

const OTHER_ROLE: Readonly<Partial<Record<Role, Role>>> = {
  minister: "backbench",
  backbench: "minister",
  government: "opposition",
  opposition: "government",
};

/** Filters of which some are left when others are not to be kept to. */
const LISTED = ["parties", "houses", "venues", "kinds"] as const;

/** What must be known of who is indexed to leave some of them out. */
type Known = Pick<Vocabulary, "parties" | "houses" | "venues" | "holders" | "presiding">;

function without(names: readonly string[] = []): Filters {
  return { exceptSpeakers: [...new Set(names)].sort() };
}

function othersThan(filters: Filters, known: Known): Filters {
  const { offices, roles = [] } = filters;
  if (offices) return without(offices.flatMap((office) => known.holders.get(office) ?? []));
  const [key, ...more] = activeFilters(filters);
  if (more.length > 0 || key === undefined) return {};
  if (key === "speakers") return without(filters.speakers);
  if (roles.includes("chair")) return without(known.presiding);
  if (key === "roles") return { roles: roles.flatMap((role) => OTHER_ROLE[role] ?? []) };
  const list = LISTED.find((each) => each === key);
  if (list === undefined) return {};
  const all: readonly string[] = { ...known, kinds: ContributionKind.options }[list];
  return { [list]: all.filter((value) => !filters[list]?.includes(value)) };
}

/**
 * The filters that keep the others, as far as it is known who they are; null where none does. Whoever held
 * an office is left out by name, whatever else they spoke as.
 */
export function turnRound(filters: Filters, known: Known): Filters | null {
  const others = othersThan(filters, known);
  return Object.values(others).some((values) => values?.length) ? others : null;
}

/** "In the Lords", and not "ministers". */
const SAYS_WHERE = /^(?:in|from|at|during|by) /i;

/** The same finding; where it is asked to be left out, turned round, or without filters where that cannot be. */
export function turnExcepted(text: string, finding: Finding, known: Known): Finding {
  const { start, end, filters, note } = finding;
  const place = Boolean(filters.venues ?? filters.houses);
  const except = exceptBefore(text, finding, place);
  if (except === null) return finding;
  const turned = note === undefined || filters.speakers ? turnRound(filters, known) : null;
  const named = text.slice(start, end);
  const whose = SAYS_WHERE.test(named) ? `Words said ${named}` : `The words of ${named}`;
  const lost = `${whose} cannot be left out, so they are shown among the others.`;
  const told = [note, ...(turned === null ? [lost] : [])].filter((each) => each !== undefined);
  return {
    start: start - except.length,
    end: end + (SAID_AFTER.exec(text.slice(end))?.[0].length ?? 0),
    filters: turned ?? {},
    except: filters,
    ...(told.length > 0 && { note: told.join(" ") }),
  };
}

/** Whether what is kept has none of it. */
function leavesOut(kept: Filters, except: Filters): boolean {
  return activeFilters(except).some((key) => {
    const { from = "", to = "9999" } = kept;
    if (key === "dates") return from > (except.to ?? "9999") || to < (except.from ?? "");
    const values: readonly string[] = except[key] ?? [];
    const left: readonly string[] = kept[key] ?? [];
    return left.length > 0 && !left.some((value) => values.includes(value));
  });
}

/** The notes of what was found, without those on what is left out because other things are kept to. */
export function notesOf(text: string, findings: readonly Finding[], kept: Filters): string[] {
  return findings.flatMap(({ start, end, filters, note, except }) => {
    if (except && filters.roles?.some((role) => !kept.roles?.includes(role)))
      return [`“${text.slice(start, end).trim()}” could not be kept to beside the rest.`];
    const lost = except !== undefined && activeFilters(filters).length === 0;
    return note === undefined || (lost && leavesOut(kept, except)) ? [] : [note];
  });
}

/** What a question asks to leave out, as far as a question that goes on from another needs it. */
export interface LeftOut {
  /** Filters that only say what is left. */
  only: readonly FilterKey[];
  /** Days that are not to be kept to. */
  days: readonly Filters[];
}

/** What was found is left out. */
export function readLeftOut(findings: readonly Finding[]): LeftOut {
  const keys = (some: readonly Finding[]) => some.flatMap(({ filters }) => activeFilters(filters));
  const asked = keys(findings.filter(({ except }) => !except));
  const left = keys(findings.filter(({ except }) => except));
  return {
    only: left.filter((key) => !asked.includes(key)),
    days: findings.flatMap(({ except }) => ((except?.from ?? except?.to) ? [except] : [])),
  };
}

/** The question's own filters, where they only leave out: from what the last question kept to. */
export function narrow(own: Filters, earlier: Filters, { only }: LeftOut): Filters {
  const narrowed: Filters = { ...own };
  for (const key of LISTED) {
    const both = earlier[key]?.filter((value) => own[key]?.includes(value)) ?? [];
    if (only.includes(key) && both.length > 0) narrowed[key] = both;
  }
  const { speakers = [], exceptSpeakers = [] } = earlier;
  const except = own.exceptSpeakers;
  if (except === undefined) return narrowed;
  const still = speakers.filter((name) => !except.includes(name));
  if (still.length === 0 || still.length === speakers.length)
    return { ...narrowed, exceptSpeakers: [...new Set([...exceptSpeakers, ...except])] };
  delete narrowed.exceptSpeakers;
  return { ...narrowed, speakers: still };
}

/** Whether the days that the last question kept to are now to be left out. */
export function leavesDaysOut(earlier: Filters, { days }: LeftOut): boolean {
  return days.some(
    ({ from = "", to = "9999" }) => from <= (earlier.from ?? "") && to >= (earlier.to ?? "9999"),
  );
}
