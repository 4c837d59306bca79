/** Says in plain English how a question was read. */
import { printDay } from "../../indexer/dates.ts";
import type { Filters, Role } from "../contract.ts";
import { activeFilters, type FilterKey } from "../filters.ts";

const ROLE_NAMES: Record<Role, string> = {
  minister: "ministers",
  government: "the government side",
  opposition: "the opposition side",
  backbench: "backbenchers",
  chair: "the chair",
};

const KIND_NAMES: Record<string, string> = {
  speech: "speeches",
  question: "questions",
  answer: "answers",
  "written-statement": "written statements",
  procedural: "procedural remarks",
};

/** "Ann Coffey, Wes Streeting and Ben Wallace". */
export function list(values: readonly string[], joint = "and"): string {
  if (values.length < 2) return values.join("");
  return `${values.slice(0, -1).join(", ")} ${joint} ${values.at(-1)}`;
}

/** "from 1 January 2018 to 31 January 2018", "on 16 April 2018", "up to 31 December 2017". */
export function printDates({ from, to }: Filters): string {
  if (from !== undefined && from === to) return `on ${printDay(from)}`;
  if (from !== undefined && to !== undefined) return `from ${printDay(from)} to ${printDay(to)}`;
  if (from !== undefined) return `from ${printDay(from)} on`;
  return to === undefined ? "" : `up to ${printDay(to)}`;
}

/** One filter in words: "contributions by ministers", "dates from ... to ...". */
export function describeFilter(key: FilterKey, filters: Filters): string {
  switch (key) {
    case "speakers":
      return `contributions by ${list(filters.speakers ?? [], "or")}`;
    case "exceptSpeakers":
      return `contributions by anybody but ${list(filters.exceptSpeakers ?? [], "and")}`;
    case "parties":
      return `contributions by members of these parties: ${list(filters.parties ?? [], "or")}`;
    case "roles": {
      const roles = filters.roles?.map((role) => ROLE_NAMES[role]);
      return `contributions by ${list(roles ?? [], "or")}`;
    }
    case "offices": {
      // Commas stand within some: "Minister, Home Office".
      const offices = filters.offices?.map((office) => `“${office}”`);
      return `contributions by holders of the office ${list(offices ?? [], "or")}`;
    }
    case "dates":
      return `dates ${printDates(filters)}`;
    case "houses":
      return `the House of ${list(filters.houses ?? [], "or the House of")}`;
    case "venues":
      return `the venue ${list(filters.venues ?? [], "or")}`;
    case "kinds":
      return list(filters.kinds?.map((kind) => KIND_NAMES[kind] ?? kind) ?? [], "or");
    case "debates":
      return filters.debates?.length === 1 ? "one debate" : "the chosen debates";
  }
}

/** How the question was read: what was looked for, what it was kept to, and anything to note. */
export function explain(input: {
  topic: string;
  filters: Filters;
  reference: string | null;
  quote: string | null;
  notes: readonly string[];
}): string {
  const sought = [
    input.reference && `the written statement ${input.reference}`,
    input.quote && "a quotation word for word",
    input.topic && `“${input.topic}”`,
  ].filter((part): part is string => Boolean(part));
  const first =
    sought.length > 0 ? `Looked for ${list(sought, "and")}` : "Looked for no particular subject";
  const kept = activeFilters(input.filters).map((key) => describeFilter(key, input.filters));
  const sentence = kept.length > 0 ? `${first}, kept to ${kept.join("; ")}.` : `${first}.`;
  return [sentence, ...input.notes].join(" ");
}
