/**
 * What a reader makes of a page before it becomes contributions: blocks (one debate each, as far as
 * the page shows it) of turns.
 */
import type { Attribution, Debate, House } from "../contribution.ts";

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
}

export interface Block {
  title: string | null;
  house: House | null;
  venue: string | null;
  date: string | null;
  dateBasis: Debate["dateBasis"];
  url: string | null;
  gapsMarked: boolean;
  turns: Turn[];
}

/** A speaker of whom the page says nothing. */
export const UNIDENTIFIED: TurnSpeaker = {
  name: null,
  attribution: "unidentified",
  evidence: [],
  printedAs: null,
  party: null,
  constituency: null,
  office: null,
  chair: false,
};
