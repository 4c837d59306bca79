/** The cues of a whole block, gathered once: of the block, of each paragraph, and between paragraphs. */
import type { BlockContext } from "./context.ts";
import { cuesAround, cuesBetween } from "./cues/between.ts";
import { isChairs, MOVES } from "./cues/certain.ts";
import { CONTENTS } from "./cues/contents.ts";
import { type Words, wordsOf } from "./cues/cue.ts";
import { OPENINGS } from "./cues/openings.ts";
import { type Owner, ownerOf, type Standing } from "./owner.ts";

/** What is as good as certain of a paragraph, whatever the weights. */
export interface Sure {
  side: "owner" | "other" | null;
  chair: boolean;
}

export interface ParagraphCues {
  sure: Sure;
  words: readonly string[];
  /** Holds of the owner's words, or forbids them to be the owner's. */
  owner: readonly string[];
  /** With the paragraph before; empty for the first. */
  between: readonly string[];
}

export interface BlockCues {
  owner: Owner | null;
  /** What the owner is taken to be that day; where it is not known the readings under each are weighed. */
  standing: Standing;
  block: readonly string[];
  paragraphs: readonly ParagraphCues[];
}

/** How much of a paragraph is looked at: the beginning and the end tell, and the work stays bounded. */
const LOOKED_AT = 3000;

function bounded(text: string): string {
  return text.length <= LOOKED_AT
    ? text
    : `${text.slice(0, LOOKED_AT / 2)} ${text.slice(-LOOKED_AT / 2)}`;
}

function blockCues(context: BlockContext, owner: Owner | null): string[] {
  const cues = ["any"];
  if (owner?.inDepartment) cues.push("in-department");
  if (context.title?.startsWith("Oral Answers")) cues.push("oral-questions");
  if (context.movedBy) {
    cues.push(context.movedBy.name === owner?.person.name ? "owner-moved" : "other-moved");
  }
  if (context.statementBy) {
    cues.push(context.statementBy.name === owner?.person.name ? "owner-stated" : "other-stated");
  }
  if (context.venue) cues.push(`venue-${context.venue}`);
  return cues;
}

function ownerCues({ text }: Words, owner: Owner | null): string[] {
  const cues: string[] = [];
  if (owner?.named?.test(text)) cues.push("names-owner");
  if (owner?.ownSeat?.test(text)) cues.push("own-seat");
  if (owner?.ownOffice?.test(text)) cues.push("names-own-office");
  return cues;
}

function sureOf(text: string, held: readonly string[], context: BlockContext): Sure {
  const { owner, movedBy } = context;
  const chair = isChairs(text);
  if (held.includes("names-owner") || held.includes("names-own-office"))
    return { side: "other", chair };
  if (held.includes("own-seat")) return { side: "owner", chair };
  if (owner && movedBy && MOVES.test(text))
    return { side: owner.name === movedBy.name ? "owner" : "other", chair };
  return { side: null, chair };
}

/** The cues of a block's paragraphs, under the first of the standings the owner can have. */
export function gatherCues(texts: readonly string[], context: BlockContext): BlockCues {
  const owner = ownerOf(context);
  const words = texts.map((text) => wordsOf(bounded(text)));
  const paragraphs = words.map((each, i) => {
    const before = words[i - 1];
    const held = ownerCues(each, owner);
    return {
      sure: sureOf(each.text, held, context),
      words: [...OPENINGS, ...CONTENTS].filter((cue) => cue.test(each)).map(({ id }) => id),
      owner: held,
      between: before
        ? [
            ...cuesBetween(before, each, owner),
            ...cuesAround(words[i - 2], before, each, words[i + 1]),
          ]
        : [],
    };
  });
  const standing = owner?.standings[0] ?? "no-minister";
  return { owner, standing, block: blockCues(context, owner), paragraphs };
}
