/** What sort of thing the question asks for, so that the answer can lead with it. */
import { PARTY, SPEAKER } from "../people/members.ts";

/**
 * A number or amount; a sum of money; a date within what was said ("when was the agency set up"); the day on which it
 * was said ("when did she say"); a person; a person who asked; a question that was put; null for everything else.
 */
export type Wants = "figure" | "money" | "date" | "day" | "person" | "asker" | "question" | null;

const FIGURE =
  /\b(?:how (?:many|much|often|large|big|long|old|accurate)|by how|what (?:percentage|proportion|share|number|amount|fraction|sum|total|figure|figures|is the (?:number|amount|cost|percentage|figure))|what .* (?:percentage|per cent)|what (?:is|are|was|were) [^?]*\bfigures?(?=[\s?.!]*$))\b/i;
const MONEY =
  /(?<!\bby )\bhow much\b.*\b(?:money|cash|funding|invest(?:ed|ing)?|spen[dt]|spending|cost|paid|pay|budget|worth|raised|granted?)\b|\bwhat (?:is|was|did) (?![^?]*\b(?:said?|say|think|thought|asked|mentioned|raised)\b)[^?]*\bcosts?\b/i;
/** What the opening of an answer counts, and no sentence does: "how many MPs spoke", "how often did she mention". */
const COUNTED =
  /^\s*(?:and |so )?how (?:often|many (?:\p{L}+ )?(?:times|mps|members|speakers|ministers|peers|contributions|speeches|debates))\b[^?]*\b(?:say|said|speak|spoke|spoken|mention|mentioned|raised?|asked?|debated?|discuss|discussed)\b/iu;
const DAY =
  /^\s*(?:and |so )?(?:when|what (?:day|date|year|month)|which (?:day|year|month)|in what year|on what (?:day|date)|since when)\b/i;
/** After an answer, nothing but its day can be meant. */
const JUST_WHEN =
  /^\s*(?:and |so )?(?:when|(?:on )?(?:what|which) (?:day|date))(?: (?:was|is) (?:that|this|it))?[\s?.!]*$/i;
const SAID =
  /\b(?:say|said|speak|spoken|talk|talked|mention|mentioned|raised?|ask|asked|debated?|discuss|discussed|announced?|promised?|complain|complained|warn|warned|tell|told)\b/i;
const WHO = `^\\s*(?:and |so )?(?:who|which (?:(?:${PARTY}|opposition|government|backbench) )?(?:${SPEAKER}))\\b`;
/** "was the first Labour MP to" */
const WAS_THE = " (?:was|is) the [^?]{3,60}? (?:to|who|that) ";
const SPEAKS =
  "(?:sa(?:id|ys?)|spoken?|speaks?|talk(?:s|ed)?|mention(?:s|ed)?|raise[sd]?|debated|discuss(?:ed)?|announced?|promised?|use[sd]?|call(?:s|ed)?|refer(?:s|red)?)";
/** Who did anything but speak is not told by who spoke of it. */
const PERSON = new RegExp(`${WHO}(?:[^?]{0,30}?|${WAS_THE})\\b${SPEAKS}\\b`, "iu");
const ASKER = new RegExp(
  `${WHO}(?:(?: (?:else|has|have|had|also|ever))* |${WAS_THE})(?:asks?|asked|questioned|pressed)\\b(?! (?:for|charges)\\b)`,
  "i",
);
/** "Who said that the system is broken", and not "who said something about it". */
const SAID_WORDS = new RegExp(
  `${WHO}(?: (?:else|has|have|had|also|ever|first|last))* (?:said|says?)\\b(?! (?:anything|something|nothing|what|much|more|most|about|on|of|regarding)\\b| (?:it|that|this|so)[\\s?.!]*$)`,
  "i",
);
/** Nor who spoke most of it, or did not. */
const COMPARED = /\b(?:most(?! recent)|least|never|(?:has|have|did|does|do)(?: not|n['’]t))\b/i;

const QUESTION =
  /\bwhat (?:did|do|does|have|has) .{1,60} (?:ask|asked)\b|\bquestions? (?:about|on|from|by|to|put|asked|raised)\b/i;

/** Reads it from the question's own words. */
export function readWants(question: string): Wants {
  if (COUNTED.test(question)) return null;
  if (MONEY.test(question)) return "money";
  if (FIGURE.test(question)) return "figure";
  if (DAY.test(question)) {
    return SAID.test(question) || JUST_WHEN.test(question) ? "day" : "date";
  }
  if (!COMPARED.test(question)) {
    if (ASKER.test(question)) return "asker";
    if (PERSON.test(question)) return "person";
  }
  return QUESTION.test(question) ? "question" : null;
}

/** Whether it is asked who said some words, rather than who spoke of something. */
export function asksWhoSaid(question: string): boolean {
  return SAID_WORDS.test(question);
}
