import { expect, test } from "vitest";
import { holdsName, readName } from "../../server/interpret/asking/name.ts";
import { contribution } from "../indexer/contributions.ts";

const SPOKEN = [
  contribution({ id: "a", text: "We reformed Prevent and the Prevent duty to prevent terrorism." }),
  contribution({ id: "b", text: "The policing plan, policing itself and the Policing Minister." }),
  contribution({ id: "c", text: "They prevent it; policing prevents it." }),
];

test.each([
  ["What did she say about Prevent?", "Prevent", "Prevent"],
  ["Prevent", "Prevent", null],
  ["how to prevent it", "prevent", null],
  ["What did she say about Policing?", "Policing", null],
  ["What did she say about Rwanda?", "Rwanda", null],
  ["What did she say about Prevent referrals?", "Prevent referrals", null],
])("%s", (question, topic, name) => {
  expect(readName(question, topic, SPOKEN)).toBe(name);
});

test("is held with its capital only", () => {
  expect(SPOKEN.map((each) => holdsName("Prevent", each))).toEqual([true, false, false]);
});
