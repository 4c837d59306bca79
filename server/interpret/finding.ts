import type { Filters } from "../contract.ts";

/** A stretch of the question that was read as something other than its topic. */
export interface Finding {
  start: number;
  end: number;
  /** What it asks to keep to. */
  filters: Filters;
  /** Something to tell the reader about how it was read, as a sentence. */
  note?: string;
}

/** The question with stretches blanked out, so that what stands elsewhere keeps its place. */
export function blank(text: string, findings: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of findings) {
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** Whether a stretch has words in common with one that was found. */
export function overlaps(
  found: readonly { start: number; end: number }[],
  start: number,
  end: number,
): boolean {
  return found.some((other) => start < other.end && end > other.start);
}

/** The filters of several findings together: lists joined, the dates of the first that has any. */
export function joinFilters(findings: readonly { filters: Filters }[]): Filters {
  const joined: Filters = {};
  for (const { filters } of findings) {
    for (const key of [
      "speakers",
      "exceptSpeakers",
      "parties",
      "offices",
      "houses",
      "venues",
      "kinds",
      "debates",
    ] as const) {
      const values = filters[key];
      if (values) joined[key] = [...new Set([...(joined[key] ?? []), ...values])];
    }
    if (filters.roles) joined.roles = [...new Set([...(joined.roles ?? []), ...filters.roles])];
    if (joined.from === undefined && joined.to === undefined) {
      if (filters.from !== undefined) joined.from = filters.from;
      if (filters.to !== undefined) joined.to = filters.to;
    }
  }
  return joined;
}
