/** Offices in more words than they are known by. */
import { expect, test } from "vitest";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  [
    "What did the Prime Minister at the time say about boats?",
    "boats",
    { offices: ["Prime Minister"] },
  ],
  [
    "What did the Secretary of State for Health and Social Care say about boats?",
    "boats",
    { offices: ["Health secretary"] },
  ],
])("%s", (question, topic, filters) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic, filters });
});
