import { paragraphsOf } from "../passage.ts";

interface Props {
  text: string;
  /** What to highlight, in UTF-16 code units of `text`; nothing when left out. */
  start?: number;
  end?: number;
}

/** A contribution word for word, in its paragraphs. */
export function ContributionText({ text, start = 0, end = 0 }: Props) {
  return (
    <div class="debate-text">
      {paragraphsOf(text, start, end).map((pieces, place) => (
        <p key={place} dir="auto">
          {pieces.map((piece, index) =>
            piece.highlighted ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </p>
      ))}
    </div>
  );
}
