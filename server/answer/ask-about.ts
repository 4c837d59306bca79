/** Questions about a topic, as they are suggested. */
import { wordsOf } from "../words.ts";

/** A longer topic is a clause, or a pasted text. */
const MOST_WORDS = 6;
const PREPOSITION =
  "about|after|against|among|as|at|because|before|between|but|by|during|for|from|if|in|into|like|of|off|on|onto|or|over|since|so|than|that|through|to|under|until|with|within|without";
/** What is left of a question or a clause: "arrived in small boats", "not Brexit", "cap come". */
const NO_NOUN = new RegExp(
  [
    '["“”„?!:;]|\\s[-–—/]\\s',
    `^(?:${PREPOSITION}|and|no|not|never|only|also|how|what|when|where|which|who|whose|why|whether)\\b`,
    "^\\p{L}+ (?:the|an?|his|her|its|their|my|our|your)\\b",
    `^\\p{L}+ed (?:${PREPOSITION})\\b`,
    "^(?:apologise|become|became|defend|ignore|reject|remember|repl(?:y|ied)|resign|vote|worry)\\b",
    "\\b(?:am|is|are|was|were|be|been|being|do|does|did|done|has|have|had|having|will|would|can|cannot|could|should|shall|must|might)\\b",
    "\\b(?:i|me|my|you|your|he|him|she|they|them|we|said|says?|tells?|told|asks?|asked|comes?|came|gets?|got|goes|went|going|called)\\b",
    `\\b(?:${PREPOSITION}|and|the|an?)$`,
  ].join("|"),
  "iu",
);
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/**
 * "What did ministers say about hare coursing?", or what was said; empty for a topic that does not read well
 * after "about".
 */
export function askAbout(topic: string, who?: string): string[] {
  const words = wordsOf(topic).length;
  if (words === 0 || words > MOST_WORDS || NO_NOUN.test(topic)) return [];
  // "The NHS", but no article before "HS2": in quotation marks it reads well either way.
  const named = ABBREVIATION.test(topic) ? `“${topic}”` : topic;
  return [
    who === undefined ? `What was said about ${named}?` : `What did ${who} say about ${named}?`,
  ];
}

/** How a sum is asked for, beside what it is of. */
const SUM =
  /\b(?:money|cash|funding|has|have|had|been|was|were|is|paid|pay|spent|spending|spend|costs?|costing|invested|raised|so far|to date)\b/gi;

/** The topic of a question for a sum, without what asks for it. */
export function withoutSum(topic: string): string {
  const rest = topic.replace(SUM, " ").replace(/\s+/g, " ").trim();
  return rest
    .replace(/^(?:(?:of|on|for|to|in|by|the|an?) )+/i, "")
    .replace(/(?: (?:of|on|for|to|in|by))+$/i, "");
}

const VOTE = /^(?:vot(?:e|ed|ing)|to|for|against|on|down|through|the|an?) /i;

/** The topic of a question for votes, without what asks for them: "Rwanda Bill" of "voted against the Rwanda Bill". */
export function withoutVote(topic: string): string {
  let rest = topic;
  while (VOTE.test(rest)) rest = rest.replace(VOTE, "");
  return rest;
}
