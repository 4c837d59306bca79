/** Whoever made the statement answers the questions on it. */
import { isChairs } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely the words must be an answer, and how likely to go on from one. */
const ANSWERS = 0.97;
const GOES_ON = 0.95;

/** The Opposition answers a statement at length too, and speaks of the one who made it. */
const OF_A_MINISTER = ["bare-minister", "thanks-statement", "thanks-minister"];

const asks = (text: string): boolean => /\?[”"’']?\]?$/.test(text);

function isAnswer(reading: Reading, at: number): boolean {
  const { context, weighed, paragraphs, cues } = reading;
  const each = weighed[at];
  const { text = "" } = paragraphs[at] ?? {};
  if (!each || asks(text) || isChairs(text) || isNobodys(reading, at)) return false;
  if (cues.paragraphs[at]?.words.some((cue) => OF_A_MINISTER.includes(cue))) return false;
  return (context.owner ? each.otherFloor : each.floor) >= ANSWERS;
}

/** Names the maker of a statement that the manifest records, for what follows a question to the maker. */
export function statementAnswers(reading: Reading): Decision[] {
  const { context, weighed, paragraphs } = reading;
  const { statementBy, owner } = context;
  if (!statementBy || statementBy.name === owner?.name) return [];
  const evidence = [
    "the words answer a question on the statement",
    `the manifest records that ${statementBy.name} made the statement`,
  ];
  const decisions: Decision[] = [];
  paragraphs.forEach((_, at) => {
    const asked = asks(paragraphs[at - 1]?.text ?? "");
    const goesOn = decisions.at(-1)?.at === at - 1 && (weighed[at]?.continues ?? 0) >= GOES_ON;
    if ((asked || goesOn) && isAnswer(reading, at)) {
      decisions.push({ at, person: statementBy, chair: false, evidence });
    }
  });
  return decisions;
}
