/** What an answer is on a Minister's page, by what stands beside it. */
import { opening } from "../address.ts";
import { ADDRESSED, beginsAnswer, endsAsking, mayBeChairs, REPLIES } from "./answers.ts";
import { leadsToQuestion } from "./asks.ts";
import type { Reading } from "./rule.ts";

/** What goes on in a block. */
export type Scene = "questions" | "exchange" | "debate";

/** So likely, the words are the owner's rather than not; and a turn goes on. */
const LIKELY = 0.5;
/** So many answers the page of an owner must show who is not known to have been a Minister. */
const ANSWERS = 3;
/** Nobody speaks so of themselves. */
export const OF_THE_MINISTER = /\b[Tt]he Minister\b(?! (?:for|of|without|in)\b)/;

/** Questions need not end in a question mark: "We need to look at that issue again." */
const SURELY_ASKS = 0.97;
/** So likely, an answer need not be told from the question going on. */
const SURELY_ANSWERS = 0.993;

/** Fewer words may be the Chair's. */
const SOME_WORDS = 30;
const BEGINS = 0.05;

/** True for words of some length after which another surely speaks: they lead up to no question. */
function isWholeTurn(
  weighed: Reading["weighed"],
  paragraphs: Reading["paragraphs"],
  at: number,
): boolean {
  const long = (paragraphs[at]?.text ?? "").split(" ").length >= SOME_WORDS;
  return long && (weighed[at + 1]?.continues ?? 0) < BEGINS;
}

/** Cues that a paragraph takes up hardly anything of the one before. */
const OTHER_SUBJECT = ["shared-0", "shared-1"];

/** True for a whole turn and a question on it, on the subject of the answer before or after. */
function opensExchange(reading: Reading, at: number): boolean {
  const { weighed, paragraphs, cues } = reading;
  const [here = [], after = []] = [at, at + 2].map((i) => cues.paragraphs[i]?.between);
  const onSubject =
    !after.includes("resumes-0") || !here.some((cue) => OTHER_SUBJECT.includes(cue));
  return isWholeTurn(weighed, paragraphs, at) && leadsToQuestion(reading, at) && onSubject;
}

/** True of what a team of Ministers may answer in turn: questions, and exchanges that nobody says are none. */
function isTeams({ context }: Reading, scene: Scene): boolean {
  return scene === "questions" || (scene === "exchange" && context.title === null);
}

/**
 * True where the owner is known to have been a Minister, or answers as one again and again. In a debate
 * anybody answers those who intervene.
 */
function isMinisters({ cues, weighed, context }: Reading, scene: Scene): boolean {
  if ((cues.owner?.standings.length ?? 0) < 3) return true;
  const opened = context.movedBy ?? context.statementBy;
  if (scene === "debate" && opened?.name !== context.owner?.name) return false;
  const answers = weighed.filter(
    ({ owner, floor, asks, continues }) => owner >= LIKELY && floor > asks && continues < LIKELY,
  );
  return answers.length >= ANSWERS;
}

/** The kind of answer, as a key of what is certain; null where it may be another's. */
export function kindOfAnswer(reading: Reading, at: number, scene: Scene): string | null {
  const { weighed, paragraphs, cues } = reading;
  const { text = "" } = paragraphs[at] ?? {};
  if (mayBeChairs(reading, at) || OF_THE_MINISTER.test(text) || !isMinisters(reading, scene))
    return null;
  if (cues.paragraphs[at]?.words.includes("asks-to-intervene") && endsAsking(text)) return null;
  const team = isTeams(reading, scene);
  if (at === 0) return !team || leadsToQuestion(reading, at) ? `${scene}, opens` : null;
  const replies = cues.paragraphs[at]?.words.some((cue) => REPLIES.includes(cue));
  const surelyAsked = (weighed[at - 1]?.asks ?? 0) > SURELY_ASKS;
  if (replies && surelyAsked) return "replies";
  if (surelyAsked || endsAsking(paragraphs[at - 1]?.text ?? "")) {
    const surely = (weighed[at]?.owner ?? 0) >= SURELY_ANSWERS || beginsAnswer(reading, at);
    return surely ? `${scene}, answers` : null;
  }
  const asked = paragraphs[at - 1]?.text.includes("?");
  if (replies && (asked || !team)) return `${scene}, replies`;
  // A reply whose question the page does not show is of the turn before the owner's.
  const unasked = replies && ADDRESSED.test(opening(text));
  return !team || (!unasked && opensExchange(reading, at)) ? `${scene}, speaks` : null;
}
