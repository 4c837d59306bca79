/** A briefing as Markdown with footnotes. Text of debates and notes is escaped: it can only be shown. */
import { escapeMarkdown } from "../answer/markdown.ts";
import type { Briefing } from "../contract.ts";
import {
  identityLine,
  isTimelineRow,
  NOTE_LABEL,
  printNotes,
  printPlace,
  quotationsOf,
  quotedWords,
  TIMELINE_COLUMNS,
  timelineCells,
} from "./marked-text.ts";
import type { BriefingItem, BriefingSection } from "./schema.ts";

/** The whole document, ending with a line break. */
export function toMarkdown(briefing: Briefing): string {
  const footnotes = quotationsOf(briefing).map(
    ({ marker, citation, url }) => `[^${marker}]: ${escapeLine(citation)}.${address(url)}`,
  );
  return `${[
    `# ${escapeLine(briefing.title)}`,
    ...briefing.sections.flatMap(sectionBlocks),
    "---",
    escapeLine(briefing.licence),
    escapeLine(identityLine(briefing)),
    footnotes.join("\n"),
  ].join("\n\n")}\n`;
}

function sectionBlocks({ heading, items }: BriefingSection): string[] {
  const rows = items.filter(isTimelineRow);
  const table =
    rows.length === 0
      ? []
      : [
          [
            `| ${TIMELINE_COLUMNS.join(" | ")} |`,
            `|${" --- |".repeat(TIMELINE_COLUMNS.length)}`,
            ...rows.map(({ row }) => `| ${timelineCells(row).map(escapeLine).join(" | ")} |`),
          ].join("\n"),
        ];
  const others = items.filter((item) => !isTimelineRow(item)).map(itemBlock);
  return [`## ${escapeLine(heading)}`, ...table, ...others];
}

function itemBlock(item: BriefingItem): string {
  switch (item.kind) {
    case "quotation":
      return `> ${escapeLine(quotedWords(item))}[^${item.marker}]\n>\n> — ${escapeLine(item.attribution)}`;
    case "heading":
      return `### ${escapeLine(item.text)}`;
    case "note":
      return `**${NOTE_LABEL}** ${escapeLine(item.text)}`;
    case "source": {
      const { citation, markers, url } = item;
      return `- ${escapeLine(citation)} (${printNotes(markers)}).${address(url)} ${escapeLine(printPlace(item))}.`;
    }
    default:
      return escapeLine(item.text);
  }
}

/** An address as a link that shows itself; addresses hold no spaces or angle brackets once they are URLs. */
function address(url: string | null): string {
  return url === null ? " Address not given by the source." : ` <${encodeURI(decodeSafely(url))}>.`;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Escaped, and kept from beginning a list, a heading, a quotation or a rule where it begins a line. */
function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=#])/, "\\$1");
}
