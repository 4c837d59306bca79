/** Whether a question only asks for more of what was shown, and what that was. */
import type { AskRequest } from "../contract.ts";
import { GO_ON, THE_REST } from "../interpret/follow-up/leaning.ts";

const THINGS =
  "(?:quotes?|quotations?|results?|contributions?|examples?|of (?:it|this|that|them|these|those))";
const MORE = new RegExp(
  "^\\s*(?:(?:and|ok|okay|please|yes|thanks)[\\s,]+)*" +
    "(?:(?:can|could|would) (?:you|i) )?(?:please )?(?:show|give|tell|list|find|see|get)?(?: me| us)? ?" +
    `(?:(?:some|any|a few) )?(?:more|others|(?:what|anything|something) else)(?: ${THINGS})?(?: (?:from|by) (?:him|her|them))?` +
    "(?: (?:is|are|was|were) (?:there|said))?(?:[\\s,]+please)?[\\s?.!…]*$|" +
    `^\\s*(?:please )?(?:${GO_ON}|${THE_REST})(?: please)?[\\s?.!…]*$|` +
    `^\\s*(?:is|are) there (?:any |anything |some )?(?:more|others|else)(?: ${THINGS})?[\\s?.!]*$`,
  "i",
);

/** The contributions that an answer to it leaves out; empty for every other question. */
export function shownBefore({
  question,
  history = [],
}: Pick<AskRequest, "question" | "history">): ReadonlySet<string> {
  if (!MORE.test(question)) return new Set();
  return new Set(history.flatMap((turn) => turn.citedContributionIds));
}
