/** Where a speaker quotes another, so that those words are never shown as the speaker's own. */
import { paragraphSpans, type Span } from "../../indexer/sentences.ts";

/**
 * Stretches within double quotation marks, the marks included. A quotation that runs on over
 * paragraphs opens anew in each of them, so one left open ends with its paragraph.
 */
export function quotedSpans(text: string): Span[] {
  return paragraphSpans(text).flatMap((paragraph) => quotedInParagraph(text, paragraph));
}

function quotedInParagraph(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (let index = paragraph.start; index < paragraph.end; index += 1) {
    const character = text[index];
    const straight = character === '"';
    if (open === null && (character === "“" || straight)) open = index;
    else if (open !== null && (character === "”" || straight)) {
      spans.push({ start: open, end: index + 1 });
      open = null;
    }
  }
  if (open !== null) spans.push({ start: open, end: paragraph.end });
  return spans;
}

/**
 * How a stretch lies to the speaker's quotations: "own" words (which may hold a whole quotation), "inside"
 * one, or "across" the edge of one, which cannot be shown fairly.
 */
export function placeAmongQuotations(
  span: Span,
  quoted: readonly Span[],
): "own" | "inside" | "across" {
  for (const quotation of quoted) {
    if (quotation.end <= span.start || quotation.start >= span.end) continue;
    if (quotation.start <= span.start && quotation.end >= span.end) return "inside";
    if (quotation.start < span.start || quotation.end > span.end) return "across";
  }
  return "own";
}
