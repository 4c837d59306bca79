/** "Scottish MPs", "Labour women": members told apart by what is not recorded of them. */

import { isAskedFor } from "../asking/frame.ts";
import { type Finding, matchesOf, wordsBefore } from "../finding.ts";
import { BENCHER, MEMBER, PARTY } from "./members.ts";

/** Not members of a club. */
const MEMBERS = `(?!members? of (?!(?:the )?(?:parliament|house|commons|lords)\\b))(?:${MEMBER}|${BENCHER})`;
const GROUPS: readonly { pattern: RegExp; note: string }[] = [
  {
    pattern: new RegExp(
      `\\b(?:scottish|welsh|english|northern irish|northern|southern|london|regional|rural|urban)(?= (?:(?:${PARTY}) )?${MEMBERS}\\b)`,
      "gi",
    ),
    note: "Members are told apart by constituency (“the Member for Stockport”), and not by region.",
  },
  {
    pattern: new RegExp(
      `\\b(?:women|female|men|male|young|younger|older|new|senior|rebel|black|asian|gay|muslim|jewish|christian)(?= (?:(?:${PARTY}) )?${MEMBERS}\\b)|(?<=\\b(?:${PARTY}) )(?:women|men|rebels?)\\b`,
      "gi",
    ),
    note: "Of members only name, party, office and constituency are recorded, so they were not told apart by anything else.",
  },
];
const CHOSEN_FROM = /\b(?:which|what|any|some) $/i;
const AROUND = new RegExp(`^(?: (?:${PARTY}))?(?: ${MEMBERS}\\b)?`, "i");
const PARTY_BEFORE = new RegExp(`\\b(?:${PARTY}) $`, "i");

/** The words that tell them apart, where whoever they describe is asked for; as a subject they stay. */
export function findUntoldGroups(text: string): Finding[] {
  return GROUPS.flatMap(({ pattern, note }) =>
    matchesOf(text, pattern).flatMap(({ start, end }): Finding[] => {
      const before = PARTY_BEFORE.exec(wordsBefore(text, start));
      const first = start - (before?.[0].length ?? 0);
      const last = end + (AROUND.exec(text.slice(end))?.[0].length ?? 0);
      const asked =
        isAskedFor(text, { start: first, end: last }) || CHOSEN_FROM.test(text.slice(0, first));
      return asked ? [{ start, end, filters: {}, note }] : [];
    }),
  );
}
