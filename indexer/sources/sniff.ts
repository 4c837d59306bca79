/** What a document is, told by its first bytes and never by its name. */

/** Enough for an XML declaration, a document type with its entities, and a comment or two. */
export const SNIFFED_BYTES = 16 * 1024;

export type Form = "parlparse" | "html" | "json-lines" | "text" | Refused;

/** A form that cannot be read, with what to tell the document's owner. */
interface Refused {
  reason: string;
  next: string;
}

const SAVE_HTML = "Save the page from the browser as “Webpage, HTML only”.";

const HTML_ELEMENT =
  /^<(?:html|head|body|div|main|article|section|header|h[1-6]|p|span|ul|ol|table|title|meta|link|script|style)\b/i;

/** Where a document type declaration ends: after its `>`, but not one inside its `[...]`. */
function endOfDoctype(text: string): number {
  const inner = text.indexOf("[");
  const close = text.indexOf(">");
  if (inner === -1 || close < inner) return close + 1;
  const innerEnd = text.indexOf("]", inner);
  return innerEnd === -1 ? 0 : text.indexOf(">", innerEnd) + 1;
}

/**
 * The text from its first element on; declarations, comments and the document type before it are left
 * out. Scanned by hand: a pattern for it can be made to backtrack without end.
 */
function fromFirstElement(start: string): { first: string; doctype: string } {
  let rest = start.trimStart();
  let doctype = "";
  for (;;) {
    let length = 0;
    if (rest.startsWith("<?")) length = rest.indexOf("?>") + 2;
    else if (rest.startsWith("<!--")) length = rest.indexOf("-->") + 3;
    else if (/^<!doctype\b/i.test(rest)) {
      length = endOfDoctype(rest);
      doctype = rest.slice(0, length || undefined);
    }
    if (length < 4) return { first: rest, doctype };
    rest = rest.slice(length).trimStart();
  }
}

/** @param bytes the first {@link SNIFFED_BYTES} bytes, or all of a smaller document */
export function sniff(bytes: Buffer): Form {
  const start = bytes.toString("latin1").replace(/^\xef\xbb\xbf/, "");
  if (start.startsWith("%PDF-")) {
    return { reason: "this is a PDF, which is not read", next: SAVE_HTML };
  }
  if (/^(?:From: <Saved by|MIME-Version: 1\.0\r?\n|Snapshot-Content-Location:)/i.test(start)) {
    return { reason: "this is a web archive (MHTML), which is not read", next: SAVE_HTML };
  }
  if (/^\s*\{/.test(start)) return "json-lines";
  if (/^\s*\[\s*[{\]]/.test(start)) {
    return {
      reason: "this is one JSON array, not one contribution a line",
      next: "Write each contribution as JSON on a line of its own.",
    };
  }
  if (!/^\s*</.test(start)) return "text";
  const { first, doctype } = fromFirstElement(start);
  if (first.startsWith("<publicwhip")) return "parlparse";
  if (HTML_ELEMENT.test(first) || /^<!doctype\s+html\b/i.test(doctype)) return "html";
  return {
    reason: "this is XML or another markup, but neither a day of ParlParse XML nor an HTML page",
    next: "Save the page as HTML, or fetch the day from TheyWorkForYou’s ParlParse data.",
  };
}
