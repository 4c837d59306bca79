/** "what did X ask the Home Secretary about Y": whom X spoke to is neither who spoke nor the subject. */
import { wordsOf } from "../../words.ts";
import type { Frame } from "../asking/frame.ts";
import { blank, type Finding, matchesOf, type Stretch, wordsBefore } from "../finding.ts";
import type { Vocabulary } from "../vocabulary.ts";

const ASKS =
  "\\b(?:ask(?:s|ed|ing)?|press(?:ed|ing)?|question(?:s|ed|ing)?|urged?|tell|told|(?:put|puts|said|say|spoke|speak)\\s+to)\\s+";
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
  return [
    ...findAskedOf(text, matchesOf(unnamed, OFFICE), frame),
    ...findAskedOf(text, people, frame).map((each) => withReplies(text, each)),
    ...findPassive(text, [...matchesOf(unnamed, OFFICE_WAS), ...people]),
  ];
}

/** "ask X about" */
function findAskedOf(text: string, stretches: readonly Stretch[], { marker }: Frame): Finding[] {
  return stretches
    .filter(({ start }) => ASKED.test(wordsBefore(text, start)))
    .filter(({ start, end }) => {
      if (marker !== null && start > marker.start) return false;
      const after = text.slice(end);
      const closes = WHAT.test(text) && /^[\s?.!]*$/.test(after);
      return closes || ABOUT.test(after);
    })
    .map((stretch) => leftOut(text, stretch));
}

/** "what was X asked" */
function findPassive(text: string, stretches: readonly Stretch[]): Finding[] {
  return stretches.flatMap((stretch) => {
    const { start, end } = stretch;
    const was = WAS.test(wordsBefore(text, start));
    const asked = was ? BEEN_ASKED.exec(text.slice(end)) : null;
    return asked === null ? [] : [leftOut(text, stretch, end + asked[0].length)];
  });
}

/** The same, with how to ask for what replies to somebody who was named. */
function withReplies(text: string, finding: Finding): Finding {
  const { start, end, note } = finding;
  if (!TELLS.test(wordsBefore(text, start))) return finding;
  return {
    ...finding,
    note: `${note} Replies are searched: ask what was said “in reply to ${text.slice(start, end)}”.`,
  };
}

function leftOut(text: string, { start, end }: Stretch, to = end): Finding {
  const note = `Whom anybody spoke to is not searched, so “${text.slice(start, end)}” was left out.`;
  return { start, end: to, filters: {}, note };
}
