/** Questions and answers: which blocks hold them, who answers, and what each speech is. */
import type { ContributionKind, House } from "../../contribution.ts";
import { heldMinisterialOffice } from "../../offices.ts";
import { isMinisterialOffice } from "../../printed-offices.ts";
import type { Speech } from "./items.ts";
import { isGroup, personOf } from "./speakers.ts";

const URGENT_QUESTION = /^\(?Urgent Question\)?\s*:/i;

/** Oral questions as tabled: "What steps he is taking to ...", with no question mark. */
const TABLED = /^(?:What|If|Whether|How|When|Where|Which|Who|Why|To ask)\b[^?]*$/;

const LORDS_QUESTION = /^To ask (?:Her|His) Majesty's Government\b|^To ask the \S/;

/** Below this many words, and with no question mark, a turn is an aside ("Give us an answer!"). */
const QUESTION_WORDS = 12;

const STATED: Readonly<Record<string, ContributionKind>> = {
  Question: "question",
  SupplementaryQuestion: "question",
  Answer: "answer",
  Speech: "speech",
  Intervention: "speech",
  Statement: "speech",
  PointOfOrder: "speech",
};

/** The kind that newer files state: "Start SupplementaryQuestion". */
export function statedKind({ attributes }: Speech): ContributionKind | undefined {
  const [, type = ""] = (attributes.type ?? "").split(" ");
  return STATED[type];
}

function firstWords({ paragraphs }: Speech): string {
  return paragraphs[0]?.text ?? "";
}

/** A question that a Minister must come and answer, after the oral questions of the day. */
export function isUrgent(speech: Speech): boolean {
  return URGENT_QUESTION.test(firstWords(speech));
}

/** A question tabled for oral answer, by its number or by the type that the source states. */
export function isListed(speech: Speech): boolean {
  const { attributes } = speech;
  return (
    speech.listed ||
    attributes["oral-qnum"] !== undefined ||
    attributes.type === "Start Question" ||
    isUrgent(speech)
  );
}

/** Said by one person, not printed as a note of the House. */
export function isSpoken(speech: Speech): boolean {
  return speech.attributes.nospeaker !== "true" && !isGroup(speech);
}

/**
 * The question that opens a block of questions and answers, or null where it is none.
 * @param oral whether the block stands among oral questions, as far as the headings tell
 */
export function openingQuestion(
  speeches: readonly Speech[],
  oral: boolean,
  house: House | null,
): Speech | null {
  const [first, second] = speeches.filter(isSpoken);
  if (!first) return null;
  if (isUrgent(first)) return first;
  const words = firstWords(first);
  if (house === "Lords") {
    // In a debate on a question the asker goes on to speak to it; else it is answered at once.
    const answered = second !== undefined && personOf(second) !== personOf(first);
    return LORDS_QUESTION.test(words.replace(/’/g, "'")) && answered ? first : null;
  }
  return oral && (isListed(first) || TABLED.test(words)) ? first : null;
}

/** Whoever speaks first after the tabled questions, and did not put one, answers for the Government. */
export function whoAnswers(
  speeches: readonly Speech[],
  opening: Speech,
  isChair: (speech: Speech) => boolean,
): string | null {
  const spoken = speeches.filter(isSpoken);
  const askers = new Set([opening, ...spoken.filter(isListed)].map(personOf));
  const answer = spoken
    .slice(spoken.indexOf(opening))
    .find((speech) => !askers.has(personOf(speech)) && !isChair(speech));
  return answer ? personOf(answer) : null;
}

/** Whether the speaker answers by office: printed in the source, or known for that day. */
export function isMinister({ attributes }: Speech, date: string | null): boolean {
  const { speakeroffice, speakername } = attributes;
  if (speakeroffice !== undefined) return isMinisterialOffice(speakeroffice);
  return date !== null && speakername ? heldMinisterialOffice(speakername, date) === true : false;
}

/** What a turn that does not answer is, in a block of questions. */
export function questionOrAside(speech: Speech): ContributionKind {
  const text = speech.paragraphs.map((paragraph) => paragraph.text).join(" ");
  return text.includes("?") || text.split(" ").length >= QUESTION_WORDS ? "question" : "speech";
}
