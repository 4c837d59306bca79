/** What a question asks that cannot be told here: it is said, lest what follows be taken for the answer. */
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
