/** What an answer must be beside likely: surely a new turn, and surely not a word of the Chair's. */
import { MEMBER, opening } from "../address.ts";
import type { BlockContext } from "../context.ts";
import type { Reading } from "./rule.ts";

/** Cues that the words answer somebody. */
export const REPLIES: readonly string[] = [
  "replies-to-member",
  "agrees",
  "answers-member",
  "for-the-question",
  "thanks-member",
  "yes-no",
];

/**
 * How likely the asker may at most be to go on. A Member who asks something on the way goes on in the
 * next paragraph; who answers speaks as a rule of whoever asked.
 */
const GOES_ON = { addressed: 0.1, questions: 0.025, other: 0.01 };

/** Speaks to, or of, a Member. */
export const ADDRESSED = new RegExp(`\\b${MEMBER}`);

/** Cues that the words are not the Chair's, who neither answers nor gives way. */
const NOT_CHAIRS = [...REPLIES, "undertakes", "gives-way", "gives-way-within"];

/** Of so few words, said of a Member, the Chair's could be any. */
const FEW_WORDS = 25;
const OF_MEMBER = /\b(?:[Tt]he|[Tt]hat) (?:right )?hon\.(?: and \w+)? (?:Gentleman|Lady|Member)\b/;

const OF_CONDUCT = /\b(?:sedentary|chunter\w*|heckl\w+)\b/;

export const endsAsking = (text: string): boolean => /\?[”"’']?\]?$/.test(text);

/** True of questions to Ministers, in which few ask at length. */
export function isQuestions({ title }: BlockContext): boolean {
  return title?.startsWith("Oral Answers") === true;
}

/** True where the words surely begin a turn, as an answer to the paragraph before must. */
export function beginsAnswer(reading: Reading, at: number): boolean {
  const { weighed, paragraphs, context } = reading;
  const { continues = 1 } = weighed[at] ?? {};
  if (ADDRESSED.test(opening(paragraphs[at]?.text ?? ""))) return continues <= GOES_ON.addressed;
  return continues <= (isQuestions(context) ? GOES_ON.questions : GOES_ON.other);
}

/**
 * True for a few words on a Member that do not begin as a reply does, and for words on how Members
 * behave: the Chair speaks so.
 */
export function mayBeChairs({ paragraphs, cues }: Reading, at: number): boolean {
  const { text = "" } = paragraphs[at] ?? {};
  if (OF_CONDUCT.test(text)) return true;
  if (cues.paragraphs[at]?.words.some((cue) => NOT_CHAIRS.includes(cue))) return false;
  return OF_MEMBER.test(text) && text.split(" ").length < FEW_WORDS;
}
