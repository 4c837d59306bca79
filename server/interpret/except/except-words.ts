/** The words that ask to leave out whoever or whatever follows them: "except", "anyone who isn't a", "I don't want". */

import { type Stretch, wordsBefore } from "../finding.ts";
import { BENCHER, MEMBER, PARTY } from "../people/members.ts";

const PEOPLE = `(?:(?:(?:every|any|some)(?:one|body)|all|who)(?: else)?|those|people|speakers?|${MEMBER})`;
/** What leaves out whatever follows. */
const BUT =
  "except|apart from|aside from|but not|not including|excl\\.?|leav(?:e|ing) (?:aside|out)";
const NO_NAME = "(?!(?:say|said|think|about|on|did)\\b)";
const NAME = `${NO_NAME}\\p{L}[\\p{L}.'’-]*(?: ${NO_NAME}\\p{L}[\\p{L}.'’-]*){0,2}`;
const JOINT = "(?:,|,? and|,? or|,? nor)";
/** Up to three others left out before: "except X, Y and"; they are found on their own. */
const OTHERS = `((?:${NAME}${JOINT} (?:the )?){0,3})`;
const MEMBERS = `\\b(?:${MEMBER}|${BENCHER}|${PARTY}|ministers|colleagues|opposition|government|side|benches|women|men),? `;
const ISNT = "(?:is|are|was|were)(?:n['’]t| not)";
/** Not of people who are spoken of: "the rules for people who are not". */
const SPOKEN_OF = "(?<!\\b(?:about|on|of|for|to|with|against|between) (?:the )?)";
const OF = "(?: (?:in|from|(?:an? )?members? of))?(?: an?)?";
const OPENS = "(?:^|[,.;:–—(-])\\s*(?:(?:and|but|so|also|ok|okay|please),? ){0,2}";
const DONT = "(?:do not|don['’]?t)";
const TOLD = [
  "(?:i am|i['’]m|we are|we['’]re) not (?:interested in|after)",
  `(?:i|we) ${DONT} (?:want|need)(?: to (?:see|hear|read))?(?: anything)?`,
  `${DONT} (?:show|include|give|quote|count|use)(?: me| us)?(?: anything)?`,
  "(?:ignore|ignoring|skip|skipping|omit|omitting|hide|exclude|leave out|forget|never mind|nothing|nobody|no one|none)",
].join("|");

/** Not "decided by judges, not ministers", which is told of the subject. */
const CONTRASTED =
  "(?<!\\b(?:by|for|from|to|is|are|blame) (?:the )?\\p{L}+)(?<!\\b(?:by|for|from|to|is|are|blame) (?:the )?\\p{L}+ \\p{L}+)";

const EXCEPT = new RegExp(
  `(?:^|\\b|(?<= ))(?:${[
    `${PEOPLE},? (?:other than|besides|but|bar)`,
    `(?:${PEOPLE} )?(?:${BUT}|(?<!\\b(?:about|on|of|by|for|to|over|against) )excluding|with the exception of)`,
    "(?:any|every)where (?:but|bar|besides|other than|outside(?: of)?)",
    "(?:other than|besides|not)(?= (?:by|from) )",
    "(?<=\\b(?:who|(?:any|some|every)(?:one|body)) else\\b[^?]{1,80} )(?:besides|other than)",
    `${CONTRASTED}, not`,
    `(?<=${MEMBERS})(?:other than|besides)`,
    `${SPOKEN_OF}${PEOPLE},? (?:(?:(?:who|that) |(?<=\\bwhich \\p{L}+ ))${ISNT}|not|outside(?: of)?)${OF}`,
    `^\\s*who ${ISNT}${OF}`,
    "^\\s*(?:(?:and|but|so),? )?(?:other than|besides|without|not|nor)",
    `(?:${OPENS}|\\bbut )(?:${TOLD})`,
  ].join("|")})(?: for)?(?: (?:those|what))?(?: (?:by|from))? (?:the )?${OTHERS}$`,
  "iu",
);
const NON = /\bnon[- ]$/i;
/** What follows "non-Labour" when it is said of people. */
const OF_PEOPLE =
  /^s?(?: (?:mps?|members?|peers?|politicians|speakers|say|said|think|ask|asked|about|on)\b|[\s?.!,]*$)/i;
/** "Can anyone other than ministers sign": nobody's words are asked for. */
const ASKS_WHETHER =
  /^\s*(?:(?:is|are)(?! there (?:any|some))|can|could|may|might|should|must|will|would)\b/i;
/** No leaving out: "is it not X", "why not X". */
const NO_OTHER_NOT =
  "(?<!\\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|should|must|may|might|if|or|why|whether|also|only) )";
/** "Everything about T without X", said of somebody at the end only: "a Bill without X" speaks of something else. */
const AT_THE_END_ONLY = new RegExp(
  `(?:${OPENS}(?:no|drop|remove)|,? (?:without|minus)|(?<=[\\p{L}\\d)] )${NO_OTHER_NOT}not) (?:any |more |the )?${OTHERS}$`,
  "iu",
);
const AT_THE_END = new RegExp(
  `^(?:${JOINT}(?: the)? ${NAME}){0,3}(?:,? (?:please|thanks|either|too|then|though|again|at all)){0,2}[\\s?.!)]*$`,
  "iu",
);
/** Of a place only: "protests outside the Home Office" leaves nobody out. */
const OUTSIDE = new RegExp(`(?: outside(?: of)?|(?<= )${NO_OTHER_NOT}not) (?:the )?$`, "i");
/** "I don't want ministers to know", "ignore the Lords amendments": something is said of them. */
const TOLD_OF = /^(?: (?:to (?!be (?:shown|quoted))|amendments?\b|\p{L}+ing\b)|['’]s? \p{L})/iu;

/** What leaves out days, whatever stands between: "not in 2018", "in any year but 2018". */
export const DAYS_LEFT_OUT = `(?:(?:\\b(?:in|at|on|from) )?\\b(?:any|every|all) (?:other )?(?:year|month|week|day|time|date)s? (?:but|bar|except|besides|other than|outside)|\\b(?:${BUT}|excluding|exclude|other than|besides|outside(?: of)?|without|ignor(?:e|ing)|skip(?:ping)?|omit(?:ting)?)|(?<=[,.;:–—-] )no|${NO_OTHER_NOT}\\bnot)(?: for)?`;

/** The words before what stands there that ask to leave it out; null where there are none. */
export function exceptBefore(text: string, { start, end }: Stretch, place = false): string | null {
  if (ASKS_WHETHER.test(text)) return null;
  const [before, after] = [wordsBefore(text, start), text.slice(end)];
  const match =
    EXCEPT.exec(before) ??
    (OF_PEOPLE.test(after) ? NON.exec(before) : null) ??
    (AT_THE_END.test(after) ? AT_THE_END_ONLY.exec(before) : null) ??
    (place ? OUTSIDE.exec(before) : null);
  if (match === null || TOLD_OF.test(after)) return null;
  const [words, others = ""] = match;
  return others === "" ? words : "";
}

/** Whether what stands there is asked to be left out. */
export function isExcepted(text: string, at: Stretch): boolean {
  return exceptBefore(text, at) !== null;
}
