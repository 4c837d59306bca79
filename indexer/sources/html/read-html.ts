/** Saved HTML pages: those of hansard.parliament.uk by their structure, all others by their text. */
import { DocumentError } from "../../document-error.ts";
import type { DocumentFacts } from "../../manifest.ts";
import type { Block } from "../block.ts";
import { IN_WELSH } from "../detect.ts";
import { leftOut } from "../input.ts";
import { besideManifest } from "../manifest-check.ts";
import { type PageRead, readTextPage } from "../page.ts";
import { addressOf } from "./address.ts";
import { isHansardPage, readHansardPage } from "./hansard.ts";
import { pageLines } from "./page-lines.ts";
import { parseHtml, type Words } from "./tree.ts";

/** The same block with its words where they stand in the HTML file. */
function relocated(block: Block, lines: readonly Words[], address: URL | null): Block {
  const turns = block.turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map(({ text, lineStart, lineEnd }) => ({
      text,
      lineStart: lines[lineStart - 1]?.lineStart ?? lineStart,
      lineEnd: lines[lineEnd - 1]?.lineEnd ?? lineEnd,
    })),
  }));
  return { ...block, turns, url: block.url ?? address?.href ?? null };
}

/** Elements inside one another; a saved page has a few dozen. */
const DEEPEST = 1_000;

/** The parser takes time by the square of the depth, and the depth of what is not a page is unbounded. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  // Only elements whose end must be written.
  for (const [tag] of text.matchAll(
    /<\/?(?:div|span|section|article|main|table|ul|ol|blockquote|font|center|a|b|i|u|em|strong|small|big|code|nobr|s|tt)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** @throws {DocumentError} when the page is of no form that can be read, or holds no speech */
export function readHtmlPage(file: string, text: string, facts: DocumentFacts | null): PageRead {
  if (isTooDeep(text)) {
    const reason = `its elements lie more than ${DEEPEST} deep in one another, as on no page of debates`;
    throw new DocumentError(leftOut(file, reason, "Save the page again."));
  }
  const $ = parseHtml(text);
  const address = addressOf($);
  if (/^cy\b/i.test($("html").attr("lang") ?? "") || address?.hostname.startsWith("cy.")) {
    throw new DocumentError(leftOut(file, IN_WELSH.unsupported, IN_WELSH.next));
  }
  if (isHansardPage($)) {
    const read = () => readHansardPage($, address);
    return { shape: "hansard-html", ...besideManifest(read, facts, file) };
  }
  const lines = pageLines($.root()[0]?.children ?? []);
  const page = readTextPage({ file, lines: lines.map((line) => line.text) }, facts);
  const blocks = page.blocks.map((block) => relocated(block, lines, address));
  return { ...page, shape: `${page.shape}-html`, blocks };
}
