/** "what did X ask the Home Secretary about Y": whom X spoke to is neither who spoke nor the subject. */
import { wordsOf } from "../../words.ts";
import { ASK_VERB, endsQuestion, type Frame } from "../asking/frame.ts";
import { blank, type Finding, matchesOf, type Stretch, wordsBefore } from "../finding.ts";
import type { Vocabulary } from "../vocabulary.ts";

const ASKS = `\\b(?:${ASK_VERB}|questions?|questioning|pressing|(?:puts?|said|say|spoke|speak)\\s+to)\\s+`;
const AN_OFFICE =
  "(?:(?:the|(?:their|his|her)(?: own)?) )?(?:(?:\\p{L}+ ){0,2}(?:secretary|minister|chancellor)|ministers|government)\\b";
const OFFICE = new RegExp(`(?<=${ASKS})${AN_OFFICE}`, "giu");
const OFFICE_WAS = new RegExp(
  `(?<=(?:\\bwhat |^\\s*)(?:was|were|has|have|had) )${AN_OFFICE}`,
  "giu",
);
const ASKED = new RegExp(`${ASKS}$`, "iu");
/** Of these an answer to somebody is one, and answers are searched. */
const TELLS = /\b(?:tell|told|(?:said|say|spoke|speak)\s+to)\s+$/i;
const ABOUT = /^\s+(?:about|on|over|regarding|concerning|whether|if|to|for|why|how|what|when)\b/i;
/** "What did X ask the Home Secretary?" */
const WHAT = /^\s*what\b/i;
/** "What was X asked, and by whom?" */
const WAS = /(?:\bwhat |^\s*)(?:was|were|has|have|had) (?:the )?$/i;
const BEEN_ASKED =
  /^(?: been)? (?:asked|told|urged|pressed|challenged|questioned|quizzed|grilled)\b(?: (?:to do|about|on|over))?/i;

/** The offices and names that stand where only the one addressed can. */
export function findAddressed(
  text: string,
  names: readonly Finding[],
  frame: Frame,
  { bySurname }: Pick<Vocabulary, "bySurname">,
): Finding[] {
  const people = [...names, ...wordsOf(text).filter(({ lower }) => bySurname.has(lower))];
  const unnamed = blank(text, people);
  const asked = matchesOf(unnamed, OFFICE).filter((each) => isAskedOf(text, each, frame));
  return [
    ...asked.map((each) => leftOut(text, each)),
    ...people.filter((each) => isAskedOf(text, each, frame)).map((each) => noteReplies(text, each)),
    ...findPassive(text, [...matchesOf(unnamed, OFFICE_WAS), ...people]),
  ];
}

/** "ask X about" */
function isAskedOf(text: string, { start, end }: Stretch, { marker }: Frame): boolean {
  if (!ASKED.test(wordsBefore(text, start)) || (marker && start > marker.start)) return false;
  return ABOUT.test(text.slice(end)) || (WHAT.test(text) && endsQuestion(text, end));
}

/** "what was X asked" */
function findPassive(text: string, stretches: readonly Stretch[]): Finding[] {
  return stretches.flatMap((stretch) => {
    const was = WAS.test(wordsBefore(text, stretch.start));
    const asked = was ? BEEN_ASKED.exec(text.slice(stretch.end)) : null;
    return asked === null ? [] : [leftOut(text, stretch, asked[0].length)];
  });
}

/** The same of somebody who was named, with how to ask for what replies to them. */
function noteReplies(text: string, stretch: Stretch): Finding {
  const { start, end } = stretch;
  const replies = `Replies are searched: ask what was said “in reply to ${text.slice(start, end)}”.`;
  const finding = leftOut(text, stretch);
  return TELLS.test(wordsBefore(text, start))
    ? { ...finding, note: `${finding.note} ${replies}` }
    : finding;
}

function leftOut(text: string, { start, end }: Stretch, more = 0): Finding {
  const note = `Whom anybody spoke to is not searched, so “${text.slice(start, end)}” was left out.`;
  return { start, end: end + more, filters: {}, note };
}
