/** The line-level forms of saved Parallel Parliament pages that are not speech. */
import type { House } from "../../contribution.ts";

/** One paragraph's text: every run of white space is one space. */
export function collapse(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

/** Where a debate can take place, as the pages print it, and the House it belongs to. */
const VENUES: Readonly<Record<string, House | null>> = {
  "Commons Chamber": "Commons",
  "Lords Chamber": "Lords",
  "Westminster Hall": "Commons",
  "Written Statements": null,
  "Public Bill Committees": "Commons",
  "General Committees": "Commons",
  "Grand Committee": "Lords",
};

export interface Venue {
  venue: string;
  house: House | null;
}

/** The venue a whole line names, or null. */
export function venueLine(line: string): Venue | null {
  const venue = collapse(line);
  const house = VENUES[venue];
  return house === undefined ? null : { venue, house };
}

/** The venue glued to the front of the first words ("Commons ChamberWe have..."), and the rest. */
export function gluedVenue(line: string): (Venue & { rest: string }) | null {
  for (const [venue, house] of Object.entries(VENUES)) {
    if (line.startsWith(venue)) return { venue, house, rest: line.slice(venue.length).trim() };
  }
  return null;
}

const BOILERPLATE: readonly RegExp[] = [
  /^Westminster Hall is an alternative Chamber for MPs to hold debates/,
  /^Each debate is chaired by an MP from the Panel of Chairs/,
  /^This information is provided by Parallel Parliament/,
  /^Urgent Questions are proposed each morning by backbench MPs/,
  /^A Minister, usually from the relevant department, will be required to come to the Chamber/,
  /^This text is a record of ministerial contributions/,
  /^In 1993, the House of Lords Pepper vs?\.? Hart/,
  /^This extract highlights statements made by Government Ministers/,
  /^For more information see: Pepper vs?\.? Hart/,
  /^Reticulating Splines$/,
  /^To match an exact phrase, use quotation marks/,
  /^Read Full debate\b.*\bRead Hansard Text\b/,
  /^Read (?:Full debate|Hansard Text|Debate Ministerial Extracts|Bill Ministerial Extracts|Debate)(?: (?:Read|Watch) [A-Z].*)?$/,
  /^Full Debate: Read Full Debate$/,
  /^Department: [A-Z].*$/,
];

/** True for what the site adds: explanations, rows of links, credits. */
export function isBoilerplate(line: string): boolean {
  const text = collapse(line);
  return BOILERPLATE.some((pattern) => pattern.test(text));
}

/** `--- Later in debate ---`: the page leaves something out here. */
export function isGapMark(line: string): boolean {
  return /^-{2,} ?Later in debate ?-{2,}$/.test(collapse(line));
}

/** "[HCWS265]" alone on a line; the number without brackets, or null. */
export function statementReference(line: string): string | null {
  return /^\[(H[CL]WS\d+)\]$/.exec(collapse(line))?.[1] ?? null;
}

/** The row of links under a speaker's name ("- View Speech - Hansard - - - Excerpts"). */
export function isSpeechMarker(line: string): boolean {
  return /^- (?:View Speech - )?Hansard -(?: -(?: - Excerpts)?)?$/.test(collapse(line));
}

/** "Portrait" between two forms of a name. */
export function isSpeakerHeader(line: string): boolean {
  return / Portrait \S/.test(collapse(line));
}
