/** The Chair: calls to speak and calls to order, which nobody else makes. */
import { printDay } from "../../../../dates.ts";
import { speakerOfTheCommons } from "../../../../presiding.ts";
import { CALLS } from "../cues/certain.ts";
import type { Decision, Reading } from "./rule.ts";

/** Shows the Chair; by name in questions to Ministers, over which the Speaker presides. */
export function chairPresides({ paragraphs, context }: Reading): Decision[] {
  const { date, venue, title, owner } = context;
  const questions = venue === "Commons Chamber" && title?.startsWith("Oral Answers") === true;
  const speaker = date && questions ? speakerOfTheCommons(date) : null;
  return paragraphs.flatMap(({ text }, at): Decision[] => {
    if (!CALLS.test(text)) return [];
    const words = "the words call Members to speak or to order, which only the Chair does";
    if (!speaker || !date) return [{ at, person: null, chair: true, evidence: [words] }];
    const known =
      owner?.name === speaker ? owner : { name: speaker, party: null, constituency: null };
    const presides = `the Speaker presides over questions, and ${speaker} was Speaker of the House of Commons on ${printDay(date)}`;
    return [{ at, person: known, chair: true, evidence: [words, presides] }];
  });
}
