/** Houses, venues and kinds of proceeding in a question. */
import type { Filters } from "../../contract.ts";
import { type Frame, isAgent, isAskedFor, isSubject, namesSpeaker } from "../asking/frame.ts";
import { isExcepted } from "../except/except-words.ts";
import { apart, type Finding, matchesOf, type Stretch } from "../finding.ts";

const IN = "(?:in|from|at|during)";

/** Kept to wherever they stand in the question, since a preposition says what they are. */
const PLACES: readonly { pattern: RegExp; filters: Filters; note?: string }[] = [
  {
    pattern: /\b(?:(?:in|at|during) )?(?:PMQs|prime minister['’]?s['’]? questions)\b/gi,
    filters: { kinds: ["question", "answer"] },
    note: "Questions to the Prime Minister are not told from those to other ministers, so all questions and answers were kept.",
  },
  {
    pattern: new RegExp(`\\b${IN} (?:an? |the )?(?:lords )?grand committee(?: debates?)?\\b`, "gi"),
    filters: { venues: ["Grand Committee"] },
  },
  {
    pattern: new RegExp(`\\b${IN} (?:an? |the )?public bill committees?\\b`, "gi"),
    filters: { venues: ["Public Bill Committees"] },
  },
  {
    pattern: new RegExp(`\\b(?:${IN} )?(?:a |the )?westminster hall(?: debates?)?\\b`, "gi"),
    filters: { venues: ["Westminster Hall"] },
  },
  {
    pattern: new RegExp(`\\b${IN} the (?:house of )?lords chamber\\b`, "gi"),
    filters: { venues: ["Lords Chamber"] },
  },
  {
    pattern: new RegExp(`\\b${IN} the (?:house of )?commons chamber\\b`, "gi"),
    filters: { venues: ["Commons Chamber"] },
  },
  {
    // Of either House: there are committees and Westminster Hall beside it.
    pattern: new RegExp(`\\b${IN} the (?:main chambers?|chamber)\\b(?! of\\b)`, "gi"),
    filters: { venues: ["Commons Chamber", "Lords Chamber"] },
  },
  {
    pattern: new RegExp(
      `\\b${IN} (?:(?:the )?(?:house of )?lords\\b(?! (?:reform|amendments?|committee))|the (?:upper house|second chamber|other place)\\b)`,
      "gi",
    ),
    filters: { houses: ["Lords"] },
  },
  {
    pattern: new RegExp(
      `\\b${IN} (?:the )?(?:house of )?commons\\b(?! (?:reform|library|committee))`,
      "gi",
    ),
    filters: { houses: ["Commons"] },
  },
  {
    pattern: /\b(?:in (?:an? |the )?)?(?:ministerial )?written (?:ministerial )?statements?\b/gi,
    filters: { kinds: ["written-statement"] },
  },
  {
    pattern: /\b(?:in |during |at )?oral (?:parliamentary )?questions\b/gi,
    filters: { kinds: ["question", "answer"] },
  },
  {
    pattern:
      /\b(?:in|during|at) (?:the )?(?:(?:home|foreign) office|treasury|defence|health|education|transport|justice|departmental|topical) questions\b/gi,
    // The Speaker's words between them too.
    filters: { kinds: ["question", "answer", "procedural"] },
  },
];

/** "just the questions": what an answer is narrowed to. */
const NARROWED =
  /(?<=^\s*(?:(?:just|only|show(?: me)?) )+(?:the )?)(question|answer|speech)(?:e?s)?(?=(?: only| please)*[\s?.!]*$)/gi;

/** "Everything except answers", "not questions" */
const LEFT_OUT =
  /\b(question|answer)s(?=(?: please)?[\s?.!]*$)|\b(speech)es(?=(?: please)?[\s?.!]*$)/gi;

/** "Said by peers", and not "bullied by peers". */
const SAID_BY =
  /\b(?:said|asked|raised|mentioned|made|discussed|debated|words|anything|something) (?:by|from) $/i;

/** A House as the one who speaks: "did the House of Lords say", "what peers said". */
const SPEAKING: readonly { pattern: RegExp; house: string; plain: boolean }[] = [
  { pattern: /\b(?:the )?house of lords\b/gi, house: "Lords", plain: false },
  { pattern: /\b(?:the )?house of commons\b/gi, house: "Commons", plain: false },
  {
    pattern:
      /(?<!\b(?:drug|war|crime|gang|land|their|his|her|your|our|of|young|older) )\b(?:peers|(?:the )?lords)\b/gi,
    house: "Lords",
    plain: true,
  },
  { pattern: /\bthe (?:upper house|second chamber|other place)\b/gi, house: "Lords", plain: false },
  { pattern: /\bthe lower house\b/gi, house: "Commons", plain: false },
];

/** "The Lords" is the House wherever somebody who acts is named; "lords" and "peers" only where they speak. */
function speaksAsHouse(text: string, at: Stretch, frame: Frame): boolean {
  const { start, end } = at;
  if (/Lords$/.test(text.slice(start, end))) return namesSpeaker(text, at, frame);
  return isAskedFor(text, at) && (!isAgent(text, start) || SAID_BY.test(text.slice(0, start)));
}

/** The places and kinds of proceeding the question keeps to. */
export function findPlaces(text: string, frame: Frame): Finding[] {
  const places = PLACES.flatMap(({ pattern, ...what }) =>
    matchesOf(text, pattern).map(({ start, end }): Finding => ({ start, end, ...what })),
  );
  const leftOut = matchesOf(text, LEFT_OUT).filter((match) => isExcepted(text, match));
  const kinds = [...matchesOf(text, NARROWED), ...leftOut].map((match): Finding => {
    const { start, end, 1: kind, 2: speech = "" } = match;
    return { start, end, filters: { kinds: [(kind ?? speech).toLowerCase()] } };
  });
  const houses = SPEAKING.flatMap(({ pattern, house, plain }) =>
    matchesOf(text, pattern)
      .filter((match) =>
        plain
          ? speaksAsHouse(text, match, frame)
          : isSubject(text, match) || isAgent(text, match.start),
      )
      .map(({ start, end }): Finding => ({ start, end, filters: { houses: [house] } })),
  );
  return apart([...places, ...kinds, ...houses]);
}
