/** Of two whom a question names and nobody is both, one is asked for. */
import { expect, test } from "vitest";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  [
    "Did Ann Coffey ever hurry the Home Secretary along?",
    { speakers: ["Ann Coffey"] },
    "hurry along",
  ],
  [
    "What did Ann Coffey say about boats once ministers had left?",
    { speakers: ["Ann Coffey"] },
    "boats once ministers had left",
  ],
])("%s", (question, filters, topic) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic, filters });
});

test.each([
  ["What did Labour’s Ben Wallace say about boats?", ["speakers", "parties"]],
  ["What did Ann Coffey say as Home Secretary about boats?", ["speakers", "offices"]],
  ["When did Ann Coffey become Home Secretary?", ["speakers", "offices"]],
  ["What did the Government say about Tony Blair’s boats?", ["roles"]],
])("what contradicts itself stays so, and finds nothing: %s", (question, keys) => {
  expect(Object.keys(readOfSmallHouse(question).filters).sort()).toEqual(keys.sort());
});
