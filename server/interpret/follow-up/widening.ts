/** "any year", "all parties", "drop the date filter": which filters of the last question are to be given up. */
import { type FilterKey, WHO } from "../../filters.ts";
import type { Finding } from "../finding.ts";

/** Words that open and close a question and say nothing more. */
export const LEAD = "^\\s*(?:(?:and|but|so|ok|okay|then|now|please|can you|could you),? )*";
export const END = "(?: (?:too|instead|though|then|please|at all|now))?[\\s?.!]*$";
const ANY = "(?:(?:from|in|on|at|by|across|for|over|of) )?(?:any|every|all)(?: (?:the|other))?";
const WITHOUT =
  "(?:remove|drop|clear|lift|ignore|forget|take (?:off|away|out)|get rid of|without|regardless of|whatever)(?: (?:the|that|this|those|any|all))?";
const FILTER = "(?:filters?|limits?|restrictions?|ranges?)";

/** What is given up, by the words for it. */
const KINDS: readonly [words: string, keys: readonly FilterKey[]][] = [
  [
    "dates?|days?|months?|years?|decades?|periods?|times?(?:[ -]?(?:frame|period))?|point",
    ["dates"],
  ],
  ["part(?:y|ies)", ["parties"]],
  ["sides?|benches|roles?", ["roles"]],
  ["offices?", ["offices"]],
  ["speakers?|mps?|members?|people|persons?|politicians?|names?", WHO],
  ["debates?|discussions?|sittings?", ["debates"]],
  ["houses?|chambers?", ["houses", "venues"]],
];
const FORMS = KINDS.map(([words, keys]) => ({
  form: new RegExp(`${LEAD}(?:${ANY}|${WITHOUT}) (?:${words})(?: ${FILTER})?${END}`, "i"),
  keys,
}));
const ANYBODY = new RegExp(`${LEAD}(?:(?:from|by) )?(?:every|any)(?:one|body)${END}`, "i");
const EVERYTHING = new RegExp(`${LEAD}${WITHOUT} ${FILTER}${END}`, "i");

/** "What about now?", "and these days?" */
const NOW = new RegExp(
  `${LEAD}(?:(?:what|how) about )?(?:(?:right )?now|nowadays|(?:in )?(?:these|recent) days|at (?:present|the moment)|currently|lately|(?:more )?recently)[\\s?.!]*$`,
  "i",
);

/** Whether the whole question asks for what is said now, whatever days the last one kept to. */
export function asksForNow(question: string): boolean {
  return NOW.test(question);
}

/** Filters that the whole question asks to give up; empty where it asks for something else. */
export function readWidening(question: string): readonly FilterKey[] {
  if (ANYBODY.test(question)) return WHO;
  if (asksForNow(question)) return ["dates"];
  if (EVERYTHING.test(question)) return [...WHO, "dates", "houses", "venues", "kinds", "debates"];
  return FORMS.find(({ form }) => form.test(question))?.keys ?? [];
}

/** The whole question, where that is all it asks. */
export function findWidening(question: string): Finding[] {
  if (readWidening(question).length === 0) return [];
  const note = "“Now” was read as any day, the latest first.";
  const whole = { start: 0, end: question.length, filters: {} };
  return [asksForNow(question) ? { ...whole, note } : whole];
}
