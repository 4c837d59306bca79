/** The sentences of a text with their stems, kept between questions: finding them is most of the cost of quoting. */
import { type Span, sentenceSpans } from "../../indexer/sentences.ts";
import { subjectStems } from "../words.ts";

export interface SpokenSentence extends Span {
  stems: ReadonlySet<string>;
}

const kept = new Map<string, readonly SpokenSentence[]>();
/** Texts kept; a contribution takes some 10 kB. */
const KEPT = 3_000;

/** The sentences of a text, in order. */
export function spokenSentences(text: string): readonly SpokenSentence[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const sentences = sentenceSpans(text).map(({ start, end }) => ({
    start,
    end,
    stems: subjectStems(text.slice(start, end)),
  }));
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, sentences);
  return sentences;
}
