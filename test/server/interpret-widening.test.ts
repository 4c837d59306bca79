import { expect, test } from "vitest";
import { readWidening } from "../../server/interpret/follow-up/widening.ts";
import { readOfSmallHouse } from "./small-house.ts";

const asked = { question: "What did Labour say about boats in 2018?", cited: ["opposition-2018"] };
const dates = { from: "2018-01-01", to: "2018-12-31" };
const labour = { parties: ["Labour"] };

test.each<[string, ReturnType<typeof readOfSmallHouse>["filters"]]>([
  ["any year", labour],
  ["at any time?", labour],
  ["and in any year", labour],
  ["drop the date filter please", labour],
  ["without the dates", labour],
  ["all parties", dates],
  ["from any party", dates],
  ["remove the party", dates],
  ["by everyone", dates],
  ["all MPs", dates],
  ["remove the filters", {}],
])("what was kept to is given up, and the rest is not: %s", (question, filters) => {
  const read = readOfSmallHouse(question, asked);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});

test("what is carried over tells no longer of what was given up", () => {
  const { carriedOver } = readOfSmallHouse("any year", asked);
  expect(carriedOver.join()).toContain("Labour");
  expect(carriedOver.join()).not.toContain("2018");
});

test.each([
  "no time limits on detention",
  "all parties to the conflict",
  "remove the party leader",
])("a subject gives up nothing: %s", (question) => {
  expect(readWidening(question)).toEqual([]);
});
