/** Which reader reads a page, told by its lines and never by its name or address. */
import { isAge } from "../dates.ts";
import type { Document } from "../document.ts";
import { hasDoubledHeaders } from "./parallel-parliament/doubled.ts";
import { gluedVenue, isSpeakerHeader, isSpeechMarker } from "./parallel-parliament/lines.ts";
import { isAskedBy } from "./parallel-parliament/written-questions.ts";
import { isPhotoHeader, placeAndDay } from "./theyworkforyou.ts";

export type Shape =
  | "labelled" // each speaker is named above the words
  | "doubled" // each speaker is named twice running, without a portrait
  | "unlabelled-debate" // one debate, its owner named in the head, speakers not named
  | "unlabelled-list" // blocks of several debates, hardly anybody named
  | "written-questions" // "Asked by", "Answered by"
  | "theyworkforyou"; // "Photo of", the name, party or office

/** A shape that cannot be read, with what to tell the document's owner. */
export interface Unsupported {
  unsupported: string;
  next: string;
}

const SAVE_LABELLED =
  "Save a page of parallelparliament.co.uk that prints each speaker's name above the words.";
const CANNOT_TELL = "cannot tell who speaks on this page";

/** What theyworkforyou.com prints on its pages in Welsh. */
const WELSH =
  /^(?:Danfonwch hysbysiad|Rhan o['’]r ddadl)|\b(?:Ceidwadwyr|Llafur), |\b[ap]m ar \d{1,2} [A-Z][a-z]+ \d{4}/;

export const IN_WELSH: Unsupported = {
  unsupported: "this page is in Welsh, which is not read",
  next: "Save the English page: the same address without “cy.” in front.",
};

/** The page's shape, or why it has none that can be read. */
export function detectShape(document: Document): Shape | Unsupported {
  const lines = document.lines.map((line) => line.trim()).filter(Boolean);
  const has = (matches: (line: string) => boolean) => lines.some(matches);
  if (has((line) => WELSH.test(line))) {
    return IN_WELSH;
  }
  const unlabelled = unlabelledShape(lines);
  const labelled = lines.some(
    (line, i) => isSpeakerHeader(line) && isSpeechMarker(lines[i + 1] ?? ""),
  );
  // A name above some words of a page that begins without names says nothing of its other words.
  if (labelled && !unlabelled) return "labelled";
  if (has(isPhotoHeader)) return "theyworkforyou";
  if (has(isAskedBy)) return "written-questions";
  if (unlabelled !== "unlabelled-debate" && hasDoubledHeaders(lines)) return "doubled";
  return unlabelled ?? unsupported(has);
}

/** The shape of a page that begins as those do that do not say who speaks. */
function unlabelledShape(lines: readonly string[]): Shape | null {
  if (lines.slice(0, 12).some((line) => line.startsWith("Main Page:"))) return "unlabelled-debate";
  return isAge(lines[0] ?? "") && gluedVenue(lines[1] ?? "") ? "unlabelled-list" : null;
}

function unsupported(has: (matches: (line: string) => boolean) => boolean): Unsupported {
  const matches = (pattern: RegExp) => has((line) => pattern.test(line));
  if (
    matches(/^(?:Volume \d+: )?debated on [A-Z]/i) ||
    matches(/^Skip to main content$|^The edit just sent has not been saved/)
  ) {
    return {
      unsupported: `${CANNOT_TELL}: it is the text of a hansard.parliament.uk page, which does not say who speaks`,
      next: "Save the page itself from the browser (“Webpage, HTML only”), which names the speakers.",
    };
  }
  if (has((line) => placeAndDay(line) !== null) || matches(/^Alert me about debates like this/)) {
    return {
      unsupported: `${CANNOT_TELL}: it is the text of a theyworkforyou.com page without the speakers’ names`,
      next: "Fetch the day’s ParlParse XML, or save the page again with the names.",
    };
  }
  if (matches(/\(asked on .*\) - View Source|^Question to the .*:$/)) {
    return {
      unsupported: `${CANNOT_TELL}: it is a written question without the names of those who asked and answered`,
      next: "Save the list of written questions, which names them (“Asked by:”).",
    };
  }
  return {
    unsupported: "this is not a page of debates in any form that is known",
    next: SAVE_LABELLED,
  };
}
