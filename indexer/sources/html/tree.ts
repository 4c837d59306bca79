/** A parsed HTML page: its nodes in order, their words, and the lines of the file they stand on. */
import { type CheerioAPI, load } from "cheerio";

type Root = NonNullable<ReturnType<CheerioAPI["root"]>[0]>;
export type Node = Root["children"][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Words of the page and the lines of the file that they stand on, counted from 1. */
export interface Words {
  text: string;
  lineStart: number;
  lineEnd: number;
}

/** Parsed as a browser does; every node knows where it stands in the file. */
export function parseHtml(text: string): CheerioAPI {
  return load(text, { sourceCodeLocationInfo: true });
}

export function isElement(node: Node): node is Element {
  return "attribs" in node;
}

export function hasClass(element: Element, name: string): boolean {
  return (element.attribs.class ?? "").split(/\s+/).includes(name);
}

const NEVER_SHOWN = new Set(["script", "style", "noscript", "template", "svg", "head", "title"]);

/** What the reader of the page does not see. */
export function isHidden(element: Element): boolean {
  const { name, attribs } = element;
  const classes = attribs.class ?? "";
  return (
    NEVER_SHOWN.has(name) ||
    "hidden" in attribs ||
    /\bdisplay:\s*none\b/i.test(attribs.style ?? "") ||
    /\b(?:sr-only|visually-hidden)\b/.test(classes) ||
    (/(?:^|\s)d-none(?:\s|$)/.test(classes) && !/\bd-(?:sm|md|lg|xl|xxl)-/.test(classes))
  );
}

/** A node met on the way through the page, or the end of an element. */
export interface Step {
  node: Node;
  end: boolean;
}

/**
 * The nodes below in the order of the page, each element once at its start and once at its end.
 * @param into whether to go into an element; one that is not gone into has no end
 */
export function* steps(
  nodes: readonly Node[],
  into: (element: Element) => boolean,
): Generator<Step> {
  // A stack of our own: a page may be nested deeper than calls can be.
  const stack: Step[] = [...nodes].reverse().map((node) => ({ node, end: false }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, end } = step;
    if (end || !isElement(node)) {
      yield step;
      continue;
    }
    yield step;
    if (!into(node)) continue;
    stack.push({ node, end: true });
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child) stack.push({ node: child, end: false });
    }
  }
}

/** The text of a text node with the lines its words stand on; null when it is white space or none. */
export function wordsOf(node: Node): Words | null {
  if (node.type !== "text" || !("data" in node)) return null;
  const { data } = node;
  const first = data.search(/\S/);
  if (first === -1) return null;
  const line = node.sourceCodeLocation?.startLine ?? 1;
  const newlines = (text: string) => text.split("\n").length - 1;
  const lineStart = line + newlines(data.slice(0, first));
  return { text: data, lineStart, lineEnd: line + newlines(data.trimEnd()) };
}

/** Pieces that follow one another, as one. */
export function joined(pieces: readonly Words[], between = ""): Words | null {
  const text = pieces
    .map((piece) => piece.text)
    .join(between)
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return null;
  const lineStart = Math.min(...pieces.map((piece) => piece.lineStart));
  return { text, lineStart, lineEnd: Math.max(...pieces.map((piece) => piece.lineEnd)) };
}
