/** What surely is a question, and whose: where two may ask, the place on the page does not tell which is the owner's. */
import type { Reading } from "./rule.ts";

/** How likely a paragraph must be to go on, to be of one turn with the one before. */
const GOES_ON = 0.5;
const MAY_ASK = 0.5;

/** Cues that somebody is asked for something, with or without a question mark. */
const REQUESTS = ["urges", "grateful-if", "looks-to-answer", "thanks-minister", "urgent-question"];
/** Anybody asks whoever speaks to give way, the owner as well as others. */
const TO_GIVE_WAY = /\bgive way\b/;

/** The first and last paragraph of the turn that the paragraph at `at` is likely of. */
function turnAround({ weighed }: Reading, at: number): [number, number] {
  let [first, last] = [at, at];
  while (first > 0 && (weighed[first]?.continues ?? 0) >= GOES_ON) first -= 1;
  while ((weighed[last + 1]?.continues ?? 0) >= GOES_ON) last += 1;
  return [first, last];
}

/** True for what is likely a question, or holds one. */
function mayAsk({ weighed, paragraphs }: Reading, at: number): boolean {
  return (weighed[at]?.asks ?? 0) >= MAY_ASK || paragraphs[at]?.text.includes("?") === true;
}

/** True where the turn is a question, and nothing else on the page may be one. */
export function isOnlyQuestion(reading: Reading, at: number): boolean {
  const { text = "" } = reading.paragraphs[at] ?? {};
  const { words = [] } = reading.cues.paragraphs[at] ?? {};
  const asks = text.includes("?") || words.some((cue) => REQUESTS.includes(cue));
  if (!asks || TO_GIVE_WAY.test(text)) return false;
  const [first, last] = turnAround(reading, at);
  return !reading.paragraphs.some((_, i) => (i < first || i > last) && mayAsk(reading, i));
}

/** True where what follows the turn may be a question on it. */
export function leadsToQuestion(reading: Reading, at: number): boolean {
  const [, last] = turnAround(reading, at);
  return mayAsk(reading, last + 1);
}
