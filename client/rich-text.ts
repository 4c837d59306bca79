/**
 * The Markdown that answers are written in, as data: paragraphs, `> ` quotations, `- ` items,
 * `**bold**`, backslash escapes and `[n]` markers. Everything else, HTML and links included, is
 * plain text: answers carry words from outside, and nothing in them may become markup.
 */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; text: string }
  | { kind: "marker"; marker: number };

export interface Block {
  kind: "paragraph" | "quotation" | "item";
  inlines: Inline[];
}

const quotationLine = /^>[ \t]?/;
const itemLine = /^[-*][ \t]+/;

/** Blocks in order; a text that is still arriving gives the blocks it has so far. */
export function parseRichText(markdown: string): Block[] {
  const blocks: { kind: Block["kind"]; lines: string[] }[] = [];
  let open: (typeof blocks)[number] | null = null;
  for (const line of markdown.split(/\r?\n/)) {
    const kind = kindOf(line);
    if (kind === null || (kind === "quotation" && line.replace(quotationLine, "").trim() === "")) {
      open = null;
      continue;
    }
    const words = line.replace(quotationLine, "");
    if (kind === "item" || open === null || (kind !== open.kind && open.kind !== "item")) {
      open = { kind, lines: [kind === "item" ? line.replace(itemLine, "") : words] };
      blocks.push(open);
    } else {
      open.lines.push(words.trim());
    }
  }
  return blocks.map(({ kind, lines }) => ({ kind, inlines: parseInlines(lines.join(" ")) }));
}

function kindOf(line: string): Block["kind"] | null {
  if (line.trim() === "") return null;
  if (quotationLine.test(line)) return "quotation";
  return itemLine.test(line) ? "item" : "paragraph";
}

const inlinePattern = /\\([!-/:-@[-`{-~])|\[(\d{1,3})\]|\*\*(?=\S)((?:\\.|[^*\\])+?)\*\*/g;

function parseInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  const addText = (text: string) => {
    const last = inlines.at(-1);
    if (text === "") return;
    if (last?.kind === "text") last.text += text;
    else inlines.push({ kind: "text", text });
  };
  let end = 0;
  for (const match of line.matchAll(inlinePattern)) {
    addText(line.slice(end, match.index));
    end = match.index + match[0].length;
    const [, escaped, marker, strong] = match;
    if (escaped !== undefined) addText(escaped);
    else if (marker !== undefined) inlines.push({ kind: "marker", marker: Number(marker) });
    else if (strong !== undefined) inlines.push({ kind: "strong", text: unescaped(strong) });
  }
  addText(line.slice(end));
  return inlines;
}

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** The words of a block without its markers, for comparison with a quotation. */
export function plainText(block: Block): string {
  return block.inlines
    .map((inline) => (inline.kind === "marker" ? "" : inline.text))
    .join("")
    .trim();
}
