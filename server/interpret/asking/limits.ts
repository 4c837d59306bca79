/** "Who voted against it?", "how did she vote?", and not "a vote" or what was said of one. */
const VOTED =
  /\b(?:how|who|which|did|has|have|when|why)\b(?:(?!\b(?:sa(?:id|y)|think|about|on)\b)[^?]){0,60}(?<!\b(?:a|the) )\bvoted?\b/i;
/** Only the division itself tells who voted, how, or how many did. */
const VOTERS = /^\s*(?:(?:and|but|so) )?(?:who\b|how many\b|how (?:did|has|have)\b|which\b|did\b)/i;
/** How anybody voted is not told, whatever is said of the subject. */
export const VOTES_UNTOLD = "How anybody voted is not indexed, only what was said.";

/** Whether how members voted is all that the question asks. */
export function asksForVotes(question: string): boolean {
  return VOTED.test(question) && VOTERS.test(question);
}

/** What a question asks that cannot be told here: it is said, lest what follows be taken for the answer. */
const LIMITS: readonly { asks: RegExp; note: string }[] = [
  {
    asks: VOTED,
    note: VOTES_UNTOLD,
  },
  {
    asks: /^\s*(?:who|which)\b[^?]{0,40}\b(?:most|least)\b(?! recent)/i,
    note: "Who speaks most or least of something is not counted here.",
  },
  {
    asks: /^\s*(?:who|which \p{L}+)(?: (?:never|did not|has not|have not)|,? \p{L}+n['’]t)\b/iu,
    note: "Who did not speak of something is not told here, only who did.",
  },
  {
    asks: /^\s*what\b[^?]{0,30}\b(?:not|never) (?:been )?(?:said|mentioned|discussed|raised|asked)\b/i,
    note: "What was not said is not told here, only what was.",
  },
  {
    asks: /\b(?:in|during|over|throughout|since|before|after|until) (?:19|20)\d{2}[-–/]\d{2}(?=\s*(?:[?.!,;)]|$)|\s+(?:about|on|regarding)\b)/i,
    note: "A financial year or session by its two years may be what was spoken of, so no dates were kept to; “in 2017 and 2018” is read as days.",
  },
];

/** As sentences. */
export function readLimits(question: string): string[] {
  return LIMITS.filter(({ asks }) => asks.test(question)).map(({ note }) => note);
}
