/** Whoever made the statement answers the questions on it. */
import { isChairs } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How surely the words must be an answer. Set on the tuning half. */
const ANSWERS = 0.97;

/** Names the maker of a statement that the manifest records. */
export function statementAnswers(reading: Reading): Decision[] {
  const { context, weighed } = reading;
  const { statementBy, owner } = context;
  if (!statementBy || statementBy.name === owner?.name) return [];
  return weighed.flatMap((each, at): Decision[] => {
    const sure = owner ? each.otherFloor : each.floor;
    const text = reading.paragraphs[at]?.text ?? "";
    if (sure < ANSWERS || isNobodys(reading, at) || isChairs(text) || /\?[”"]?$/.test(text))
      return [];
    return [
      {
        at,
        person: statementBy,
        chair: false,
        evidence: [
          "the words answer questions on the statement",
          `the manifest records that ${statementBy.name} made the statement`,
        ],
      },
    ];
  });
}
