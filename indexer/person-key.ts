/** One spelling for a person's name, so that every way Parliament prints it finds the same person. */

import { HONORIFICS } from "./names.ts";

const BEFORE_NAME = new RegExp(`^(?:(?:the|${HONORIFICS.join("|")}) )+`);
const POST_NOMINALS = /(?: (?:mp|kc|qc|pc|obe|cbe|kbe|dbe|mbe))+$/;

/**
 * The name in lower case without honorifics, post-nominals, diacritics and punctuation; initials are
 * joined ("David T. C. Davies" is "david tc davies"). Titles that are the name stay ("lord true").
 */
export function personKey(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼ`.]/gu, "")
    .replace(/[\p{P}\s]+/gu, " ")
    .trim()
    .toLowerCase();
  return plain
    .replace(BEFORE_NAME, "")
    .replace(POST_NOMINALS, "")
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1");
}

/**
 * Names Hansard and its readers print for office-holders whom the table lists under another form of
 * the name. No other member who has sat since 2010 bears any of them; short forms are listed one by one
 * because a rule would confuse people ("James Berry" is not "Jake Berry").
 */
export const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "Alistair Carns": ["Al Carns"],
  "Bob Neill": ["Robert Neill"],
  "Christopher Pincher": ["Chris Pincher"],
  "Claire Perry": ["Claire O'Neill"],
  "Dan Poulter": ["Daniel Poulter"],
  "David TC Davies": ["David Davies"],
  "Ed Davey": ["Edward Davey"],
  "Ed Miliband": ["Edward Miliband"],
  "Ed Vaizey": ["Edward Vaizey"],
  "Gregory Barker": ["Greg Barker"],
  "James Paice": ["Jim Paice"],
  "Jo Johnson": ["Joseph Johnson"],
  "Kenneth Clarke": ["Ken Clarke"],
  "Liz Truss": ["Elizabeth Truss"],
  "Matt Hancock": ["Matthew Hancock"],
  "Mike Penning": ["Michael Penning"],
  "Nic Dakin": ["Nicholas Dakin"],
  "Nusrat Ghani": ["Nus Ghani"],
  "Steve Barclay": ["Stephen Barclay"],
  "Tom Tugendhat": ["Thomas Tugendhat"],
  "Vince Cable": ["Vincent Cable"],
};
