/** A contribution's text cut up for showing: paragraphs, and in each what is highlighted. */
export interface Piece {
  text: string;
  highlighted: boolean;
}

/** Paragraphs are joined by a blank line in `Contribution.text` (contract). */
const paragraphBreak = "\n\n";

/**
 * The paragraphs of `text`, each as pieces; those inside `[start, end)` are highlighted. Joined
 * again with blank lines the pieces give `text`; offsets are UTF-16 code units of `text`.
 */
export function paragraphsOf(text: string, start: number, end: number): Piece[][] {
  let offset = 0;
  return text.split(paragraphBreak).map((paragraph) => {
    const from = clamp(start - offset, paragraph.length);
    const to = clamp(end - offset, paragraph.length);
    offset += paragraph.length + paragraphBreak.length;
    return [
      { text: paragraph.slice(0, from), highlighted: false },
      { text: paragraph.slice(from, to), highlighted: true },
      { text: paragraph.slice(Math.max(from, to)), highlighted: false },
    ].filter((piece) => piece.text !== "");
  });
}

const clamp = (value: number, length: number) => Math.min(Math.max(value, 0), length);
