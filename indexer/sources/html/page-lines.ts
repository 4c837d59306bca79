/**
 * A page as the lines of text that a reader sees, in the form that saved text has, so that the text
 * readers read it; each line knows where it stands in the HTML file.
 */
import {
  type Element,
  isElement,
  isHidden,
  joined,
  type Node,
  steps,
  type Words,
  wordsOf,
} from "./tree.ts";

const BLOCK = new Set(
  (
    "address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody " +
    "td tfoot th thead tr ul"
  ).split(" "),
);

/** Menus, links of the site and what can be pressed: no part of a debate. */
const FURNITURE = new Set([
  "nav",
  "footer",
  "form",
  "button",
  "select",
  "iframe",
  "video",
  "audio",
]);

/** A picture of the speaker, whose description names them as the text form of a page does. */
const PORTRAIT = / Portrait$|^Photo of \S/;

function isShown(element: Element): boolean {
  return !FURNITURE.has(element.name) && !isHidden(element);
}

function portrait(element: Element): Words | null {
  const alt = (element.attribs.alt ?? "").trim();
  if (element.name !== "img" || !PORTRAIT.test(alt)) return null;
  const line = element.sourceCodeLocation?.startLine ?? 1;
  return { text: `${alt} `, lineStart: line, lineEnd: line };
}

/** The lines of a page in its order. */
export function pageLines(nodes: readonly Node[]): Words[] {
  const lines: Words[] = [];
  let pieces: Words[] = [];
  const finish = () => {
    const only = pieces.length === 1 ? pieces[0] : undefined;
    // A portrait in a box of its own belongs to the name after it.
    if (only && PORTRAIT.test(only.text.trim()) && only.text.endsWith(" ")) return;
    const line = joined(pieces);
    if (line) lines.push(line);
    pieces = [];
  };
  for (const { node, end } of steps(nodes, isShown)) {
    if (isElement(node)) {
      if (BLOCK.has(node.name)) finish();
      const picture = end ? null : portrait(node);
      if (picture) pieces.push(picture);
    } else {
      const words = wordsOf(node);
      if (words) pieces.push(words);
      else if (node.type === "text") {
        const last = pieces.at(-1);
        if (last) last.text += " ";
      }
    }
  }
  const last = joined(pieces);
  if (last) lines.push(last);
  return lines;
}
