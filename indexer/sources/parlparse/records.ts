/**
 * The House's own record of what was decided ("Question put and agreed to.", "Amendment 37
 * withdrawn."), which ParlParse leaves inside the speech before it: not the speaker's words.
 */
import type { SpeechParagraph } from "./items.ts";

/** Not in italics in every dialect, but never spoken in this form. */
const RECORD = new RegExp(
  `^(?:${[
    "Question (?:again )?(?:put|proposed)\\b",
    "Question (?:accordingly )?(?:agreed to|negatived)\\b",
    "Main Question (?:again )?put\\b",
    "Motion made, and Question\\b",
    "(?:Motion|Amendment|Clause)?,? by leave, withdrawn\\b",
    "(?:Resolved|Ordered),",
    "The House (?:having )?divided\\b",
    "The House proceeded to a Division\\b",
    "House adjourned\\b",
    "Sitting (?:suspended|adjourned)\\b",
    "On resuming—",
    "Debate (?:interrupted|adjourned|to be resumed)\\b",
    "Bill (?:accordingly )?read the (?:First|Second|Third) time\\b",
    "Lords amendments? [\\dA-Z(][\\w(), ]{0,30}(?:dis)?agreed to\\b",
    "Votes cast by Members\\b",
    "Virtual participation in proceedings (?:commenced|concluded)\\b",
  ].join("|")})`,
);

function isRecord({ text, italic }: SpeechParagraph): boolean {
  return italic || RECORD.test(text);
}

/** A speech's paragraphs: what the speaker said, and the record that follows (empty when there is none). */
export function splitRecord(paragraphs: readonly SpeechParagraph[]): {
  spoken: SpeechParagraph[];
  record: SpeechParagraph[];
} {
  const from = paragraphs.findIndex((paragraph, i) => i > 0 && isRecord(paragraph));
  if (from === -1) return { spoken: [...paragraphs], record: [] };
  return { spoken: paragraphs.slice(0, from), record: paragraphs.slice(from) };
}

/** Whether a speech is record from its first paragraph on. */
export function isAllRecord(paragraphs: readonly SpeechParagraph[]): boolean {
  return paragraphs[0] !== undefined && isRecord(paragraphs[0]);
}
