/** "Said in the Scottish Parliament", "what did the US Senate say": what another body heard is not indexed here. */
import { type Finding, matchesOf } from "../finding.ts";

const BODY =
  "(?:(?:scottish|welsh|european|irish|australian|canadian|indian) parliament|holyrood|senedd|(?:welsh|northern ireland|london) assembly|stormont|dáil|bundestag|knesset|(?:(?:us|united states|american) )?(?:senate|congress|house of representatives)|un(?:ited nations)? (?:general assembly|security council))";
const PATTERNS = [
  `(?<=\\b(?:said|says?|spoken?|spoke|debated|discussed|asked|raised|told) )(?:in|at|to|before) (?:the )?(${BODY})(?![\\p{L}-])`,
  `(?<=\\b(?:did|does|has|have) )(?:the )?(${BODY})(?= (?:say|said|debated?|discuss(?:ed)?|ask(?:ed)?|hear|heard)\\b)`,
].map((source) => new RegExp(source, "giu"));

/** The bodies that are named as where something was said; elsewhere one is a subject. */
export function findOtherBodies(text: string): Finding[] {
  return matchesOf(text, ...PATTERNS).map(({ start, end, 1: body = "" }) => ({
    start,
    end,
    filters: { venues: [body] },
  }));
}
