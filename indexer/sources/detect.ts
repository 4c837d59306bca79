/** Which reader reads a document, told by its lines and never by its name or address. */
import { isAge } from "../dates.ts";
import type { Document } from "../document.ts";
import { gluedVenue, isSpeakerHeader, isSpeechMarker } from "./parallel-parliament/lines.ts";

export type Shape =
  | "labelled" // each speaker is named above the words
  | "unlabelled-debate" // one debate, its owner named in the head, speakers not named
  | "unlabelled-list"; // blocks of several debates, nobody named

/** A shape that cannot be read, with what to tell the document's owner. */
export interface Unsupported {
  unsupported: string;
  next: string;
}

const SAVE_LABELLED =
  "Save a page of parallelparliament.co.uk that prints each speaker's name above the words.";

/** The document's shape, or why it has none that can be read. */
export function detectShape(document: Document): Shape | Unsupported {
  const lines = document.lines.map((line) => line.trim()).filter(Boolean);
  const labelled = lines.some(
    (line, i) => isSpeakerHeader(line) && isSpeechMarker(lines[i + 1] ?? ""),
  );
  if (labelled) return "labelled";
  const head = lines.slice(0, 8);
  if (head.some((line) => line.startsWith("Main Page:"))) return "unlabelled-debate";
  if (isAge(lines[0] ?? "") && gluedVenue(lines[1] ?? "")) return "unlabelled-list";
  return unsupported(lines);
}

function unsupported(lines: readonly string[]): Unsupported {
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  if (has(/^Volume \d+: debated on /) || has(/^Skip to main content$/)) {
    return {
      unsupported:
        "this is the text of a hansard.parliament.uk page, which does not say who speaks",
      next: SAVE_LABELLED,
    };
  }
  if (has(/^Photo of [A-Z]/) || has(/^(?:Part of the debate|Alert me about debates like this)/)) {
    return {
      unsupported: "this is the text of a theyworkforyou.com page, which is not supported yet",
      next: SAVE_LABELLED,
    };
  }
  if (has(/\(asked on .*\) - View Source/)) {
    return {
      unsupported: "this is the page of a written question, which is not supported yet",
      next: SAVE_LABELLED,
    };
  }
  return {
    unsupported: "this is not a page of debates in any form that is known",
    next: SAVE_LABELLED,
  };
}
