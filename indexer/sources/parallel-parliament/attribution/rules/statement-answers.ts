/**
 * Whoever made the statement answers the questions on it. Such a page holds the owner's question with
 * what stands before and after it, and so, but for the Chair, nobody's words but those two people's.
 */
import { MEMBER, opening } from "../address.ts";
import { isChairs } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely the words must be an answer: after a question, after the owner's, and going on from one. */
const ANSWERS = 0.97;
const AFTER_OWNER = 0.8;
const GOING_ON = 0.9;
/** How likely they must be to go on from one. */
const GOES_ON = 0.8;
/** How likely words are to be the owner's that are taken for it here. */
const OWNERS = 0.95;
/** How likely a turn may at most be to go on where the next is taken to begin. */
const BEGINS = 0.1;

/** The Opposition answers a statement at length too, and speaks of the one who made it. */
const OF_A_MINISTER = ["thanks-minister", "his-statement", "minister-said"];

/** A page begins with the end of an exchange, which says to whom it is said. */
const ADDRESSED = new RegExp(`\\b(?:the|my) ${MEMBER}`);

const asks = (text: string): boolean => /\?[”"’']?\]?$/.test(text);

function isAnswer(reading: Reading, at: number, enough: number): boolean {
  const { context, weighed, paragraphs, cues } = reading;
  const each = weighed[at];
  const { text = "" } = paragraphs[at] ?? {};
  if (!each || asks(text) || isChairs(text) || isNobodys(reading, at)) return false;
  if (cues.paragraphs[at]?.words.some((cue) => OF_A_MINISTER.includes(cue))) return false;
  return (context.owner ? each.otherFloor : each.floor) >= enough;
}

/** True where the turn before is surely the owner's who, no Minister, can only ask. */
function followsOwner({ cues, weighed }: Reading, at: number): boolean {
  const { owner = 0 } = weighed[at - 1] ?? {};
  const { continues = 1 } = weighed[at] ?? {};
  const asks = cues.owner?.standings[0] === "no-minister";
  return asks && owner >= OWNERS && continues <= BEGINS;
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
  paragraphs.forEach(({ text }, at) => {
    const asked =
      asks(paragraphs[at - 1]?.text ?? "") || (at === 0 && ADDRESSED.test(opening(text)));
    const answersOwner = followsOwner(reading, at);
    const goesOn = decisions.at(-1)?.at === at - 1 && (weighed[at]?.continues ?? 0) >= GOES_ON;
    const enough = answersOwner ? AFTER_OWNER : goesOn ? GOING_ON : ANSWERS;
    if ((asked || answersOwner || goesOn) && isAnswer(reading, at, enough)) {
      decisions.push({ at, person: statementBy, chair: false, evidence });
    }
  });
  return decisions;
}
