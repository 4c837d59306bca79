/**
 * Pages that do not say who speaks: one debate with its owner named in the head (shape A), or a list
 * of blocks (shape B). The chamber is glued to the first words; listed questions and gap marks are
 * missing, so two neighbouring paragraphs need not be a dialogue.
 */
import { isAge } from "../../dates.ts";
import type { Document } from "../../document.ts";
import type { DocumentFacts, Person } from "../../manifest.ts";
import { withoutHonorific } from "../../names.ts";
import { partyName } from "../../parties.ts";
import type { Block, Paragraph } from "../block.ts";
import { boundBlocks } from "../bound-blocks.ts";
import { daysOfAge } from "./attribution/age-days.ts";
import { attributeTurns } from "./attribution/attribute.ts";
import type { BlockContext } from "./attribution/context.ts";
import { shippedWeights, type Weights } from "./attribution/weights.ts";
import { bareHeaders, turnsBetweenHeaders } from "./bare-headers.ts";
import { collapse, gluedVenue, isBoilerplate, isSpeechMarker, type Venue } from "./lines.ts";

/** What the head of a page says of the member whose page it is. */
interface PageHead {
  owner: Person | null;
  department: string | null;
  /** Number of lines that the head takes. */
  length: number;
}

const DEPARTMENT = /^(.*?) ?\bDepartment Debates - View all .*? debates with (?:the )?(.*)$/;
const PEERAGE = /^(?:Life peer|Excepted Hereditary|Bishops?|Hereditary peer)$/i;

/** "Main Page: Barry Sheerman (Labour (Co-op) - Huddersfield)": brackets may stand in the bracket. */
function readMainPage(line: string): Person | null {
  const start = "Main Page: ";
  const bracket = line.indexOf(" (");
  const dash = line.indexOf(" - ", bracket);
  if (!line.startsWith(start) || !line.endsWith(")") || bracket === -1 || dash === -1) return null;
  const seat = line.slice(dash + 3, -1).trim();
  return {
    name: withoutHonorific(line.slice(start.length, bracket)),
    party: partyName(line.slice(bracket + 2, dash)),
    constituency: seat === "" || PEERAGE.test(seat) ? null : seat,
  };
}

/** Two pages in one document: whose the words are cannot be told. */
function isOtherMainPage(line: string, owner: Person): boolean {
  const text = collapse(line);
  const other = readMainPage(DEPARTMENT.exec(text)?.[1] ?? text);
  return other !== null && other.name !== owner.name;
}

function readHead(lines: readonly string[]): PageHead {
  for (let i = 0; i < Math.min(lines.length, 12); i += 1) {
    const line = collapse(lines[i] ?? "");
    const glued = DEPARTMENT.exec(line);
    const owner = readMainPage(glued?.[1] ?? line);
    if (!owner) continue;
    // In the text of a page the two are glued; in the page itself they are lines of their own.
    const below = glued ? null : DEPARTMENT.exec(collapse(lines[i + 1] ?? ""));
    const department = glued?.[2] ?? below?.[2] ?? null;
    const length = below ? i + 2 : i + 1;
    const another = lines.slice(length, length + 12).some((next) => isOtherMainPage(next, owner));
    return { owner: another ? null : owner, department, length };
  }
  return { owner: null, department: null, length: 0 };
}

interface RawBlock {
  age: string | null;
  venue: Venue | null;
  paragraphs: Paragraph[];
}

/** The site's explanation of Westminster Hall stands only on debates held there. */
function venueOfBoilerplate(text: string): Venue | null {
  return text.startsWith("Westminster Hall is an alternative Chamber")
    ? { venue: "Westminster Hall", house: "Commons" }
    : null;
}

function splitBlocks(lines: readonly string[], from: number): RawBlock[] {
  const blocks: RawBlock[] = [];
  let block: RawBlock = { age: null, venue: null, paragraphs: [] };
  blocks.push(block);
  let opening = true;
  for (let i = from; i < lines.length; i += 1) {
    let text = collapse(lines[i] ?? "");
    if (text === "") continue;
    if (isAge(text)) {
      block = { age: text, venue: null, paragraphs: [] };
      blocks.push(block);
      opening = true;
      continue;
    }
    if (opening) {
      const glued = gluedVenue(text);
      if (glued) {
        block.venue = { venue: glued.venue, house: glued.house };
        text = glued.rest;
      }
      opening = false;
    }
    if (isSpeechMarker(text) || text.startsWith("None Portrait ")) continue;
    if (isBoilerplate(text)) block.venue ??= venueOfBoilerplate(text);
    else if (text !== "") {
      block.paragraphs.push({ text, lineStart: i + 1, lineEnd: i + 1 });
    }
  }
  return blocks.filter((each) => each.paragraphs.length > 0);
}

/**
 * The blocks of a page, in its order.
 * @param facts what the manifest says of the document; what the page itself says wins
 * @param weights of the evidence on who speaks; others than the shipped ones for evaluation only
 */
export function readUnlabelledPage(
  document: Document,
  facts: DocumentFacts | null,
  weights: Weights = shippedWeights(),
): Block[] {
  const head = readHead(document.lines);
  const owner = head.owner ?? facts?.owner ?? null;
  const raws = splitBlocks(document.lines, head.length);
  const headers = bareHeaders(raws.flatMap((raw) => raw.paragraphs));
  const blocks = raws.map((raw, i): Block => {
    const known = facts?.blocks[i] ?? null;
    const context: BlockContext = {
      owner,
      ownerBasis: head.owner ? "page" : "manifest",
      department: head.department,
      venue: raw.venue?.venue ?? known?.venue ?? null,
      date: known?.date ?? null,
      days: raw.age ? daysOfAge(raw.age) : null,
      title: known?.title ?? null,
      movedBy: known?.movedBy ?? null,
      statementBy: known?.statementBy ?? null,
    };
    return {
      title: known?.title ?? null,
      house: raw.venue?.house ?? known?.house ?? null,
      venue: raw.venue?.venue ?? known?.venue ?? null,
      date: known?.date ?? null,
      dateBasis: known ? "manifest" : null,
      age: raw.age,
      url: known?.url ?? null,
      gapsMarked: false,
      complete: false,
      turns: turnsBetweenHeaders(raw.paragraphs, headers, (paragraphs) =>
        attributeTurns(paragraphs, context, weights),
      ),
    };
  });
  return boundBlocks(blocks, facts?.capturedAbout ?? null);
}
