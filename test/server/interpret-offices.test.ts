/** What whoever spoke was when the words were said. */
import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

const cleverly = { speakers: ["James Cleverly"] };
const coffey = { speakers: ["Ann Coffey"] };

test.each<[string, Filters]>([
  [
    "What did James Cleverly say about boats when he was Home Secretary?",
    { ...cleverly, offices: ["Home Secretary"] },
  ],
  [
    "What did James Cleverly say about boats when he was Foreign Secretary?",
    { ...cleverly, offices: ["Foreign Secretary"] },
  ],
  [
    "What did James Cleverly say as Foreign Secretary about boats?",
    { ...cleverly, offices: ["Foreign Secretary"] },
  ],
  [
    "What did Ben Wallace say as Security Minister about boats?",
    { speakers: ["Ben Wallace"], roles: ["minister"] },
  ],
  [
    "What did Ann Coffey say as shadow Home Secretary about boats?",
    { ...coffey, roles: ["opposition"] },
  ],
  ["What did Ann Coffey say about boats in opposition?", { ...coffey, roles: ["opposition"] }],
  ["In opposition, what did Ann Coffey say about boats?", { ...coffey, roles: ["opposition"] }],
])("it is kept to: %s", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});

test("what was spoken of is no time", () => {
  const { topic, filters } = readOfSmallHouse("What did Ann Coffey say about women in government?");
  expect({ topic, filters }).toEqual({ topic: "women in government", filters: coffey });
});

test("the time of an office is told in plain words", () => {
  const asked = "What did James Cleverly say about boats when he was Home Secretary?";
  expect(readOfSmallHouse(asked).explanation).toContain(
    "“when he was Home Secretary” was read as the time when whoever spoke held that office.",
  );
});
