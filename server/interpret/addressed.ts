/** "what did X ask the Home Secretary about Y": whom X spoke to is neither who spoke nor the subject. */
import { wordsOf } from "../words.ts";
import { blank, type Finding } from "./finding.ts";
import type { Frame } from "./frame.ts";
import type { Vocabulary } from "./vocabulary.ts";

const ASKS =
  "\\b(?:ask(?:s|ed|ing)?|press(?:ed|ing)?|question(?:s|ed|ing)?|urged?|tell|told|(?:put|puts|said|say|spoke|speak)\\s+to)\\s+";
const OFFICE = new RegExp(
  `(?<=${ASKS})(?:the )?(?:(?:\\p{L}+ ){0,2}(?:secretary|minister|chancellor)|ministers|government)\\b`,
  "giu",
);
const ASKED = new RegExp(`${ASKS}$`, "iu");
const ABOUT = /^\s+(?:about|on|over|regarding|concerning|whether|if|to|for|why|how|what|when)\b/i;
/** "What did X ask the Home Secretary?" */
const WHAT = /^\s*what\b/i;
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
  const named = [...names, ...surnames].filter(({ start }) =>
    ASKED.test(text.slice(Math.max(0, start - LOOK_BACK), start)),
  );
  return [...offices, ...named].flatMap(({ start, end }): Finding[] => {
    if (marker !== null && start > marker.start) return [];
    const after = text.slice(end);
    const closes = WHAT.test(text) && /^[\s?.!]*$/.test(after);
    if (!closes && !ABOUT.test(after)) return [];
    const note = `Whom anybody spoke to is not searched, so “${text.slice(start, end)}” was left out.`;
    return [{ start, end, filters: {}, note }];
  });
}
