/**
 * How well a contribution speaks to a topic, and whether that is evidence at all. Ranking alone always
 * finds something; an answer must be able to say that nothing speaks to the question.
 */
import { alternativesTo } from "./everyday-words.ts";
import type { Rarity } from "./rarity.ts";

/** What another word for the same thing counts, against 1 for the word itself. */
const ANOTHER_WORD = 0.6;

/**
 * Share of the topic's stems, weighted by rarity, that are held, another word for the same counting in
 * part; 0 for a topic without any.
 */
export function measureCoverage(
  topic: ReadonlySet<string>,
  held: ReadonlySet<string>,
  rarity: Rarity,
): number {
  let all = 0;
  let found = 0;
  for (const stem of topic) {
    const weight = rarity(stem);
    all += weight;
    if (held.has(stem)) found += weight;
    else if (holdsAny(held, alternativesTo(stem))) found += ANOTHER_WORD * weight;
  }
  return all === 0 ? 0 : found / all;
}

function holdsAny(held: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const stem of wanted) if (held.has(stem)) return true;
  return false;
}

/** What is known of a passage and its contribution in regard to a topic; each from 0 to 1. */
export interface Signals {
  /** Cosine of the passage; 0 when it is not among the nearest. */
  cosine: number;
  /** BM25 of the passage against that of the best. */
  lexical: number;
  /** Share of the topic's words that the passage or its debate's title holds. */
  coverage: number;
  /** Share of the topic's pairs of neighbouring words that the passage holds as such. */
  phrase: number;
  /** How well the question that the contribution replies to speaks to the topic. */
  exchange: number;
}

/** What each signal counts, and what nearness counts besides where no words of the topic are held. */
export type Weights = Readonly<Record<keyof Signals | "wordless", number>>;

/**
 * Found on 6,300 questions about debates that are not the seeds (those of ParlParse alone and those of Prime
 * Ministers alone give the same), checked on the seeds and on oral questions, and rounded; see
 * docs/evaluation.md.
 */
export const WEIGHTS: Weights = {
  cosine: 0.6,
  wordless: 0.8,
  lexical: 0.3,
  coverage: 0.4,
  phrase: 0.35,
  exchange: 0.7,
};

/**
 * The order of what is found: the weighted sum of its signals. `held` is the highest coverage of all that
 * was found: where nothing holds the topic's words, a word held by chance says little, and nearness in
 * meaning is what there is to go by.
 */
export function relevanceScore(signals: Signals, held: number, weights: Weights): number {
  const words = weights.lexical * signals.lexical + weights.coverage * signals.coverage;
  return (
    (weights.cosine + weights.wordless * (1 - held)) * signals.cosine +
    held * words +
    weights.phrase * signals.phrase +
    weights.exchange * signals.exchange
  );
}

/** What is known of a topic and of all that was found, against which a passage is judged. */
export interface Surroundings {
  /** The {@link nearbyMeaning} of all that was found: one near passage among far ones is often an accident. */
  nearby: number;
  /** Distinct words of the topic that say something. */
  words: number;
  /** How rare they are, together. */
  rareness: number;
  /** Contributions found. */
  among: number;
  /** Whether only debates are searched that the question goes on from, so that something is expected there. */
  continues: boolean;
}

/**
 * This and what follows were found by a search over all questions, taking what served both halves alike,
 * and rounded: 9 in 10 subjects are turned away that the seeds do not speak of, many of them next door to
 * what they do, and 1 in 30 that are spoken of, put in wholly other words.
 */
const ENOUGH = 0.94;
/** What a word of the topic is worth, held or not: a short topic lies near anything of its field. */
const WORD = 0.08;
const MOST_WORDS = 6;
/** Among fewer contributions than this less is enough, since fewer are near by accident. */
const MANY = 40;
const LESS = 0.07;
/** Holding every word is enough by itself when one word is as rare as in a twentieth of the contributions. */
const RARE = Math.log(1 + 20);
const NEAR = 0.25;
/** A reply to a question that fits this well speaks to what the question speaks to. */
const REPLIES = 0.35;
/** In a debate that the question goes on from less is enough, when half of its words or its sense is there. */
const EXPECTED = 0.25;
const HALF = 0.5;
const SENSE = 0.3;
const SENSE_WORDS = 3;

/** Whether something of these signals may be shown as speaking to the topic. */
export function isEvidence(
  signals: Signals,
  { nearby, words, rareness, among, continues }: Surroundings,
): boolean {
  const { cosine, coverage, phrase, exchange } = signals;
  if (exchange >= REPLIES) return true;
  if (coverage > 0.99 && (rareness >= RARE || cosine >= NEAR)) return true;
  const belief =
    cosine +
    0.4 * nearby +
    0.55 * coverage +
    0.15 * phrase +
    0.6 * exchange +
    WORD * Math.min(words, MOST_WORDS);
  const few = LESS * Math.log(Math.max(1, MANY / Math.max(1, among)));
  const near = cosine >= SENSE && words >= SENSE_WORDS;
  const expected = continues && (coverage >= HALF || near) ? EXPECTED : 0;
  return belief >= ENOUGH - Math.max(few, expected);
}

/** Contributions whose nearness counts. */
const NEARBY = 5;

/** Mean of the highest cosines, at most five; 0 for none. */
export function nearbyMeaning(cosines: readonly number[]): number {
  const nearest = [...cosines].sort((a, b) => b - a).slice(0, NEARBY);
  return nearest.length === 0 ? 0 : nearest.reduce((sum, each) => sum + each, 0) / nearest.length;
}
