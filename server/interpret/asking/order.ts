/** Whether the first or the last that was said of something is asked for. */
import { type Finding, matchesOf } from "../finding.ts";
import { asksForNow } from "../follow-up/widening.ts";
import { PARTY } from "../people/members.ts";

/** Earliest or latest day first; null where the question does not say. */
export type Order = "earliest" | "latest" | null;

const SAID =
  "(?:mention|reference|time|statement|speech|debate|contribution|comment|remark|answer|discussion|intervention)s?";
const SPOKE =
  "(?:mentioned|raised|discussed|debated|said|spoken?|announced|asked|talked|used|referred)";
const SPEAK = "(?:mention|raise|discuss|debate|say|speak|announce|ask|talk|use|refer)";
const WHO = "mp|member|peer|person|one|politician|speaker";
/** "to mention", "who mentioned" */
const DOES = `(?:to (?=${SPEAK}\\b)|(?:who|that) (?=${SPOKE}\\b))`;
/** Of whom only such a one is meant: "Labour MP", "minister", "Liberal Democrat". */
const SUCH = `(?:(?!(?:to|who|that)\\b)[\\p{L}'’-]+ ){0,3}?(?:${PARTY}|minister|secretary|chancellor|(?:back|front)[- ]?bencher)s?|(?:(?!(?:to|who|that)\\b)[\\p{L}'’-]+ ){1,3}?(?:${WHO})s?`;
/** "raised last year" tells when, not in what order. */
const ENDS = "(?=\\s*(?:[?.!]|$)|\\s+(?:about|on|by|in the)\\b)";

function formsOf(adjective: string, adverb: string): RegExp[] {
  return [
    `\\b(?:the )?(?:very )?(?:${adjective}) ${SAID}\\b(?: (?:of|on|about))?`,
    // Nothing else: the order that an answer is to have.
    `^\\s*(?:and )?(?:the )?(?:${adjective})(?: (?:first|ones?))?(?: please)?(?=[\\s?.!]*$)`,
    // "When was the technology first used" is told of other things than words.
    `(?<!\\b(?:was|were|is|are|been) [^?]{0,60})\\b(?:${adverb}) (?=used\\b)`,
    `\\b(?:${adverb}) (?=(?!used\\b)${SPOKE}\\b)`,
    `(?<=\\bdid [^?]{1,40})\\b(?:${adverb}) (?=${SPEAK}\\b)`,
    `(?<=\\b(?:${SPOKE}|${SPEAK})) (?:${adverb})${ENDS}`,
    // "Who mentioned drones first?"
    `(?<=\\b${SPOKE} [^?]{1,60}) (?:${adverb})(?=\\s*[?.!]*$)`,
    `\\b(?:(?:was|were|is|are) )?the (?:very )?(?:${adjective})(?: (?:${WHO})s?)? ${DOES}`,
    `\\b(?:(?:was|were|is|are) )?the (?:very )?(?:${adjective}) (?<such>${SUCH}) ${DOES}`,
  ].map((source) => new RegExp(source, "giud"));
}

const FORMS: readonly { order: Exclude<Order, null>; patterns: readonly RegExp[] }[] = [
  {
    order: "earliest",
    patterns: [
      ...formsOf("first|earliest|oldest", "first"),
      /(?<=^\s*who )(?:opened|began|started|led|introduced)(?= (?:the|that|this) debate\b|\s{3,})(?<such>)/dgiu,
    ],
  },
  {
    order: "latest",
    patterns: formsOf("latest|most recent|newest|last", "last|most recently"),
  },
];

/** The stretches that ask for it, which say nothing of the subject; of whom it is asked is read by others. */
export function findOrder(question: string): Finding[] {
  return matchesOf(question, ...FORMS.flatMap(({ patterns }) => patterns))
    .flatMap(({ start, end, indices }): Finding[] => {
      const [from, to] = indices?.groups?.such ?? [end, end];
      return [
        { start, end: from, filters: {} },
        { start: to, end, filters: {} },
      ];
    })
    .filter(({ start, end }) => start < end);
}

/** Reads it from the question's own words; the first that is said counts. */
export function readOrder(question: string): Order {
  if (asksForNow(question)) return "latest";
  const asked = FORMS.find(({ patterns }) => patterns.some((each) => question.search(each) >= 0));
  return asked?.order ?? null;
}
