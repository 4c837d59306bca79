/**
 * A briefing as a Word document: real heading styles, numbered footnotes for sources, a table for the
 * timeline, page numbers, document properties and language. The same briefing gives the same bytes.
 */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from "docx";
import type { Briefing } from "../contract.ts";
import {
  identityLine,
  isTimelineRow,
  NOTE_LABEL,
  printNotes,
  printPlace,
  quotationsOf,
  quotedWords,
} from "./marked-text.ts";
import { packReproducibly } from "./reproducible-docx.ts";
import type { BriefingItem, BriefingLength, BriefingSection } from "./schema.ts";
import { measuresOf, STYLE, wordStyles } from "./word-styles.ts";
import { timelineTable } from "./word-table.ts";

/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };

/** Space that sets words off from a table or a list above them, in twentieths of a point. */
const SET_OFF = 80;

/** The bytes of the .docx. */
export function toWord(briefing: Briefing): Promise<Buffer> {
  return packReproducibly(() => documentOf(briefing), new Date(briefing.index.builtAt));
}

function documentOf(briefing: Briefing): Document {
  const { title, index, options, licence, question } = briefing;
  const length: BriefingLength = options.length ?? "three-pages";
  const { margin } = measuresOf(length);
  return new Document({
    title: printable(title),
    subject: printable(question),
    creator: "Dispatch Box",
    lastModifiedBy: "Dispatch Box",
    description: printable(identityLine(briefing)),
    keywords: "Parliament, Hansard, briefing",
    revision: 1,
    customProperties: [
      { name: "Index generation", value: index.generation },
      { name: "Index built at", value: index.builtAt },
      { name: "Options", value: printable(JSON.stringify(options)) },
    ],
    styles: wordStyles(length),
    footnotes: Object.fromEntries(
      quotationsOf(briefing).map(({ marker, citation }) => [
        marker,
        { children: [new Paragraph({ style: "FootnoteText", children: text(` ${citation}.`) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: margin, right: margin, bottom: margin, left: margin, footer: 400 },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: text(title) }),
          ...briefing.sections.flatMap(sectionBlocks),
          new Paragraph({
            style: STYLE.small,
            spacing: { before: SET_OFF },
            children: text(licence),
          }),
        ],
      },
    ],
  });
}

function pageNumbers(): Footer {
  const run = new TextRun({
    children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: STYLE.small, alignment: AlignmentType.CENTER, children: [run] }),
    ],
  });
}

function sectionBlocks({ heading, items }: BriefingSection): (Paragraph | Table)[] {
  const rows = items.filter(isTimelineRow);
  const others = items.filter((item) => !isTimelineRow(item));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: text(heading) }),
    ...(rows.length === 0 ? [] : [timelineTable(rows)]),
    ...others.flatMap((item) => itemBlocks(item, rows.length > 0 ? SET_OFF : 0)),
  ];
}

function itemBlocks(item: BriefingItem, before: number): Paragraph[] {
  switch (item.kind) {
    case "quotation":
      return [
        new Paragraph({
          style: STYLE.quotation,
          children: [...text(quotedWords(item)), new FootnoteReferenceRun(item.marker)],
        }),
        new Paragraph({ style: STYLE.attribution, children: text(item.attribution) }),
      ];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: text(item.text) })];
    case "note":
      return [new Paragraph({ style: STYLE.note, children: text(`${NOTE_LABEL} ${item.text}`) })];
    case "source": {
      const { citation, markers, url } = item;
      const address: ParagraphChild[] =
        url === null
          ? text("Address not given by the source")
          : [
              new ExternalHyperlink({
                link: url,
                children: [new TextRun({ text: url, style: "Hyperlink" })],
              }),
            ];
      const children = [
        ...text(`${citation} (${printNotes(markers)}). `),
        ...address,
        ...text(`; ${printPlace(item)}.`),
      ];
      return [new Paragraph({ style: STYLE.small, children })];
    }
    default:
      return [
        new Paragraph({ ...(before > 0 && { spacing: { before } }), children: text(item.text) }),
      ];
  }
}

function text(words: string): TextRun[] {
  return [new TextRun(printable(words))];
}

/** Without what XML cannot hold: a control character in a question or a note would spoil the file. */
function printable(words: string): string {
  return words.replace(/\s+/g, " ").replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
}
