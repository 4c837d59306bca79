/**
 * Cuts a contribution into the passages that are embedded and searched.
 *
 * A passage is a slice of its contribution, made of whole sentences, and small enough that the model
 * reads all of it: nothing is ever lost to the tokenizer's truncation.
 */
import type { Contribution } from "./contribution.ts";
import type { CountTokens } from "./embedder.ts";
import { fittingPieces } from "./fitting-pieces.ts";
import { paragraphSpans, type Span, sentenceSpans } from "./sentences.ts";

/** Longest passage in wordpieces, context and special tokens included: what all-MiniLM-L6-v2 was trained to read. */
export const MAX_PASSAGE_TOKENS = 256;

/** A long debate title must not eat the passage: the context gets at most this share of it. */
const CONTEXT_SHARE = 0.25;

/** Price of breaking inside a paragraph, on the scale of the squared empty share of a passage. */
const MID_PARAGRAPH = 0.05;

export interface Passage {
  /** `contributionId#index`. */
  id: string;
  contributionId: string;
  /** `contribution.text.slice(start, end) === text`; UTF-16 code units. */
  start: number;
  end: number;
  text: string;
  /** Debate title and speaker, as far as they are known; may be empty. */
  context: string;
  /** What is embedded: the context, a line break, the text. */
  input: string;
}

interface Unit extends Span {
  tokens: number;
  /** Whether a paragraph begins here, so that a break before it is natural. */
  opensParagraph: boolean;
}

/**
 * The passages of a contribution, in order. They cover every character that is not white space and
 * do not overlap. A contribution that fits stays whole; a longer one is cut into passages of
 * about the same length, at paragraph ends where that costs little, and inside a sentence only when
 * the sentence alone is too long.
 */
export function cutPassages(
  contribution: Contribution,
  countTokens: CountTokens,
  maxTokens: number = MAX_PASSAGE_TOKENS,
): Passage[] {
  const special = countTokens("");
  const context = contextOf(contribution, (text) => {
    return countTokens(text) - special <= maxTokens * CONTEXT_SHARE;
  });
  const inputOf = (text: string) => (context === "" ? text : `${context}\n${text}`);
  const fits = (span: Span) =>
    countTokens(inputOf(contribution.text.slice(span.start, span.end))) <= maxTokens;

  let budget = maxTokens - countTokens(inputOf(""));
  for (;;) {
    const units = unitsOf(contribution.text, budget, (text) => countTokens(text) - special);
    const spans = pack(units, budget);
    const excess = spans.filter((span) => !fits(span));
    if (excess.length === 0) return spans.map(toPassage);
    // Only a tokenizer that joins sentences into longer pieces gets here; ours counts additively.
    budget = Math.floor(budget * 0.9);
    if (budget < 1) {
      throw new Error(
        `Contribution ${contribution.id} cannot be cut into passages of ${maxTokens} tokens. Report this with the document it comes from.`,
      );
    }
  }

  function toPassage(span: Span, index: number): Passage {
    const text = contribution.text.slice(span.start, span.end);
    return {
      id: `${contribution.id}#${index}`,
      contributionId: contribution.id,
      start: span.start,
      end: span.end,
      text,
      context,
      input: inputOf(text),
    };
  }
}

/** "County Lines. Ben Wallace": the title and speaker, cut to whole words when they are too long. */
function contextOf(contribution: Contribution, fits: (text: string) => boolean): string {
  const { speaker, debate } = contribution;
  const name = speaker.attribution === "unidentified" ? null : speaker.name;
  const words = [debate.title, name]
    .filter((part) => part !== null)
    .join(". ")
    .split(/\s+/);
  while (words.length > 0 && !fits(words.join(" "))) words.pop();
  return words.join(" ");
}

function unitsOf(text: string, budget: number, tokensOf: (text: string) => number): Unit[] {
  const paragraphStarts = new Set(paragraphSpans(text).map((span) => span.start));
  return sentenceSpans(text).flatMap((sentence) =>
    fittingPieces(text, sentence, (piece) => tokensOf(piece) <= budget).map((piece) => ({
      ...piece,
      tokens: tokensOf(text.slice(piece.start, piece.end)),
      opensParagraph: paragraphStarts.has(piece.start),
    })),
  );
}

/** The cheapest way to pack units into passages: the squared empty share of each, as in setting lines of type. */
function pack(units: readonly Unit[], budget: number): Span[] {
  const cheapest = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= units.length; to++) {
    const next = units[to];
    const breakPrice = next && !next.opensParagraph ? MID_PARAGRAPH : 0;
    let best = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    let tokens = 0;
    for (let from = to - 1; from >= 0; from--) {
      tokens += units[from]?.tokens ?? 0;
      if (tokens > budget && from < to - 1) break;
      const cost = (cheapest[from]?.cost ?? 0) + (1 - tokens / budget) ** 2 + breakPrice;
      if (cost < best.cost) best = { cost, from };
    }
    cheapest.push(best);
  }
  const spans: Span[] = [];
  for (let to = units.length; to > 0; ) {
    const from = cheapest[to]?.from ?? 0;
    spans.unshift({ start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 });
    to = from;
  }
  return spans;
}
