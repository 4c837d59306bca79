/** "Answers on net migration", "Labour questions about spiking", "in a written answer": the kinds of contribution asked for. */
import type { Filters } from "../../contract.ts";
import { apart, type Finding, matchesOf } from "../finding.ts";

/** A word for contributions to what they are indexed as. */
const KINDS: Readonly<Record<string, string>> = {
  question: "question",
  answer: "answer",
  repl: "answer",
  speech: "speech",
};
const NOUN = "(?:questions|answers|replies|speeches)";
const ALSO = `(?: (?:and|or) (?:the )?${NOUN})?`;
const SHOW =
  "show|list|find|get|give|see|read|search|look|for|me|us|please|can|could|i|you|want|need|all|any|some|the|just|only|and|are|were|is|there|recent|latest|other|more";
/** Whoever is asked for stands before or after as a blank. */
const ABOUT =
  "(?=\\s+(?:about|on|regarding|concerning|to(?= (?:the | |questions\\b))|since|before|after|between|(?:(?:asked|put|made|given) )?(?:by|from|in|at|during)(?= {3}))\\b|\\s{3}|[\\s?.!]*$)";

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<=^\\s*(?:(?:${SHOW})\\s+)*)(?:ministerial )?(?:oral |spoken |parliamentary |written )?${NOUN}${ALSO}${ABOUT}`,
    "gi",
  ),
  /\b(?:in|from|through) (?:an? |the |his |her |their )?written (?:parliamentary )?(?:questions?|answers?)(?: (?:and|or) (?:questions?|answers?))?\b/gi,
];

/** The kinds asked for, in a text where what was read before is blank. */
export function findKinds(text: string): Finding[] {
  return apart(matchesOf(text, ...PATTERNS)).map(({ start, end, 0: named }) => {
    const lower = named.toLowerCase();
    const kinds = Object.entries(KINDS).flatMap(([word, kind]) =>
      lower.includes(word) ? [kind] : [],
    );
    const filters: Filters = {
      kinds: [...new Set(kinds)],
      ...(lower.includes("written") && { venues: ["Written Questions"] }),
      ...(lower.includes("ministerial") && { roles: ["minister"] }),
    };
    return { start, end, filters };
  });
}
