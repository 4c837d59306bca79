import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

test.each<[string, Filters, string]>([
  ["What did Labour women say about boats?", { parties: ["Labour"] }, "anything else"],
  ["which conservative rebels spoke about boats", { parties: ["Conservative"] }, "anything else"],
  ["What did senior Labour MPs say about boats?", { parties: ["Labour"] }, "anything else"],
  ["What did Scottish MPs say about boats?", {}, "not by region"],
  ["boats raised by women MPs", {}, "anything else"],
])("members are told apart by what is recorded alone: %s", (question, filters, said) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
  expect(read.explanation).toContain(said);
});

test.each([
  ["What was said about women MPs?", "women MPs"],
  ["threats to female MPs", "threats to female MPs"],
])("a group that is the subject stays the subject: %s", (question, topic) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic, filters: {} });
});

test.each<[string, Filters]>([
  ["What did Lords say about boats?", { houses: ["Lords"] }],
  ["What did the upper house say about boats?", { houses: ["Lords"] }],
  ["What was said in the other place about boats?", { houses: ["Lords"] }],
])("the House of Lords by its other names: %s", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});
