/**
 * The text of theyworkforyou.com pages: "Photo of NAME NAME Party, Constituency" or an office above the
 * words. A member without a photograph has no such line, so whatever may be somebody's header ends the
 * turn before it, and the words after it are nobody's until the next one.
 */
import type { House } from "../contribution.ts";
import { parsePrintedDay } from "../dates.ts";
import type { Document } from "../document.ts";
import { withoutHonorific } from "../names.ts";
import { partyName } from "../parties.ts";
import { type Block, type Turn, type TurnSpeaker, UNIDENTIFIED } from "./block.ts";
import { collapse } from "./parallel-parliament/lines.ts";

const PHOTO = /^Photo of (.+?) \1(?: (.+))?$/;

/** "– in the House of Commons at 12:36 pm on 6 February 2024." */
const PLACE_AND_DAY =
  /^(.*?)\s*[–—-] in (?:the )?(House of Commons|House of Lords|Westminster Hall|Public Bill Committees?|Lords Grand Committee|Written Statements?)\b.*? on (\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]+ \d{4})\.?$/;

const PLACES: Readonly<Record<string, { house: House | null; venue: string | null }>> = {
  "House of Commons": { house: "Commons", venue: "Commons Chamber" },
  "House of Lords": { house: "Lords", venue: "Lords Chamber" },
  "Westminster Hall": { house: "Commons", venue: "Westminster Hall" },
  "Lords Grand Committee": { house: "Lords", venue: "Grand Committee" },
};

const BOILERPLATE =
  /^(?:Alert me about debates like this|Does this answer the above question\?|Only a few days to go\b|Link to this speech|In context|Individually|Add (?:an|your) annotation|\d+ (?:people|person) (?:think|thinks)|Yes\d* |No\d* )/;

const CHAIR =
  /^(?:(?:Mr|Madam) (?:Deputy )?Speaker|Speaker of the House|(?:First |Second )?Deputy (?:Speaker|Chair)|Chair of Ways and Means)/;

/** Characters of the longest header or heading; patterns are not tried on whole speeches. */
const LONGEST = 600;

export function isPhotoHeader(line: string): boolean {
  return line.length <= LONGEST && PHOTO.test(collapse(line));
}

/** The title, place and day of a line such as "Knife Crime – in the House of Commons at 2:30 pm on 6 March 2024." */
export function placeAndDay(
  line: string,
): { title: string; house: House | null; venue: string | null; day: string | null } | null {
  const match = line.length > LONGEST ? null : PLACE_AND_DAY.exec(collapse(line));
  if (!match) return null;
  const [, title = "", place = "", date = "", month = ""] = match;
  // The form that is known has the day of the week, which is not compared with the date.
  const day = parsePrintedDay(`Mon ${date} ${month}`);
  return { title, ...(PLACES[place] ?? { house: null, venue: null }), day };
}

/** An office that a header repeats two to four times, once. */
function once(text: string): string {
  const parts = text.split(", ");
  for (const times of [4, 3, 2]) {
    const length = parts.length / times;
    const unit = parts.slice(0, length).join(", ");
    if (Number.isInteger(length) && Array(times).fill(unit).join(", ") === text) return unit;
  }
  return text;
}

function speakerOf(name: string, printed: string): TurnSpeaker {
  const rest = printed.replace(/,? ?\d{1,2}:\d{2} ?[ap]m(?:, .*)?$/i, "");
  const speaker: TurnSpeaker = {
    ...UNIDENTIFIED,
    name: withoutHonorific(name),
    attribution: "stated",
    printedAs: [name, rest].filter(Boolean).join(" "),
  };
  const [first = "", ...seat] = rest.split(", ");
  const party = partyName(first);
  if (party) return { ...speaker, party, constituency: seat.join(", ") || null };
  const office = once(rest).replace(/^The /, "");
  if (CHAIR.test(office)) return { ...speaker, chair: true };
  return { ...speaker, office: office || null };
}

/** A line that may name a speaker or begin something else: short, and no sentence. */
function mayBeHeader(line: string): boolean {
  return (
    line.length < 160 && !/[.?!,:;…—–”’")\]]$/.test(line) && !/^That (?:this|the) House/.test(line)
  );
}

function newBlock(title: string | null, line: string): Block {
  const place = placeAndDay(line);
  return {
    title,
    house: place?.house ?? null,
    venue: place?.venue ?? null,
    date: place?.day ?? null,
    dateBasis: place?.day ? "stated" : null,
    url: null,
    gapsMarked: false,
    complete: false,
    turns: [],
  };
}

function newTurn(speaker: TurnSpeaker): Turn {
  return { speaker, paragraphs: [], reference: null, gapBefore: false };
}

/** The debates of a page, in its order. */
export function readTheyWorkForYou(document: Document): Block[] {
  let block = newBlock(null, "");
  const blocks = [block];
  let turn: Turn | null = null;
  let before = "";
  document.lines.forEach((raw, i) => {
    const line = collapse(raw);
    if (line === "" || BOILERPLATE.test(line)) return;
    const [, name, rest = ""] = (line.length <= LONGEST && PHOTO.exec(line)) || [];
    const place = placeAndDay(line);
    if (place) {
      const partOf = place.title === "" || place.title === "Part of the debate";
      block = newBlock((partOf ? before : place.title) || null, line);
      blocks.push(block);
      turn = null;
    } else if (name) {
      turn = newTurn(speakerOf(name, rest));
      block.turns.push(turn);
    } else if (mayBeHeader(line)) turn = null;
    else if (block.turns.length > 0 || turn) {
      if (!turn) {
        turn = newTurn({ ...UNIDENTIFIED });
        block.turns.push(turn);
      }
      turn.paragraphs.push({ text: line, lineStart: i + 1, lineEnd: i + 1 });
    }
    before = line;
  });
  return blocks
    .map((each) => ({ ...each, turns: withoutTail(each.turns) }))
    .filter((each) => each.turns.length > 0);
}

/** The turns with words; what nobody is named for at the end is the site's glossary, not speech. */
function withoutTail(turns: readonly Turn[]): Turn[] {
  const last = turns.findLastIndex((turn) => turn.speaker.name !== null);
  return turns.slice(0, last + 1).filter((turn) => turn.paragraphs.length > 0);
}
