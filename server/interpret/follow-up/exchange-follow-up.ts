/** "What did the Minister say back?", "who asked that?": questions after what stands beside an answer. */
import type { Filters, Interpretation, Turn } from "../../contract.ts";
import { LEAD } from "./widening.ts";

/** Which side of the exchange is asked for, and the contributions it stands beside, best first. */
export interface ExchangeFollowUp {
  wanted: "replies" | "questions";
  ids: readonly string[];
}

const WHOM = "(?:to (?:that|this|it|him|her|them))";
const THAT = "(?:that|this|it|him|her|them)";
const WHOSE = "his|her|their|[^?]{2,40}['’]s?";
const REPLIED = "(?:repl(?:y|ied)|respon(?:d|ded)|answer(?:ed)?)";
const REPLIES = [
  `\\b(?:what|how) (?:did|does|has|have) [^?]{1,40}? (?:say back|say ${WHOM}|say in (?:reply|response|answer)|${REPLIED})(?: back)?(?: (?:${WHOM}|${THAT}))?`,
  `${LEAD}(?:(?:what about|was there) )?(?:the|any|an?|${WHOSE}) (?:repl(?:y|ies)|responses?|answers?|comebacks?|rejoinders?|retorts?)`,
  `${LEAD}how (?:was|were) (?:he|she|they|that|this|it) (?:answered|replied to|responded to)`,
  `${LEAD}what (?:was|were) (?:he|she|they) told(?: back| in reply)?`,
  `${LEAD}what (?:was|were) (?:the|${WHOSE}) (?:repl(?:y|ies)|responses?|answers?|comebacks?|rejoinders?|retorts?)(?: ${WHOM})?`,
  `${LEAD}(?:who|did [^?]{1,40}?) ${REPLIED}(?: (?:${WHOM}|${THAT}))?`,
  "\\bwhat (?:reply|response|answer) (?:did|has|have) [^?]{1,40}? (?:get|got|receive|received|given|had)",
].map((source) => new RegExp(`${source}[\\s?.!]*$`, "i"));
const QUESTIONS = [
  /\bwho (?:asked|put|raised|tabled) (?:that|this|it|the question)(?: question)?[\s?.!]*$/i,
  /\bwhat (?:was|were) (?:the question|(?:he|she|they) (?:asked|answering|replying to))[\s?.!]*$/i,
];

/** The same question read as going on from the last turn; null when it stands alone. */
export function readExchangeFollowUp(
  question: string,
  history: readonly Turn[],
): ExchangeFollowUp | null {
  const ids = history.at(-1)?.citedContributionIds ?? [];
  if (ids.length === 0) return null;
  if (QUESTIONS.some((form) => form.test(question))) return { wanted: "questions", ids };
  return REPLIES.some((form) => form.test(question)) ? { wanted: "replies", ids } : null;
}

const TO_THAT = new RegExp(`\\b(?:${WHOM}|(?:answer|reply)(?:ed)? ${THAT})[\\s?.!]*$`, "i");

/** Whether the reply to the very words cited is asked for, and nothing else that may have been said. */
export function repliesToThat(question: string): boolean {
  return TO_THAT.test(question);
}

/** "was he going to bring that up?": what it points to is what was cited before. */
const POINTS = /\b(?:that|this|it|these|those|them)\b/i;

/**
 * A question that nothing speaks to by itself, read as asking for the reply to what was cited; null where
 * it does not point back.
 */
export function readPointing(question: string, history: readonly Turn[]): ExchangeFollowUp | null {
  const ids = history.at(-1)?.citedContributionIds ?? [];
  return ids.length > 0 && POINTS.test(question) ? { wanted: "replies", ids } : null;
}

const LOOKED_FOR = {
  replies: "Looked for what replies to the contributions cited before.",
  questions: "Looked for the question that the contributions cited before reply to.",
};

/** How such a question is read: it stays with the subject of the turn before. */
export function interpretExchange(
  { wanted }: ExchangeFollowUp,
  { topic }: Interpretation,
  filters: Filters,
  leftOut: Interpretation["leftOut"],
): Interpretation {
  return {
    topic,
    filters,
    reference: null,
    quote: null,
    carriedOver: ["the contributions cited before"],
    leftOut,
    explanation: LOOKED_FOR[wanted],
  };
}
