/** What is left out by a question that goes on from another. */
import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

test.each<[string, string, Filters]>([
  ["boats without Ann Coffey", "what did Labour say?", { parties: ["Labour"] }],
  ["boats without Ann Coffey", "only Labour", { parties: ["Labour"] }],
  ["boats without Ann Coffey", "and Labour?", { parties: ["Labour"] }],
  ["What did Labour say about boats?", "not Ann Coffey either", { parties: ["Labour"] }],
  [
    "What did ministers say about boats?",
    "and Labour, except Ann Coffey?",
    { parties: ["Labour"] },
  ],
  ["boats", "and Labour, other than Ann Coffey?", { parties: ["Labour"] }],
  ["boats", "drop Coffey", {}],
])("somebody, and still is: %s %s", (question, then, kept) => {
  const { topic, filters } = readOfSmallHouse(then, { question, cited: [] });
  expect({ topic, filters }).toEqual({
    topic: "boats",
    filters: { ...kept, exceptSpeakers: ["Ann Coffey"] },
  });
});

test.each<[string, string, Filters]>([
  [
    "boats without Ann Coffey",
    "not Wallace either",
    { exceptSpeakers: ["Ann Coffey", "Ben Wallace"] },
  ],
  ["What did Coffey and Wallace say about boats?", "not Wallace", { speakers: ["Ann Coffey"] }],
  [
    "What did Labour and the Conservatives say about boats?",
    "but not Labour",
    { parties: ["Conservative"] },
  ],
  ["What did Labour say about boats?", "not the Conservatives", { parties: ["Labour"] }],
  [
    "What did Labour say about boats?",
    "not ministers",
    { parties: ["Labour"], roles: ["backbench"] },
  ],
  ["boats in the Commons chamber", "not in Westminster Hall", { venues: ["Commons Chamber"] }],
  ["boats without Ann Coffey", "and Ann Coffey?", { speakers: ["Ann Coffey"] }],
  [
    "boats without James Cleverly",
    "what did the Home Secretary say?",
    { offices: ["Home Secretary"] },
  ],
])("from what was kept to: %s %s", (question, then, filters) => {
  const read = readOfSmallHouse(then, { question, cited: [] });
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});

test("what narrowed is said to be carried over", () => {
  const question = "What did Coffey and Wallace say about boats?";
  const { carriedOver } = readOfSmallHouse("not Wallace", { question, cited: [] });
  expect(carriedOver).toContain("contributions by Ann Coffey");
});

test.each<[string, string, Filters]>([
  ["boats in 2018", "not in 2018", {}],
  ["boats in March 2018", "any year but 2018", {}],
  ["boats since 2017", "not in 2018", { from: "2017-01-01" }],
])("days, as far as they can be: %s %s", (question, then, filters) => {
  const read = readOfSmallHouse(then, { question, cited: [] });
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
  expect(read.explanation).toContain("Days cannot be left out");
});
