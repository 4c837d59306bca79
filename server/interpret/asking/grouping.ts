/** How the question asks for what was said to be laid out. */
import { type Finding, matchesOf } from "../finding.ts";
import { SPEAKER } from "../people/members.ts";

/** By who spoke, by party, in order of time; null when the question does not say. */
export type Grouping = "speaker" | "party" | "time" | null;

const PARTY =
  /\b(?:by party|per party|(?:each|every|different|various|other|all|which|what|between|across)(?: of)?(?: the)? (?:political |main )?part(?:y|ies)|part(?:y|ies) (?:differ|disagree|agree)|both sides|party by party)\b/i;
const TIME =
  /\b(?:over (?:time|the years|the decade)|by (?:year|month|date)|(?:year|month|day) by (?:year|month|day)|(?:each|every) (?:year|month)|chronolog\w+|time ?line|in (?:date )?order of (?:date|time)|in date order|how (?:has|have|did) .{1,80}\b(?:chang|evolv|develop|shift)\w*|history of)\b/i;
const BY_SPEAKER = new RegExp(
  `\\b(?:(?:by|per) (?:speaker|member|mp|person)|(?:each|every|which) (?:${SPEAKER})|speaker by speaker|who (?:else )?(?:has |have |had )?(?:said|spoke|spoken|raised|mentioned|talked|argued|supported|opposed|asked))\\b`,
  "i",
);

/** Reads it from the question's own words. */
export function readGrouping(question: string): Grouping {
  if (PARTY.test(question)) return "party";
  if (TIME.test(question)) return "time";
  return BY_SPEAKER.test(question) ? "speaker" : null;
}

const LAYOUT =
  /\b(?:(?:(?:chang|evolv|develop|shift)\w* )?over (?:time|the years|the decade)|(?:by|per) (?:party|year|month|speaker|member|mp)|(?:party|year|month|day|speaker) by (?:party|year|month|day|speaker)|(?:each|every|(?:all|both) of the|(?:the )?(?:different|various)|which|what|all|across)(?: the)? (?:political |main )?part(?:y|ies)|(?:the )?(?:political |main )?parties (?:differ|disagree|agree)|both sides|in date order|in chronological order)\b/gi;

/** The stretches that only ask for a layout, and say nothing of the subject. */
export function findLayout(question: string): Finding[] {
  return matchesOf(question, LAYOUT).map(({ start, end }) => ({ start, end, filters: {} }));
}
