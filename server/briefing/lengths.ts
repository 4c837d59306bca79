/** How much of each length of briefing: quotations in all and by section, and rows of the timeline. */
import { LONGEST_QUOTE } from "../answer/quotes.ts";
import type { QuotingSection } from "./homes.ts";
import type { BriefingLength } from "./schema.ts";

interface Room {
  /** Quotations in all. */
  readonly quotations: number;
  /** Most of each section; a pair of question and answer counts as one. */
  readonly most: Readonly<Record<QuotingSection, number>>;
  /** Rows of the timeline; those with a quotation come first. */
  readonly rows: number;
  /** Longest quotation, in UTF-16 code units. */
  readonly longest: number;
}

/** Measured on A4 at the sizes of `word-styles.ts`. */
export const ROOM: Readonly<Record<BriefingLength, Room>> = {
  "one-page": {
    quotations: 5,
    most: {
      background: 1,
      government: 2,
      "other-parties": 3,
      "questions-and-answers": 0,
      "key-quotations": 0,
    },
    rows: 5,
    longest: 320,
  },
  "three-pages": {
    quotations: 16,
    most: {
      background: 3,
      government: 4,
      "other-parties": 6,
      "questions-and-answers": 2,
      "key-quotations": 3,
    },
    rows: 12,
    longest: 450,
  },
  all: {
    quotations: 60,
    most: {
      background: 10,
      government: 20,
      "other-parties": 20,
      "questions-and-answers": 10,
      "key-quotations": 20,
    },
    rows: Number.POSITIVE_INFINITY,
    longest: LONGEST_QUOTE,
  },
};
