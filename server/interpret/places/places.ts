/** Houses, venues and kinds of proceeding in a question. */
import type { Filters } from "../../contract.ts";
import { type Frame, isAgent, isAskedFor, isSubject, namesSpeaker } from "../asking/frame.ts";
import { isExcepted } from "../except/except-words.ts";
import { apart, type Finding, matchesOf, type Stretch } from "../finding.ts";
import { findOtherBodies } from "./other-bodies.ts";

const IN = "(?:in|from|at|during)";

const OTHER_PLACE = "the (?:upper house|second chamber|other place)\\b";
const QUESTIONS = ["question", "answer"];
const NOT_ONLY_HIS =
  "Questions to the Prime Minister are not told from those to other ministers, so all questions and answers were kept.";

/** Kept to wherever they stand in the question, since a preposition says what they are. */
const PLACES: readonly (readonly [words: string, filters: Filters, note?: string])[] = [
  [
    "(?:(?:in|at|during) )?(?:PMQs|prime minister['’]?s['’]? questions)\\b",
    { kinds: QUESTIONS },
    NOT_ONLY_HIS,
  ],
  [
    `${IN} (?:an? |the )?(?:lords )?grand committee(?: debates?)?\\b`,
    { venues: ["Grand Committee"] },
  ],
  [`${IN} (?:an? |the )?public bill committees?\\b`, { venues: ["Public Bill Committees"] }],
  [`(?:${IN} )?(?:a |the )?westminster hall(?: debates?)?\\b`, { venues: ["Westminster Hall"] }],
  [`${IN} the (?:house of )?lords chamber\\b`, { venues: ["Lords Chamber"] }],
  [`${IN} the (?:house of )?commons chamber\\b`, { venues: ["Commons Chamber"] }],
  // Of either House: there are committees and Westminster Hall beside it.
  [
    `${IN} the (?:main chambers?|chamber)\\b(?! of\\b)`,
    { venues: ["Commons Chamber", "Lords Chamber"] },
  ],
  [
    `${IN} (?:the )?(?:house of )?lords\\b(?! (?:reform|amendments?|committee))`,
    { houses: ["Lords"] },
  ],
  [`${IN} ${OTHER_PLACE}`, { houses: ["Lords"] }],
  [
    `${IN} (?:the )?(?:house of )?commons\\b(?! (?:reform|library|committee))`,
    { houses: ["Commons"] },
  ],
  [
    "(?:in (?:an? |the )?)?(?:ministerial )?written (?:ministerial )?statements?\\b",
    { kinds: ["written-statement"] },
  ],
  ["(?:in |during |at )?oral (?:parliamentary )?questions\\b", { kinds: QUESTIONS }],
  [
    "(?:in|during|at) (?:the )?(?:(?:home|foreign) office|treasury|defence|health|education|transport|justice|departmental|topical) questions\\b",
    // The Speaker's words between them too.
    { kinds: [...QUESTIONS, "procedural"] },
  ],
];

const FORMS = PLACES.map(([words, filters, note]) => ({
  form: new RegExp(`\\b${words}`, "gi"),
  what: { filters, ...(note !== undefined && { note }) },
}));

/** "just the questions": what an answer is narrowed to. */
const NARROWED =
  /(?<=^\s*(?:(?:just|only|show(?: me)?) )+(?:the )?)(question|answer|speech)(?:e?s)?(?=(?: only| please)*[\s?.!]*$)/gi;

/** "Everything except answers", "not questions" */
const LEFT_OUT =
  /\b(question|answer)s(?=(?: please)?[\s?.!]*$)|\b(speech)es(?=(?: please)?[\s?.!]*$)/gi;

/** "Said by peers", and not "bullied by peers". */
const SAID_BY =
  /\b(?:said|asked|raised|mentioned|made|discussed|debated|words|anything|something) (?:by|from) $/i;

const PEERS =
  /(?<!\b(?:drug|war|crime|gang|land|their|his|her|your|our|of|young|older) )\b(?:peers|(?:the )?lords)\b/gi;
/** A House as the one who speaks: "did the House of Lords say", "what peers said". */
const SPEAKING: readonly (readonly [pattern: RegExp, house: string])[] = [
  [new RegExp(`\\b(?:(?:the )?house of lords\\b|${OTHER_PLACE})`, "gi"), "Lords"],
  [/\b(?:(?:the )?house of commons|the lower house)\b/gi, "Commons"],
  [PEERS, "Lords"],
];

/** "The Lords" is the House wherever somebody who acts is named; "lords" and "peers" only where they speak. */
function speaksAsHouse(text: string, at: Stretch, frame: Frame): boolean {
  const { start, end } = at;
  if (/Lords$/.test(text.slice(start, end))) return namesSpeaker(text, at, frame);
  return isAskedFor(text, at) && (!isAgent(text, start) || SAID_BY.test(text.slice(0, start)));
}

/** The places and kinds of proceeding the question keeps to. */
export function findPlaces(text: string, frame: Frame): Finding[] {
  const places = FORMS.flatMap(({ form, what }) =>
    matchesOf(text, form).map(({ start, end }): Finding => ({ start, end, ...what })),
  );
  const leftOut = matchesOf(text, LEFT_OUT).filter((match) => isExcepted(text, match));
  const kinds = [...matchesOf(text, NARROWED), ...leftOut].map((match): Finding => {
    const { start, end, 1: kind, 2: speech = "" } = match;
    return { start, end, filters: { kinds: [(kind ?? speech).toLowerCase()] } };
  });
  const houses = SPEAKING.flatMap(([pattern, house]) =>
    matchesOf(text, pattern)
      .filter((match) =>
        pattern === PEERS
          ? speaksAsHouse(text, match, frame)
          : isSubject(text, match) || isAgent(text, match.start),
      )
      .map(({ start, end }): Finding => ({ start, end, filters: { houses: [house] } })),
  );
  return apart([...findOtherBodies(text), ...places, ...kinds, ...houses]);
}
