/** "what did X ask the Home Secretary about Y": whom X spoke to is neither who spoke nor the subject. */
import { wordsOf } from "../words.ts";
import { blank, type Finding } from "./finding.ts";
import type { Frame } from "./frame.ts";
import type { Vocabulary } from "./vocabulary.ts";

const ASKS =
  "\\b(?:ask(?:s|ed|ing)?|press(?:ed|ing)?|question(?:s|ed|ing)?|urged?|tell|told|(?:put|puts|said|say|spoke|speak)\\s+to)\\s+";
const AN_OFFICE =
  "(?:the )?(?:(?:\\p{L}+ ){0,2}(?:secretary|minister|chancellor)|ministers|government)\\b";
const OFFICE = new RegExp(`(?<=${ASKS})${AN_OFFICE}`, "giu");
const OFFICE_WAS = new RegExp(`(?<=\\bwhat (?:was|were|has|have|had) )${AN_OFFICE}`, "giu");
const ASKED = new RegExp(`${ASKS}$`, "iu");
const ABOUT = /^\s+(?:about|on|over|regarding|concerning|whether|if|to|for|why|how|what|when)\b/i;
/** "What did X ask the Home Secretary?" */
const WHAT = /^\s*what\b/i;
/** "What was X asked, and by whom?" */
const WAS = /\bwhat (?:was|were|has|have|had) (?:the )?$/i;
const BEEN_ASKED =
  /^(?: been)? (?:asked|told|urged|pressed|challenged|questioned|quizzed|grilled)\b(?: (?:to do|about|on|over))?/i;
const LOOK_BACK = 20;

/** The offices and names that stand where only the one addressed can. */
export function findAddressed(
  text: string,
  names: readonly Finding[],
  { marker }: Frame,
  { bySurname }: Pick<Vocabulary, "bySurname">,
): Finding[] {
  const offices = [...blank(text, names).matchAll(OFFICE)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  const surnames = wordsOf(text).filter(({ lower }) => bySurname.has(lower));
  const people = [...names, ...surnames];
  const before = (start: number) => text.slice(Math.max(0, start - LOOK_BACK), start);
  const named = people.filter(({ start }) => ASKED.test(before(start)));
  const leftOut = (start: number, end: number, to = end): Finding => {
    const note = `Whom anybody spoke to is not searched, so “${text.slice(start, end)}” was left out.`;
    return { start, end: to, filters: {}, note };
  };
  const passive = [...blank(text, people).matchAll(OFFICE_WAS)]
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }))
    .concat(people)
    .flatMap(({ start, end }): Finding[] => {
      const asked = WAS.test(before(start)) ? BEEN_ASKED.exec(text.slice(end)) : null;
      return asked === null ? [] : [leftOut(start, end, end + asked[0].length)];
    });
  const active = [...offices, ...named].flatMap(({ start, end }): Finding[] => {
    if (marker !== null && start > marker.start) return [];
    const after = text.slice(end);
    const closes = WHAT.test(text) && /^[\s?.!]*$/.test(after);
    return closes || ABOUT.test(after) ? [leftOut(start, end)] : [];
  });
  return [...active, ...passive];
}
