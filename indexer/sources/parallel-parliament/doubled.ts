/**
 * Pages that print each speaker's name twice running and no portrait (shape A2), padded with spaces.
 * Listed questions have lost their words: a name follows a name, and the answer after them must not
 * be paired with anything before.
 */
import { isAge, parsePrintedDay } from "../../dates.ts";
import type { Document } from "../../document.ts";
import type { Block, Turn } from "../block.ts";
import { completeSpeakers, speakerFromPrinted } from "../printed-speaker.ts";
import {
  collapse,
  gluedVenue,
  isBoilerplate,
  isGapMark,
  isSpeechMarker,
  venueLine,
} from "./lines.ts";

/** Small words within names and offices. */
const SMALL = /^(?:of|the|for|and|in|on|to|at|with|de|la|von|van|hon\.|&|-)$/;

/** Characters of the longest office and name. */
const LONGEST = 200;

function looksLikeSpeaker(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    text.length <= LONGEST &&
    /^[A-Z]/.test(text) &&
    /[\p{L}).]$/u.test(text) &&
    words.every((word) => SMALL.test(word) || /^\(?[\p{Lu}]/u.test(word)) &&
    !/^(?:[A-Z\s]+)$/.test(text)
  );
}

interface Doubled {
  printedAs: string;
  /** Lines taken: one for both names, or one for each. */
  length: number;
}

/** The name printed twice from line `i` on, or null. */
function doubledAt(lines: readonly string[], i: number): Doubled | null {
  const line = collapse(lines[i] ?? "");
  const text = gluedVenue(line)?.rest ?? line;
  if (text === "" || text.length > 2 * LONGEST) return null;
  const twice = /^(.+?) \1$/.exec(text)?.[1];
  if (twice && looksLikeSpeaker(twice)) return { printedAs: twice, length: 1 };
  if (!looksLikeSpeaker(text)) return null;
  let next = i + 1;
  while (next < lines.length && collapse(lines[next] ?? "") === "") next += 1;
  return collapse(lines[next] ?? "") === text ? { printedAs: text, length: next + 1 - i } : null;
}

/** True where at least two names stand twice running. */
export function hasDoubledHeaders(lines: readonly string[]): boolean {
  let found = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const doubled = doubledAt(lines, i);
    if (!doubled) continue;
    found += 1;
    if (found === 2) return true;
    i += doubled.length - 1;
  }
  return false;
}

function newBlock(): Block {
  return {
    title: null,
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

function readHeading(block: Block, line: string): void {
  const day = parsePrintedDay(line);
  const venue = venueLine(line);
  if (day) {
    block.date ??= day;
    block.dateBasis = "stated";
  } else if (venue) {
    block.venue ??= venue.venue;
    block.house ??= venue.house;
  } else if (isAge(line)) block.age ??= line;
  else if (!/ (?:Debate|Excerpts)$/.test(line)) block.title ??= line;
}

/** The debate of a page. */
export function readDoubledPage(document: Document): Block[] {
  const { lines } = document;
  const block = newBlock();
  let turn: Turn | null = null;
  let gap = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = collapse(lines[i] ?? "");
    if (line === "" || isBoilerplate(line) || isSpeechMarker(line)) continue;
    const doubled = doubledAt(lines, i);
    if (doubled) {
      const venue = gluedVenue(line);
      block.venue ??= venue?.venue ?? null;
      block.house ??= venue?.house ?? null;
      // Nothing between two names: what the first one said is lost.
      gap ||= turn !== null && turn.paragraphs.length === 0;
      turn = {
        speaker: speakerFromPrinted(doubled.printedAs, block.date),
        paragraphs: [],
        reference: null,
        gapBefore: gap,
      };
      block.turns.push(turn);
      gap = false;
      i += doubled.length - 1;
    } else if (isGapMark(line)) {
      gap = true;
      turn = null;
    } else if (turn) turn.paragraphs.push({ text: line, lineStart: i + 1, lineEnd: i + 1 });
    else if (block.turns.length === 0) readHeading(block, line);
  }
  // A name whose words are lost still tells party and seat to those that have words.
  completeSpeakers(block.turns.map(({ speaker }) => speaker));
  block.turns = block.turns.filter(({ paragraphs }) => paragraphs.length > 0);
  return block.turns.length > 0 ? [block] : [];
}
