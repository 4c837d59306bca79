/** Consecutive lines of one debate as one block. */
import type { House } from "../../contribution.ts";
import { partyName } from "../../parties.ts";
import type { Block, Paragraph, Turn, TurnSpeaker } from "../block.ts";
import { UNIDENTIFIED } from "../block.ts";
import { completeSpeakers, speakerFromPrinted } from "../printed-speaker.ts";
import type { OwnLine } from "./contribution-line.ts";

/** A debate longer than this is taken in parts, so that memory stays bounded. */
const PART_TURNS = 5_000;
const PART_CHARACTERS = 16 * 1024 * 1024;

/** A part of a debate, and how many of its contributions came before. */
export interface DebatePart {
  block: Block;
  offset: number;
}

function houseOf(line: OwnLine): House | null {
  if (!line.house) return null;
  return line.house.toLowerCase() === "lords" ? "Lords" : "Commons";
}

function keyOf(line: OwnLine): string {
  const { date, debate, debateId, venue } = line;
  return JSON.stringify([date, houseOf(line), venue, debate, debateId].map((part) => part ?? null));
}

function paragraphsOf(text: string, number: number): Paragraph[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((paragraph) => ({ text: paragraph, lineStart: number, lineEnd: number }));
}

function speakerOf(line: OwnLine): TurnSpeaker {
  const office = line.office ?? line.role ?? null;
  const printed = line.speaker?.replace(/\s+/g, " ").trim();
  const speaker = printed ? speakerFromPrinted(printed, line.date ?? null) : { ...UNIDENTIFIED };
  return {
    ...speaker,
    party: line.party ? (partyName(line.party) ?? line.party) : speaker.party,
    constituency: line.constituency ?? speaker.constituency,
    office: office?.replace(/^The /, "") ?? speaker.office,
  };
}

function turnOf(line: OwnLine, number: number): Turn {
  return {
    speaker: speakerOf(line),
    paragraphs: paragraphsOf(line.text, number),
    reference: line.reference ?? null,
    gapBefore: line.gapBefore ?? false,
    volume: line.volume == null ? null : String(line.volume),
    column: line.column == null ? null : String(line.column),
    aliases: line.id ? [line.id] : [],
    url: line.url ?? null,
    kind: line.kind ?? undefined,
  };
}

function newBlock(line: OwnLine): Block {
  return {
    title: line.debate ?? null,
    house: houseOf(line),
    venue: line.venue ?? null,
    date: line.date ?? null,
    dateBasis: line.date ? "stated" : null,
    url: null,
    gapsMarked: line.gapBefore != null,
    complete: line.complete ?? false,
    turns: [],
  };
}

/** Gathers lines into debates. */
export class DebateLines {
  private key = "";
  private block: Block | null = null;
  private characters = 0;
  /** Contributions of each debate so far; a debate may be met again later in the file. */
  private readonly counts = new Map<string, number>();

  /** Takes a line; returns the debate, or part of one, that it ends. */
  add(line: OwnLine, number: number): DebatePart | null {
    const key = keyOf(line);
    const full = this.characters > PART_CHARACTERS || (this.block?.turns.length ?? 0) >= PART_TURNS;
    const ended = key !== this.key || full ? this.end() : null;
    this.key = key;
    this.block ??= newBlock(line);
    this.block.gapsMarked &&= line.gapBefore != null;
    this.block.complete &&= line.complete ?? false;
    this.block.turns.push(turnOf(line, number));
    this.characters += line.text.length;
    return ended;
  }

  /** The debate under way, which is over. */
  end(): DebatePart | null {
    const { block, key } = this;
    if (!block) return null;
    const offset = this.counts.get(key) ?? 0;
    this.counts.set(key, offset + block.turns.length);
    this.block = null;
    this.characters = 0;
    completeSpeakers(block.turns.map((turn) => turn.speaker));
    return { block, offset };
  }
}
