/**
 * How the Word document looks. Only real styles are used, so that headings make a table of contents
 * and are announced by screen readers. Sizes are in half-points, spacing in twentieths of a point.
 */
import type { IStylesOptions } from "docx";
import type { BriefingLength } from "./schema.ts";

const FONT = "Arial";
const DARK = "1F2937";

export const STYLE = {
  quotation: "Quotation",
  attribution: "Attribution",
  note: "AuthorNote",
  small: "SmallPrint",
} as const;

/** Margins and sizes; one page is set tighter. */
export function measuresOf(length: BriefingLength) {
  return length === "one-page"
    ? { body: 18, small: 15, title: 28, heading: 21, gap: 40, margin: 850 }
    : { body: 21, small: 17, title: 36, heading: 27, gap: 100, margin: 1247 };
}

export function wordStyles(length: BriefingLength): IStylesOptions {
  const { body, small, title, heading, gap } = measuresOf(length);
  const headingStyle = (size: number) => ({
    run: { font: FONT, size, bold: true, color: DARK },
    paragraph: { spacing: { before: 2 * gap, after: gap / 2 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: body, language: { value: "en-GB" } },
        paragraph: { spacing: { after: gap } },
      },
      title: {
        run: { font: FONT, size: title, bold: true, color: DARK },
        paragraph: { spacing: { after: gap } },
      },
      heading1: headingStyle(heading),
      heading2: headingStyle(body + 1),
      footnoteText: { run: { font: FONT, size: small }, paragraph: { spacing: { after: 0 } } },
      hyperlink: { run: { color: "1D4ED8", underline: {} } },
    },
    paragraphStyles: [
      {
        id: STYLE.quotation,
        name: "Quotation",
        basedOn: "Normal",
        next: STYLE.attribution,
        quickFormat: true,
        paragraph: { indent: { left: 284 }, spacing: { after: 0 }, keepNext: true },
      },
      {
        id: STYLE.attribution,
        name: "Attribution",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: small, color: "4B5563" },
        paragraph: { indent: { left: 284 }, spacing: { after: gap } },
      },
      {
        id: STYLE.note,
        name: "Author’s note",
        basedOn: "Normal",
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { left: 284 } },
      },
      {
        id: STYLE.small,
        name: "Small print",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: small },
        paragraph: { spacing: { after: gap / 2 } },
      },
    ],
  };
}
