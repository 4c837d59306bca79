/** What a question asks that cannot be told here: it is said, lest what follows be taken for the answer. */
import type { Finding } from "./finding.ts";

const LIMITS: readonly { asks: RegExp; note: string }[] = [
  {
    asks: /\b(?:how|who|which|did|has|have|when|why)\b(?:(?!\b(?:sa(?:id|y)|think|about|on)\b)[^?]){0,60}(?<!\b(?:a|the) )\bvoted?\b/i,
    note: "How anybody voted is not indexed, only what was said.",
  },
  {
    asks: /^\s*(?:who|which)\b[^?]{0,40}\b(?:most|least)\b(?! recent)/i,
    note: "Who speaks most or least of something is not counted here.",
  },
  {
    asks: /^\s*(?:who|which \p{L}+)(?: (?:never|did not|has not|have not)|,? \p{L}+n['’]t)\b/iu,
    note: "Who did not speak of something is not told here, only who did.",
  },
];

/** As sentences. */
export function readLimits(question: string): string[] {
  return LIMITS.filter(({ asks }) => asks.test(question)).map(({ note }) => note);
}

const EXCEPT =
  /\b(?:(?:everyone|everybody|anyone|anybody|all) )?(?:except|apart from|other than|besides|excluding|but not|non)[ -](?:for )?(?:the )?$/i;
const LOOK_BACK = 40;

/** The same finding; where somebody is asked to be left out, without its filters, since none leaves out. */
export function withoutExcepted(text: string, finding: Finding): Finding {
  const { start, end } = finding;
  const except = EXCEPT.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0];
  if (except === undefined) return finding;
  const note = `Nobody can be left out, so the words of ${text.slice(start, end)} are shown among the others.`;
  return { start: start - except.length, end, filters: {}, note };
}
