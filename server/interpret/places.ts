/** Houses, venues and kinds of proceeding in a question. */
import type { Filters } from "../contract.ts";
import type { Finding } from "./finding.ts";
import { type Frame, isAgent, isSubject, namesSpeaker } from "./frame.ts";

const IN = "(?:in|from|at|during)";

/** Kept to wherever they stand in the question, since a preposition says what they are. */
const PLACES: readonly { pattern: RegExp; filters: Filters }[] = [
  {
    pattern: new RegExp(`\\b(?:${IN} )?(?:a |the )?westminster hall(?: debates?)?\\b`, "gi"),
    filters: { venues: ["Westminster Hall"] },
  },
  {
    pattern: new RegExp(`\\b${IN} the (?:house of )?lords chamber\\b`, "gi"),
    filters: { venues: ["Lords Chamber"] },
  },
  {
    pattern: new RegExp(`\\b${IN} the (?:house of )?commons chamber\\b`, "gi"),
    filters: { venues: ["Commons Chamber"] },
  },
  {
    pattern: new RegExp(
      `\\b${IN} (?:the )?(?:house of )?lords\\b(?! (?:reform|amendments?|committee))`,
      "gi",
    ),
    filters: { houses: ["Lords"] },
  },
  {
    pattern: new RegExp(
      `\\b${IN} (?:the )?(?:house of )?commons\\b(?! (?:reform|library|committee))`,
      "gi",
    ),
    filters: { houses: ["Commons"] },
  },
  {
    pattern: /\b(?:in (?:an? |the )?)?(?:ministerial )?written (?:ministerial )?statements?\b/gi,
    filters: { kinds: ["written-statement"] },
  },
  {
    pattern: /\b(?:in |during |at )?oral (?:parliamentary )?questions\b/gi,
    filters: { kinds: ["question", "answer"] },
  },
];

/** Kept to only where the speaker of the question stands. */
const PEERS = /\b(?:peers|the lords)\b/gi;

/** A House as the one who speaks: "did the House of Lords say". */
const HOUSES = /\b(?:the )?house of (lords|commons)\b/gi;

/** The places and kinds of proceeding the question keeps to. */
export function findPlaces(text: string, frame: Frame): Finding[] {
  const found: Finding[] = [];
  for (const { pattern, filters } of PLACES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, filters });
    }
  }
  for (const match of text.matchAll(HOUSES)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    if (!isSubject(text, start, end) && !isAgent(text, start)) continue;
    const house = match[1]?.toLowerCase() === "lords" ? "Lords" : "Commons";
    found.push({ start, end, filters: { houses: [house] } });
  }
  for (const match of text.matchAll(PEERS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    if (namesSpeaker(text, start, end, frame))
      found.push({ start, end, filters: { houses: ["Lords"] } });
  }
  return found;
}
