/** Filters put into words: as chips that can be removed one by one, and as choices. */
import type { Filters, Role } from "../server/contract.ts";
import { monthInWords, printDay } from "./wording.ts";

/** The filters of the editor, in its order; `dates` is `from` and `to` together. */
export type FilterField =
  | "dates"
  | "parties"
  | "speakers"
  | "exceptSpeakers"
  | "roles"
  | "offices"
  | "venues"
  | "kinds"
  | "houses"
  | "debates";

export const fieldNames: Record<FilterField, string> = {
  dates: "Days",
  parties: "Party",
  speakers: "Person",
  exceptSpeakers: "Not",
  roles: "Role",
  offices: "Office",
  venues: "Venue",
  kinds: "Kind",
  houses: "House",
  debates: "Debate",
};

export const roleNames: Record<Role, string> = {
  minister: "ministers",
  government: "government side",
  opposition: "opposition side",
  backbench: "backbenchers",
  chair: "the chair",
};

const kindNames: Partial<Record<string, string>> = {
  speech: "speeches",
  question: "questions",
  answer: "answers",
  "written-statement": "written statements",
  procedural: "procedural remarks",
};

/** One value of a filter as people read it. */
export function valueInWords(field: FilterField, value: string): string {
  if (field === "roles") return roleNames[value as Role] ?? value;
  if (field === "kinds") return kindNames[value] ?? value;
  return field === "debates" ? "one debate" : value;
}

export interface Chip {
  field: FilterField;
  words: string;
  /** The filters without this one. */
  without: Filters;
}

/** One chip for each value, one for the days, and one for all debates, which it cannot name. */
export function chipsOf(filters: Filters): Chip[] {
  const fields = Object.keys(fieldNames) as FilterField[];
  return fields.flatMap((field): Chip[] => {
    if (field === "dates") {
      const { from, to, ...without } = filters;
      return from || to ? [{ field, words: daysInWords(filters), without }] : [];
    }
    const values: readonly string[] = filters[field] ?? [];
    if (field === "debates" && values.length > 1) {
      return [
        { field, words: `${values.length} debates`, without: withValues(filters, field, []) },
      ];
    }
    return values.map((value) => {
      const rest = values.filter((other) => other !== value);
      return {
        field,
        words: valueInWords(field, value),
        without: withValues(filters, field, rest),
      };
    });
  });
}

/** The filters with the values of one list replaced; the filter goes when there are none. */
export function withValues(
  filters: Filters,
  field: Exclude<FilterField, "dates">,
  values: readonly string[],
): Filters {
  const { [field]: _, ...rest } = filters;
  return values.length > 0 ? { ...rest, [field]: [...values] } : rest;
}

/** The filters with other days; an empty day is none. */
export function withDays(filters: Filters, from: string, to: string): Filters {
  const { from: _, to: __, ...rest } = filters;
  return { ...rest, ...(from && { from }), ...(to && { to }) };
}

/** "2018", "January 2018", "17 January 2018", or the days from and to. */
export function daysInWords({ from, to }: Filters): string {
  if (from && to) {
    const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
    if (from === to) return printDay(from);
    if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
    if (from === `${month}-01` && to === lastDayOf(month)) return monthInWords(month);
    return `${printDay(from)} to ${printDay(to)}`;
  }
  if (from) return `from ${printDay(from)}`;
  return to ? `up to ${printDay(to)}` : "";
}

/** The last day of a month: "2018-02" gives "2018-02-28". */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}
