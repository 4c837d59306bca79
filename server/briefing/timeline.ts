/** The debates in which something was found or is quoted, in order of their days. */
import type { Contribution, Debate } from "../../indexer/contribution.ts";
import { countOf } from "../answer/coverage-line.ts";
import { type Draft, markersOf } from "./draft.ts";
import { ROOM } from "./lengths.ts";
import { printDebate, printWhen } from "./marks.ts";
import type { BriefingItem, DateItem } from "./schema.ts";

/** One row per debate; where the length has room for fewer, those quoted come first and the rest are counted. */
export function timelineItems(draft: Draft): BriefingItem[] {
  const debates = new Map<string, { debate: Debate; found: number }>();
  for (const { debate } of draft.found) {
    const known = debates.get(debate.id) ?? { debate, found: 0 };
    debates.set(debate.id, { debate, found: known.found + 1 });
  }
  const rows = [...debates.values()]
    .sort((a, b) => compareDays(a.debate, b.debate))
    .map(({ debate, found }) => rowOf(draft, debate, found));
  const quotedFirst = [...rows].sort((a, b) => quoted(b) - quoted(a));
  const shown = new Set(quotedFirst.slice(0, ROOM[draft.length].rows));
  const items: BriefingItem[] = rows.filter((row) => shown.has(row));
  const left = rows.length - shown.size;
  if (left > 0) {
    const text = `${countOf(left, "more debate")} with something found, not listed at this length.`;
    items.push({ kind: "count", text });
  }
  return items;
}

function rowOf(draft: Draft, debate: Debate, found: number): DateItem {
  const markers = markersOf(draft, (each: Contribution) => each.debate.id === debate.id);
  const [day, title] = [printWhen(debate), printDebate(debate)];
  const text = `${day}: ${title}, ${countOf(found, "contribution")} found, ${markers.length} quoted.`;
  return {
    kind: "date",
    text,
    row: { debateId: debate.id, day, debate: title, found, markers },
  };
}

function quoted({ row }: DateItem): number {
  return row !== null && row.markers.length > 0 ? 1 : 0;
}

/** By earliest possible day, then latest; debates without any day come last. */
function compareDays(a: Debate, b: Debate): number {
  const last = "9999-12-31";
  return (
    compare(a.dateFrom ?? a.dateTo ?? last, b.dateFrom ?? b.dateTo ?? last) ||
    compare(a.dateTo ?? last, b.dateTo ?? last) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
