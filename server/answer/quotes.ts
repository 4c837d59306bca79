/**
 * Chooses the sentences of a contribution to quote: whole sentences, verbatim, that hold most of the
 * topic's words.
 */
import type { Span } from "../../indexer/sentences.ts";
import type { Wants } from "../interpret/asking/wants.ts";
import type { Rarity } from "../rarity.ts";
import { placeAmongQuotations, quotedSpans } from "./quotation-marks.ts";
import { spokenSentences } from "./spoken-sentences.ts";
import { type Held, heldIn, NOTHING_HELD } from "./wanted.ts";

/** The longest quotation, in UTF-16 code units. */
export const LONGEST_QUOTE = 600;
/** Sentences this short ("I agree.") say little alone. */
const SHORT = 70;
/** Sentences this short always take the next along. */
const VERY_SHORT = 30;
/** A second quotation must hold this share of the topic's words. */
const SECOND_HOLDS = 0.6;
/** A heading or a list's label is no sentence. */
const ENDS = /[.?!…][”’"')\]]*$/;
/** What standing in the passage that was found is worth, against 1 for holding all of the topic. */
const IN_PASSAGE = 0.25;

/** Part of `contribution.text`. */
export interface Quote extends Span {
  quotingSomeoneElse: boolean;
}

/** A quotation chosen for a topic, the share of the topic's words that its chief sentence holds, and what it answers. */
export interface ChosenQuote extends Quote, Held {
  holds: number;
}

/** What is looked for in the sentences. */
export interface QuoteTopic {
  stems: ReadonlySet<string>;
  rarity: Rarity;
  /** A question for a figure, a day or a question is answered by the sentence that holds one. */
  wants?: Wants;
}

/** What holding the figure, day or question that is asked for is worth, on the same scale. */
const HOLDS_WANTED = 0.45;
/** And what its standing beside what it is asked of is worth besides. */
const STANDS_BESIDE = 0.2;

/** The formula of a motion names the subject and says nothing of it. */
const MOTION =
  /^(?:I beg to move, )?That (?:this House has considered|the Bill be (?:now )?read|leave be given)\b/;

interface Sentence extends Span, Held {
  /** Share of the topic's words, weighted by rarity. */
  holds: number;
  score: number;
  inside: boolean;
}

/** A sentence that reports what others think is shown with what the speaker makes of it. */
const REPORTS =
  /^(?:Some|Others|Many|Critics|People|There are those)\b.{0,60}\b(?:say|says|fear|claim|argue|think|believe|suggest|suggestions)\b/;
/** Openings that lean on the sentence before. */
const LEANS = /^(?:It|They|That|This|These|Those|He|She|Such|But|And|So|However|Therefore)\b/;

/**
 * Up to `most` quotations from a text, best first. Words the speaker quotes from another are chosen
 * only when there are no others; a sentence over {@link LONGEST_QUOTE} is not.
 */
export function chooseQuotes(
  text: string,
  passage: Span,
  topic: QuoteTopic,
  most: number,
): ChosenQuote[] {
  const sentences = weighSentences(text, passage, topic);
  const ranked = [...sentences].sort((a, b) => b.score - a.score || a.start - b.start);
  const quotes: ChosenQuote[] = [];
  for (const sentence of ranked) {
    if (quotes.length === most) break;
    const first = quotes.length === 0;
    if (!first && (sentence.holds < SECOND_HOLDS || sentence.inside)) continue;
    const span = widen(text, sentence, sentences);
    // Two quotations that touch would read as one of more than two sentences.
    if (quotes.some((other) => span.start <= other.end + 1 && span.end + 1 >= other.start))
      continue;
    const { inside: quotingSomeoneElse, holds, answers, beside } = sentence;
    quotes.push({ ...span, quotingSomeoneElse, holds, answers, beside });
  }
  return quotes;
}

/** The sentences that may be quoted, in order of the text. */
function weighSentences(text: string, passage: Span, topic: QuoteTopic): Sentence[] {
  const { stems, rarity, wants = null } = topic;
  const quoted = quotedSpans(text);
  const total = [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  return spokenSentences(text).flatMap(({ start, end, stems: said }): Sentence[] => {
    const place = placeAmongQuotations({ start, end }, quoted);
    if (end - start > LONGEST_QUOTE || place === "across") return [];
    const held = [...said].filter((stem) => stems.has(stem));
    // Without a topic every sentence will do, and the order of the text decides.
    const holds = total === 0 ? 1 : held.reduce((sum, stem) => sum + rarity(stem), 0) / total;
    const within = start >= passage.start && end <= passage.end;
    const inside = place === "inside";
    const brief = end - start < SHORT && held.length === 0 && total > 0;
    const { answers, beside } =
      held.length > 0 || total === 0 ? heldIn(text.slice(start, end), wants, stems) : NOTHING_HELD;
    const unfinished = !ENDS.test(text.slice(Math.max(start, end - 8), end));
    const score =
      holds +
      (within ? IN_PASSAGE : 0) +
      (answers ? HOLDS_WANTED : 0) +
      (beside ? STANDS_BESIDE : 0) -
      (inside ? 2 : 0) -
      (brief ? 0.2 : 0) -
      (MOTION.test(text.slice(start, end)) ? 0.5 : 0) -
      (unfinished ? 0.5 : 0);
    return [{ start, end, holds, score, inside, answers, beside }];
  });
}

/** The sentence with a neighbour of the same paragraph where that makes it clearer. */
function widen(text: string, sentence: Sentence, sentences: readonly Sentence[]): Span {
  const index = sentences.indexOf(sentence);
  const joins = (a: Sentence | undefined, b: Sentence | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.inside === b.inside &&
    text.slice(a.end, b.start) === " " &&
    b.end - a.start <= LONGEST_QUOTE;
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  if (before && LEANS.test(text.slice(sentence.start, sentence.end)) && joins(before, sentence)) {
    return { start: before.start, end: sentence.end };
  }
  const sentenceText = text.slice(sentence.start, sentence.end);
  if (after && REPORTS.test(sentenceText) && joins(sentence, after)) {
    return { start: sentence.start, end: after.end };
  }
  const wanted =
    after !== undefined && (after.holds > 0 || sentence.end - sentence.start < VERY_SHORT);
  if (after && wanted && joins(sentence, after)) return { start: sentence.start, end: after.end };
  if (before && before.holds > 0 && joins(before, sentence)) {
    return { start: before.start, end: sentence.end };
  }
  return { start: sentence.start, end: sentence.end };
}
