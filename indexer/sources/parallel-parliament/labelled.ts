/**
 * Pages that name each speaker (shape C): `X Portrait Y`, a row of links, then the words.
 *
 * Text before the first speaker of a block is heading, site text or stage direction, never speech.
 */

import type { House } from "../../contribution.ts";
import { isAge, parsePrintedDay } from "../../dates.ts";
import type { Document } from "../../document.ts";
import type { Block, Turn } from "../block.ts";
import { boundBlocks } from "../bound-blocks.ts";
import { type Details, fillDetails, noteDetails } from "../speaker-details.ts";
import {
  collapse,
  isBoilerplate,
  isGapMark,
  isSpeakerHeader,
  isSpeechMarker,
  statementReference,
  venueLine,
} from "./lines.ts";
import { entryFor, type IndexEntry, readPageIndex } from "./page-index.ts";
import { parseSpeakerHeader, type SpeakerHeader } from "./speaker-header.ts";

interface LabelledTurn extends Turn {
  header: SpeakerHeader;
}

interface LabelledBlock extends Omit<Block, "turns"> {
  turns: LabelledTurn[];
}

/** Index of the next line that is not blank, from `start`; -1 at the end. */
function nextWords(lines: readonly string[], start: number): number {
  for (let i = start; i < lines.length; i += 1) if (lines[i]?.trim()) return i;
  return -1;
}

function isHeaderAt(lines: readonly string[], i: number): boolean {
  const next = lines[nextWords(lines, i + 1)];
  return isSpeakerHeader(lines[i] ?? "") && next !== undefined && isSpeechMarker(next);
}

/** A block's heading begins with its title: the line before "<member> Excerpts" or before a day. */
function isTitleAt(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  if (isExcerptsLine(line) || isBoilerplate(line) || isSpeechMarker(line)) return false;
  const next = lines[nextWords(lines, i + 1)];
  if (next === undefined || parsePrintedDay(line) || isAge(line) || venueLine(line)) return false;
  return isExcerptsLine(next) || headingDay(lines, nextWords(lines, i + 1)) !== null;
}

function isExcerptsLine(line: string): boolean {
  return /^[^-].* Excerpts$/.test(collapse(line)) && !isSpeechMarker(line) && line.length < 80;
}

/** A day that is part of a heading (an age or a chamber follows), not a day in somebody's words. */
function headingDay(lines: readonly string[], i: number): string | null {
  const day = parsePrintedDay(lines[i] ?? "");
  const next = lines[nextWords(lines, i + 1)] ?? "";
  return day && (isAge(next) || venueLine(next)) ? day : null;
}

function newBlock(title: string | null): LabelledBlock {
  return {
    title,
    house: null,
    venue: null,
    date: null,
    dateBasis: null,
    url: null,
    gapsMarked: true,
    complete: false,
    turns: [],
  };
}

function dateFromIndex(block: LabelledBlock, entries: readonly IndexEntry[]): void {
  const entry = block.date ? null : entryFor(entries, block.title);
  if (!entry) return;
  block.date = entry.date;
  block.dateBasis = "stated";
  block.venue ??= entry.venue?.venue ?? null;
  block.house ??= entry.venue?.house ?? null;
}

/** The blocks of a page, in its order; blocks without speech are left out. */
export function readLabelledPage(document: Document): Block[] {
  const { lines } = document;
  const blocks: LabelledBlock[] = [];
  let block: LabelledBlock | null = null;
  let turn: LabelledTurn | null = null;
  let gap = false;
  let firstHeading = lines.length;

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (line.trim() === "" || isSpeechMarker(line) || isBoilerplate(line)) continue;
    if (isHeaderAt(lines, i)) {
      const header = parseSpeakerHeader(line);
      const statementOver = block?.turns.at(-1)?.reference != null;
      if (!block || statementOver) {
        block = newBlock(null);
        blocks.push(block);
      }
      firstHeading = Math.min(firstHeading, i);
      turn = header && startTurn(block, header, gap);
      gap = false;
    } else if (isGapMark(line)) {
      gap = true;
      turn = null;
    } else if (isTitleAt(lines, i)) {
      block = newBlock(collapse(line));
      blocks.push(block);
      firstHeading = Math.min(firstHeading, i);
      turn = null;
      gap = false;
    } else if (turn) {
      addLine(turn, line, i + 1);
    } else if (block && block.turns.length === 0) {
      addHeadingLine(block, lines, i);
    }
  }

  const entries = readPageIndex(lines.slice(0, firstHeading));
  for (const each of blocks) {
    dateFromIndex(each, entries);
    completeSpeakers(each);
    each.house ??= houseOf(each);
  }
  const spoken = boundBlocks(blocks, null).map((each) => ({
    ...each,
    turns: each.turns.filter((t) => t.paragraphs.length > 0),
  }));
  return spoken.filter((each) => each.turns.length > 0);
}

function startTurn(block: LabelledBlock, header: SpeakerHeader, gapBefore: boolean): LabelledTurn {
  const turn: LabelledTurn = {
    header,
    speaker: {
      name: header.fullName ?? header.person,
      attribution: "stated",
      evidence: [],
      alsoKnownAs: [],
      printedAs: header.printedAs,
      party: header.party,
      constituency: header.constituency,
      office: header.office,
      chair: header.chair,
    },
    paragraphs: [],
    reference: null,
    gapBefore,
  };
  block.turns.push(turn);
  return turn;
}

function addLine(turn: LabelledTurn, line: string, number: number): void {
  const reference = statementReference(line);
  if (reference) turn.reference = reference;
  else turn.paragraphs.push({ text: collapse(line), lineStart: number, lineEnd: number });
}

function addHeadingLine(block: LabelledBlock, lines: readonly string[], i: number): void {
  const day = headingDay(lines, i);
  const venue = venueLine(lines[i] ?? "");
  if (isAge(lines[i] ?? "")) block.age ??= collapse(lines[i] ?? "");
  if (day && !block.date) {
    block.date = day;
    block.dateBasis = "stated";
  } else if (venue && !block.venue) {
    block.venue = venue.venue;
    block.house = venue.house;
  }
}

/**
 * A short header ("Mr Wallace") takes name, party, constituency and office from the same person's
 * full header in the same debate, never from elsewhere.
 */
function completeSpeakers(block: LabelledBlock): void {
  const fullNames = new Map<string, string>();
  const known = new Map<string, Details>();
  for (const { header } of block.turns) {
    const { person, fullName } = header;
    if (fullName && !fullNames.has(person)) fullNames.set(person, fullName);
    noteDetails(known, person, header);
  }
  for (const { header, speaker } of block.turns) {
    const { person, fullName } = header;
    speaker.name = fullName ?? fullNames.get(person) ?? person;
    if (speaker.name !== person) speaker.alsoKnownAs = [person];
    fillDetails(speaker, known.get(person));
  }
}

/** The House that the block's own words establish where its heading names none. */
function houseOf(block: LabelledBlock): House | null {
  const reference = block.turns.find((turn) => turn.reference)?.reference;
  if (reference) return reference.startsWith("HC") ? "Commons" : "Lords";
  // Only Members of the House of Commons are printed with a constituency.
  return block.turns.some((turn) => turn.header.constituency) ? "Commons" : null;
}
