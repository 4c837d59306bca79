/**
 * What a reader makes of a page before it becomes contributions: blocks (one debate each, as far as
 * the page shows it) of turns.
 */
import type { Attribution, ContributionKind, Debate, House } from "../contribution.ts";

/** One paragraph, white space collapsed, and the 1-based lines it stands on. */
export interface Paragraph {
  text: string;
  lineStart: number;
  lineEnd: number;
}

/** Who speaks, as far as the reader can tell from the page. */
export interface TurnSpeaker {
  name: string | null;
  attribution: Attribution;
  evidence: string[];
  /** Other full names of the same person on the page. */
  alsoKnownAs: string[];
  printedAs: string | null;
  party: string | null;
  constituency: string | null;
  /** The office the page prints. */
  office: string | null;
  /** Presides over the sitting. */
  chair: boolean;
}

export interface Turn {
  speaker: TurnSpeaker;
  paragraphs: Paragraph[];
  /** "HCWS265" */
  reference: string | null;
  gapBefore: boolean;
  /** Only where the source states them. */
  volume?: string | null;
  column?: string | null;
  /** Ids the source itself gives. */
  aliases?: string[];
  /** The address of this very contribution; else the block's. */
  url?: string | null;
  /** Whether it is a question tabled for oral answer, where the source says; else told from its number. */
  listed?: boolean;
  /** What the source says it is; else told from the words. */
  kind?: ContributionKind | undefined;
}

export interface Block {
  title: string | null;
  house: House | null;
  venue: string | null;
  date: string | null;
  dateBasis: Debate["dateBasis"];
  /** "(3 months, 1 week ago)", where the page prints one. */
  age?: string | null;
  /** Bounds on a day that is not known. */
  dateFrom?: string | null;
  dateTo?: string | null;
  url: string | null;
  gapsMarked: boolean;
  /** Every contribution of the debate is here; false for excerpts. */
  complete: boolean;
  turns: Turn[];
}

/** A speaker of whom the page says nothing. */
export const UNIDENTIFIED: TurnSpeaker = {
  name: null,
  attribution: "unidentified",
  evidence: [],
  alsoKnownAs: [],
  printedAs: null,
  party: null,
  constituency: null,
  office: null,
  chair: false,
};
