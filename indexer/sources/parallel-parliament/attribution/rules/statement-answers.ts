/**
 * Whoever made the statement answers the questions on it. Such a page holds the owner's question with
 * what stands before and after it, and so, but for the Chair, nobody's words but those two people's.
 */
import { MEMBER, opening } from "../address.ts";
import { isChairs } from "../cues/certain.ts";
import { officePattern } from "../owner.ts";
import { beginsAnswer, endsAsking, mayBeChairs } from "./answers.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely the words must be an answer: after a question, and after the owner's. */
const ANSWERS = 0.97;
const AFTER_OWNER = 0.8;
/** How likely they must be to go on from one, and how likely an answer then where the owner can only ask. */
const GOES_ON = { owner: 0.8, nobody: 0.95 };
const GOING_ON = 0.85;
/** How likely words without a question mark must be to ask. */
const SURELY_ASKED = 0.95;
/** How likely words are to be the owner's that are taken for it here. */
const OWNERS = 0.95;
/** How likely a turn may at most be to go on where the next is taken to begin. */
const BEGINS = 0.1;

/** The Opposition answers a statement at length too, and speaks of the one who made it. */
const OF_A_MINISTER = ["thanks-minister", "his-statement", "minister-said"];

/** The maker of the statement, as others call them. */
const MAKER = /\b[Tt]he (?:Secretary of State\b(?! for)|Minister\b(?! (?:for|of|without)))/;

/** A page begins with the end of an exchange, which says to whom it is said. */
const ADDRESSED = new RegExp(`\\b(?:the|my) ${MEMBER}`);

function isAnswer(reading: Reading, at: number, enough: number): boolean {
  const { context, weighed, paragraphs, cues } = reading;
  const each = weighed[at];
  const { text = "" } = paragraphs[at] ?? {};
  if (!each || endsAsking(text) || isChairs(text) || mayBeChairs(reading, at)) return false;
  if (isNobodys(reading, at)) return false;
  if (cues.paragraphs[at]?.words.some((cue) => OF_A_MINISTER.includes(cue))) return false;
  const { statementBy, date } = context;
  const office = statementBy && date ? officePattern(statementBy.name, [date]) : null;
  if (MAKER.test(text) || office?.test(text)) return false;
  return (context.owner ? each.otherFloor : each.floor) >= enough;
}

/** True for the first words of a page, where they say to whom they reply. */
function opensReplying({ paragraphs, cues }: Reading): boolean {
  const congratulates = cues.paragraphs[0]?.words.includes("congratulates");
  return !congratulates && ADDRESSED.test(opening(paragraphs[0]?.text ?? ""));
}

/** True on the page of a Member who, no Minister, can only ask. */
function ownerAsks({ cues }: Reading): boolean {
  return cues.owner?.standings[0] === "no-minister";
}

/** True where the turn before is surely the owner's. */
function followsOwner({ weighed }: Reading, at: number): boolean {
  const { owner = 0 } = weighed[at - 1] ?? {};
  const { continues = 1 } = weighed[at] ?? {};
  return owner >= OWNERS && continues <= BEGINS;
}

/** True for the first words after what is surely a question, with or without its mark. */
function answersQuestion(reading: Reading, at: number): boolean {
  const { text = "" } = reading.paragraphs[at - 1] ?? {};
  const { asks = 0 } = reading.weighed[at - 1] ?? {};
  return (endsAsking(text) || asks >= SURELY_ASKED) && beginsAnswer(reading, at);
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
  const asking = ownerAsks(reading);
  const least = asking ? GOES_ON.owner : GOES_ON.nobody;
  const decisions: Decision[] = [];
  paragraphs.forEach(({ text }, at) => {
    const asked = at === 0 ? opensReplying(reading) : answersQuestion(reading, at);
    const answersOwner = asking && followsOwner(reading, at);
    const follows = decisions.at(-1)?.at === at - 1 && !text.includes("?");
    const goesOn = follows && (weighed[at]?.continues ?? 0) >= least;
    const enough = answersOwner ? AFTER_OWNER : goesOn && asking ? GOING_ON : ANSWERS;
    if ((asked || answersOwner || goesOn) && isAnswer(reading, at, enough)) {
      decisions.push({ at, person: statementBy, chair: false, evidence });
    }
  });
  return decisions;
}
