/** One contribution of a page of hansard.parliament.uk. */
import { type Paragraph, type Turn, type TurnSpeaker, UNIDENTIFIED } from "../block.ts";
import { statementReference } from "../parallel-parliament/lines.ts";
import { speakerFromPrinted } from "../printed-speaker.ts";
import {
  type Element,
  hasClass,
  isElement,
  isHidden,
  joined,
  steps,
  type Words,
  wordsOf,
} from "./tree.ts";

/** Elements that each hold a paragraph. */
const PARAGRAPH = new Set(["p", "questiontext", "blockquote", "li", "h3", "h4", "h5", "td", "div"]);

/** A turn with the number by which Hansard knows its speaker. */
export interface HansardTurn extends Turn {
  memberId: string | null;
}

/** The number of a column that begins here ("389WH"), or null. */
export function columnOf(element: Element): string | null {
  const { attribs } = element;
  if (attribs["data-column-number"]) return attribs["data-column-number"];
  if (!hasClass(element, "column-number")) return null;
  const words = textOf(element) ?? attribs.id ?? "";
  return /(\d+[A-Z]*)$/.exec(words.trim())?.[1] ?? null;
}

function find(element: Element, matches: (element: Element) => boolean): Element | null {
  for (const { node } of steps(element.children, () => true)) {
    if (isElement(node) && matches(node)) return node;
  }
  return null;
}

function textOf(element: Element | null): string | null {
  if (!element) return null;
  const pieces: Words[] = [];
  for (const { node } of steps(element.children, (each) => !isHidden(each))) {
    const words = wordsOf(node);
    if (words) pieces.push(words);
  }
  return joined(pieces, " ")?.text ?? null;
}

/** "Ann Coffey" and "(Stockport) (Lab)", or an office beside a name, as Hansard would print it. */
function printedForm(primary: string, secondary: string | null): string {
  if (!secondary) return primary;
  if (secondary.startsWith("(")) return `${primary} ${secondary}`;
  return secondary.startsWith("The ") ? `${secondary} (${primary})` : primary;
}

function speakerOf(header: Element | null, date: string | null): TurnSpeaker {
  const primary = header && textOf(find(header, (each) => hasClass(each, "primary-text")));
  if (!header || !primary) return { ...UNIDENTIFIED };
  const secondary = textOf(find(header, (each) => hasClass(each, "secondary-text")));
  return speakerFromPrinted(printedForm(primary, secondary), date);
}

/** Not words: numbers of columns, the time, buttons to share. */
function isAside(element: Element): boolean {
  return (
    columnOf(element) !== null ||
    ["time", "button", "nav"].includes(element.name) ||
    ["column-number", "hs_ColumnNumber", "hs_Timestamp", "share"].some((name) =>
      hasClass(element, name),
    )
  );
}

/** The paragraphs in an element, its speaker's name left out. */
export function paragraphsOf(content: Element): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: Words[] = [];
  const finish = () => {
    const words = joined(pieces);
    if (words) paragraphs.push(words);
    pieces = [];
  };
  const into = (element: Element) => !isHidden(element) && !isAside(element);
  for (const { node } of steps(content.children, into)) {
    if (isElement(node)) {
      if (PARAGRAPH.has(node.name) || node.name === "br") finish();
      continue;
    }
    const words = wordsOf(node);
    if (words) pieces.push(words);
    else if (node.type === "text" && pieces.length > 0) {
      const last = pieces.at(-1);
      if (last) last.text += " ";
    }
  }
  finish();
  return paragraphs;
}

const ID = /(?:^|contribution-)([0-9A-F]{8}-[0-9A-F-]{27})$/i;

function idOf(element: Element): string | null {
  const own = ({ attribs }: Element) =>
    ID.exec(attribs["data-contribution-id"] ?? "")?.[1] ?? ID.exec(attribs.id ?? "")?.[1] ?? null;
  const named = find(element, (each) => own(each) !== null);
  return own(element) ?? (named && own(named));
}

/**
 * @param element the contribution, with header and content
 * @param column the column in which it begins
 */
export function readContribution(
  element: Element,
  { date, column, address }: { date: string | null; column: string | null; address: URL | null },
): HansardTurn {
  const header = find(element, (each) => hasClass(each, "attributed-to-details"));
  const content = find(element, (each) => hasClass(each, "content"));
  const paragraphs = content ? paragraphsOf(content) : [];
  const reference = statementReference(paragraphs.at(-1)?.text ?? "");
  const key = idOf(element);
  const link =
    address && key ? Object.assign(new URL(address), { hash: `contribution-${key}` }) : null;
  return {
    speaker: speakerOf(header, date),
    paragraphs: reference ? paragraphs.slice(0, -1) : paragraphs,
    reference,
    gapBefore: false,
    column,
    aliases: key ? [key] : [],
    url: link?.href ?? null,
    memberId: /[?&]memberId=(\d+)/.exec(header?.attribs.href ?? "")?.[1] ?? null,
  };
}
