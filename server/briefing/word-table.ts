/** The timeline as a table with a heading row that repeats on each page. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import { TIMELINE_COLUMNS, type TimelineRow, timelineCells } from "./marked-text.ts";
import { STYLE } from "./word-styles.ts";

/** Widths of the columns in per cent. */
const WIDTHS = [28, 48, 10, 14] as const;
/** Space beside the words in a cell, in twentieths of a point. */
const CELL_MARGIN = 80;

export function timelineTable(rows: readonly TimelineRow[]): Table {
  const heading = tableRow(TIMELINE_COLUMNS, true);
  const body = rows.map(({ row }) => tableRow(timelineCells(row), false));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS.map((share) => share * 95),
    margins: { left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [heading, ...body],
  });
}

function tableRow(cells: readonly string[], isHeading: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: cells.map(
      (words, index) =>
        new TableCell({
          width: { size: WIDTHS[index] ?? 10, type: WidthType.PERCENTAGE },
          children: [
            new Paragraph({
              style: STYLE.small,
              children: [new TextRun({ text: words, bold: isHeading })],
            }),
          ],
        }),
    ),
  });
}
