/** The few words that exports put around quotations and notes, the same in every format. */
import type { Briefing } from "../contract.ts";
import type { BriefingItem, QuotationItem, SourceItem } from "./schema.ts";

/** “The words”, and that they are another's where the speaker quotes somebody. */
export function quotedWords({ text, quotingSomeoneElse }: QuotationItem): string {
  return quotingSomeoneElse ? `Quoting someone else: “${text}”` : `“${text}”`;
}

/** Marks a note as the person's. */
export const NOTE_LABEL = "Note by the author of this briefing:";

/** Every quotation in order of its footnote. */
export function quotationsOf({ sections }: Briefing): QuotationItem[] {
  return sections
    .flatMap(({ items }) => items)
    .filter((item): item is QuotationItem => item.kind === "quotation")
    .sort((a, b) => a.marker - b.marker);
}

/** The headings of the timeline's columns. */
export const TIMELINE_COLUMNS = ["Day", "Debate", "Found", "Notes"] as const;

/** The cells of one row of the timeline. */
export function timelineCells(row: {
  day: string;
  debate: string;
  found: number;
  markers: readonly number[];
}): [string, string, string, string] {
  const notes = row.markers.length === 0 ? "none quoted" : row.markers.join(", ");
  return [row.day, row.debate, String(row.found), notes];
}

/** An item of the timeline's table. */
export type TimelineRow = Extract<BriefingItem, { kind: "date" }> & {
  row: NonNullable<Extract<BriefingItem, { kind: "date" }>["row"]>;
};

export function isTimelineRow(item: BriefingItem): item is TimelineRow {
  return item.kind === "date" && item.row !== null;
}

/** What the briefing was made from and how, on one line, so that it can be made again. */
export function identityLine({ index, options }: Briefing): string {
  return `Index ${index.generation}, built ${index.builtAt}. Options: ${JSON.stringify(options)}`;
}

/** "seeds/a.txt, lines 8 to 12". */
export function printPlace({
  file,
  lineStart,
  lineEnd,
}: Pick<SourceItem, "file" | "lineStart" | "lineEnd">): string {
  const lines = lineStart === lineEnd ? `line ${lineStart}` : `lines ${lineStart} to ${lineEnd}`;
  return `${file}, ${lines}`;
}

/** "note 1", "notes 1, 4". */
export function printNotes(markers: readonly number[]): string {
  return `${markers.length === 1 ? "note" : "notes"} ${markers.join(", ")}`;
}
