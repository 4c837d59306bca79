/** The words to quote of a contribution, checked against it: whole sentences, verbatim. */
import type { Contribution } from "../../indexer/contribution.ts";
import { type Span, sentenceSpans } from "../../indexer/sentences.ts";
import { placeAmongQuotations, quotedSpans } from "../answer/quotation-marks.ts";
import { chooseQuotes, LONGEST_QUOTE } from "../answer/quotes.ts";
import type { Rarity } from "../rarity.ts";
import { subjectStems } from "../words.ts";
import type { Found } from "./evidence.ts";

/** Words of a contribution that the briefing quotes. */
export interface Quotation {
  contribution: Contribution;
  start: number;
  end: number;
  quotingSomeoneElse: boolean;
}

/** What sentences are chosen by. */
export interface Topic {
  stems: ReadonlySet<string>;
  rarity: Rarity;
  /** UTF-16 code units; a single sentence may be longer where there is no shorter one. */
  longest: number;
}

/** Openings of sentences that thank or praise and say little of the topic. */
const COURTESY =
  /^(?:I (?:(?:am|was) (?:very |most )?(?:grateful|interested)|thank|congratulate|commend|pay tribute|agree)\b|It is (?:a|an) (?:pleasure|privilege|honour)\b|My (?:right )?hon\. (?:and learned )?Friend (?:is|makes|raises)\b)/;
/** Quotations of one contribution that are compared. */
const COMPARED = 4;

/** The sentences of something found that speak best to the topic; null when none can be quoted. */
export function quoteFound(
  { contribution, passage, quoted }: Found,
  topic: Topic,
): Quotation | null {
  const { text } = contribution;
  const answered = quoted && { start: quoted.quoteStart, end: quoted.quoteEnd, ...quoted };
  const options = [
    ...(answered ? [answered] : []),
    ...chooseQuotes(text, passage, topic, COMPARED),
  ].map(({ quotingSomeoneElse, ...span }) => ({
    contribution,
    quotingSomeoneElse,
    ...shorten(text, span, topic),
  }));
  const courteous = ({ start }: Span) => COURTESY.test(text.slice(start));
  const plain = options.filter((each) => !courteous(each));
  const fitting = plain.find(({ start, end }) => end - start <= topic.longest);
  return fitting ?? plain[0] ?? options[0] ?? null;
}

/** The same of a contribution that was kept, whether or not it speaks to the topic. */
export function quoteKept(contribution: Contribution, topic: Topic): Quotation | null {
  const passage = { start: 0, end: contribution.text.length };
  return quoteFound({ contribution, passage, quoted: null }, topic);
}

/** Words that the person chose; null unless they are whole sentences of at most 600 characters. */
export function quoteChosen(contribution: Contribution, { start, end }: Span): Quotation | null {
  const { text } = contribution;
  const sentences = sentenceSpans(text);
  const whole =
    sentences.some((each) => each.start === start) && sentences.some((each) => each.end === end);
  const place = placeAmongQuotations({ start, end }, quotedSpans(text));
  if (!whole || start >= end || end - start > LONGEST_QUOTE || place === "across") return null;
  return { contribution, start, end, quotingSomeoneElse: place === "inside" };
}

/**
 * The words of a quotation.
 * @throws RangeError when they do not stand in the contribution: nothing else may leave the page
 */
export function wordsOfQuotation({ contribution, start, end }: Quotation): string {
  const words = contribution.text.slice(start, end);
  if (words === "" || words.length !== end - start || words.trim() !== words) {
    throw new RangeError(
      `The words at ${start} to ${end} are not a quotation from the contribution ${contribution.id}.`,
    );
  }
  return words;
}

/**
 * A quotation without the courtesies that it opens with and, where it is too long, the one sentence of
 * it that holds most of the topic.
 */
function shorten(text: string, quote: Span, { stems, longest }: Topic): Span {
  const all = sentenceSpans(text).filter(
    ({ start, end }) => start >= quote.start && end <= quote.end,
  );
  const first = all.findIndex(({ start, end }) => !COURTESY.test(text.slice(start, end)));
  const sentences = all.slice(Math.max(0, first));
  const [opening] = sentences;
  if (opening === undefined) return { start: quote.start, end: quote.end };
  if (quote.end - opening.start <= longest) return { start: opening.start, end: quote.end };
  const fitting = sentences.filter(({ start, end }) => end - start <= longest);
  const heldBy = ({ start, end }: Span) =>
    [...subjectStems(text.slice(start, end))].filter((stem) => stems.has(stem)).length;
  const [best = opening] = [...(fitting.length > 0 ? fitting : sentences)].sort(
    (a, b) => heldBy(b) - heldBy(a) || a.start - b.start,
  );
  return { start: best.start, end: best.end };
}
