/** What kind of contribution a turn is, and which question an answer answers. */
import type { ContributionKind } from "../contribution.ts";
import type { Block, Turn } from "./block.ts";

/** "15. What steps", "T1. If he will", "Q3. ..." */
const LISTED_QUESTION = /^[TQ]?\d{1,2}\. [A-Z]/;

/** "(Urgent Question): To ask the Home Secretary"; one page loses the first bracket. */
const URGENT_QUESTION = /^\(?Urgent Question\): To ask\b/;

function isListedQuestion(turn: Turn): boolean {
  return turn.listed ?? LISTED_QUESTION.test(turn.paragraphs[0]?.text ?? "");
}

function isQuestionTime(block: Block): boolean {
  return (
    /^(?:Oral Answers to Questions|Topical Questions|Engagements)\b/.test(block.title ?? "") ||
    block.turns.some(isListedQuestion)
  );
}

/**
 * The kind of each turn.
 * @param answering for each turn whether its speaker answers for the Government, as far as is known
 */
export function kindsOf(block: Block, answering: readonly boolean[]): ContributionKind[] {
  const questionTime = isQuestionTime(block);
  return block.turns.map((turn, i) => {
    const text = turn.paragraphs[0]?.text ?? "";
    const last = turn.paragraphs.at(-1)?.text ?? "";
    if (turn.kind) return turn.kind;
    if (turn.reference || block.venue === "Written Statements") return "written-statement";
    if (turn.speaker.chair) return "procedural";
    if (isListedQuestion(turn) || URGENT_QUESTION.test(text)) return "question";
    if (!questionTime) return "speech";
    if (answering[i]) return "answer";
    if (turn.speaker.attribution === "unidentified")
      return last.endsWith("?") ? "question" : "speech";
    return "question";
  });
}

/**
 * The kind once it turns out who spoke. What rested on the speaker alone is judged anew: an answer is a
 * Minister's, a question at question time is not unless it was tabled, and only the Chair rules.
 */
export function kindOnceCorrected(
  kind: ContributionKind,
  text: string,
  speaker: {
    /** Whether the speaker shown before, and the one shown now, answers for the Government. */
    before: boolean;
    now: boolean;
    named: boolean;
    /** Was taken to preside, and is not now. */
    leftTheChair: boolean;
  },
): ContributionKind {
  if (kind === "procedural" && speaker.leftTheChair) return "speech";
  if (kind === "answer" && speaker.before && !speaker.now) {
    return speaker.named || text.endsWith("?") ? "question" : "speech";
  }
  const tabled = LISTED_QUESTION.test(text) || URGENT_QUESTION.test(text);
  return kind === "question" && speaker.now && !tabled ? "answer" : kind;
}

/**
 * For each turn the place of the question it answers, or null. An answer is paired with the question
 * directly before it (the Chair's words between do not count), or with the first of several listed
 * questions that are answered together; never across a gap, and never on a page that does not mark
 * its gaps.
 */
export function answeredBy(block: Block, kinds: readonly ContributionKind[]): (number | null)[] {
  let question: number | null = null;
  let grouped = false;
  return block.turns.map((turn, i) => {
    const kind = kinds[i];
    const listed = kind === "question" && isListedQuestion(turn);
    if (turn.gapBefore) question = null;
    if (kind === "question" && !(listed && grouped && question !== null)) question = i;
    if (kind !== "procedural") grouped = listed;
    if (kind === "answer") {
      const answered = question;
      question = null;
      return block.gapsMarked ? answered : null;
    }
    if (kind === "speech" || kind === "written-statement") question = null;
    return null;
  });
}
