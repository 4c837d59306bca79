import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { findKinds } from "../../server/interpret/places/kinds.ts";
import { readOfSmallHouse } from "./small-house.ts";

const WRITTEN = { venues: ["Written Questions"] };

test.each<[string, Filters]>([
  ["answers about county lines", { kinds: ["answer"] }],
  ["answers on county lines", { kinds: ["answer"] }],
  ["questions about county lines", { kinds: ["question"] }],
  ["Were there any questions about county lines?", { kinds: ["question"] }],
  ["Show me all the speeches on county lines", { kinds: ["speech"] }],
  ["questions and answers about county lines", { kinds: ["question", "answer"] }],
  ["oral answers on county lines", { kinds: ["answer"] }],
  ["ministerial answers on county lines", { kinds: ["answer"], roles: ["minister"] }],
  ["Ben Wallace’s answers on county lines", { kinds: ["answer"], speakers: ["Ben Wallace"] }],
  ["Labour questions about county lines", { kinds: ["question"], parties: ["Labour"] }],
  ["questions by Ann Coffey on county lines", { kinds: ["question"], speakers: ["Ann Coffey"] }],
  ["written answers about county lines", { kinds: ["answer"], ...WRITTEN }],
  [
    "What did Ben Wallace say in a written answer about county lines?",
    { kinds: ["answer"], speakers: ["Ben Wallace"], ...WRITTEN },
  ],
])("%s keeps to those of that subject", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect(read.topic).toBe("county lines");
  expect(read.filters).toEqual(filters);
});

test.each([
  "questions of trust in the police",
  "answers to prayers",
  "questions to answer over policing",
  "questions remain about policing",
  "What did the Speaker say about long questions?",
  "how long ministers take over written questions",
  "speeches whereby hatred is stirred up",
  "Home Office questions in May 2022",
])("is no kind asked for: %s", (question) => {
  expect(findKinds(question)).toEqual([]);
});

test("takes little time for a text that repeats itself", () => {
  const before = performance.now();
  for (const word of [" ", "show ", "questions ", "all the ", "in written "])
    findKinds(word.repeat(1_000 / word.length));
  expect(performance.now() - before).toBeLessThan(500);
});
