/** "Between Christmas 2023 and Easter 2024", "since the summer recess", "in the last session": days by a name that is not read as days. */

import { SPEECH_VERB } from "../asking/frame.ts";
import { apart, type Finding, matchesOf } from "../finding.ts";
import { DATED, YEARLESS } from "./days.ts";

const YEAR = "(?:19|20)\\d{2}";
const NAME = `(?:the )?(?:${YEAR} )?(?:christmas|easter|new year|whitsun|(?:(?:christmas|easter|summer|winter|whitsun|conference) )?recess)`;
const IN_YEAR = `${NAME}(?: (?:of |in )?${YEAR})`;
const NAMED = `${NAME}(?: (?:of |in )?${YEAR})?`;
const OTHER = `(?:the )?(?:${DATED}|${YEARLESS})`;
const WITHIN = "(?:since|before|after|until|till|up to|over|during|around|at|in|from)";
/** When a session ends is known long after it began. */
const SESSION =
  "(?:this|the (?:last|latest|previous|current|present|first|second|third|fourth|final)) (?:parliamentary )?session(?: of (?:this|the (?:last|previous|current|\\d{4})) parliament)?";
const CLOSES = "(?=\\s*(?:[?.!,;)]|$)|\\s+(?:about|on|regarding|concerning)\\b)";

/** "Policing over Christmas" is a subject; a year, or a word for speaking before it, makes it a time. */
const PATTERNS = [
  `\\b(?:between|from) (?:${NAMED} (?:and|to|until|till) (?:${OTHER}|${NAMED})|${OTHER} (?:and|to|until|till) ${NAMED})\\b`,
  `\\b${WITHIN} ${IN_YEAR}\\b`,
  `\\b${WITHIN} ${SESSION}${CLOSES}`,
  `\\b(?:since|(?<=\\b(?:${SPEECH_VERB}) )${WITHIN}) ${NAMED}${CLOSES}`,
].map((source) => new RegExp(source, "giu"));

/** Such stretches, each with a note that it was not kept to. */
export function findNamedDays(text: string): Finding[] {
  return apart(matchesOf(text, ...PATTERNS)).map(({ start, end, 0: named }) => {
    const note = `“${named}” is not read as days, so no dates were kept to: months or days can be named instead.`;
    return { start, end, filters: {}, note };
  });
}
