/** Lines that are nobody's words, or nobody's own: notes of the reporters, and the text of laws. */
import type { Reading } from "./rule.ts";

const NOTE =
  /^(?:\[[^\]]*\]$|Several hon|(?:Hon\.|Noble) (?:Members|Lords)|rose|indicated|Question (?:put|proposed|agreed|again)|Sitting suspended|The (?:House|Committee|sitting) (?:divided|resumed|suspended)|Ordered|Resolved|Motion made|Amendment (?:agreed|proposed|made|negatived|by leave)|[A-Z][\p{L}’' -]+ (?:was|were) asked\b)/u;
const LAW = ["law", "numbered", "that-motion"];

/** True for a line that is not to be shown as anybody's words on the strength of its place alone. */
export function isNobodys({ paragraphs, cues }: Reading, i: number): boolean {
  const text = paragraphs[i]?.text ?? "";
  const words = cues.paragraphs[i]?.words ?? [];
  return NOTE.test(text) || words.includes("numbered") || words.includes("rose");
}

/** True where a part of the block is the text of laws and amendments, whose lines tell of no speaker. */
export function isMuchLaw({ cues }: Reading): boolean {
  const law = cues.paragraphs.filter(({ words }) => LAW.some((id) => words.includes(id))).length;
  return law >= Math.max(3, 0.08 * cues.paragraphs.length);
}
