import { expect, test } from "vitest";
import { shownBefore } from "../../server/answer/more.ts";
import type { Turn } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

const turn = (...citedContributionIds: string[]): Turn => ({
  question: "county lines",
  interpretation: readOfSmallHouse("county lines"),
  citedContributionIds,
});
const before = (question: string, ...history: Turn[]) => [...shownBefore({ question, history })];

test.each([
  "Show me more",
  "more",
  "More, please!",
  "what else?",
  "What else was said?",
  "anything else?",
  "is there anything else?",
  "are there any others?",
  "tell me more",
  "continue",
  "go on",
  "show me the rest",
  "can you give me some more quotes?",
  "any more of this?",
  "and more",
])("leaves out what every answer before has shown: %s", (question) => {
  expect(before(question, turn("a", "b"), turn("c"))).toEqual(["a", "b", "c"]);
});

test.each([
  "county lines",
  "more police officers",
  "Show me more about drugs",
  "What happens next?",
  "the rest of the debate",
  "what else did Ben Wallace say?",
  "who else?",
  "",
])("leaves out nothing for another question: %s", (question) => {
  expect(before(question, turn("a"))).toEqual([]);
});
