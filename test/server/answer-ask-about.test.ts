import { expect, test } from "vitest";
import { askAbout } from "../../server/answer/ask-about.ts";

test.each([
  ["hare coursing", "What was said about hare coursing?"],
  ["Modern Slavery Act", "What was said about Modern Slavery Act?"],
  ["asylum hotels in Warrington", "What was said about asylum hotels in Warrington?"],
  ["unexplained wealth orders", "What was said about unexplained wealth orders?"],
  ["NHS", "What was said about “NHS”?"],
  ["NHS waiting lists", "What was said about NHS waiting lists?"],
])("asks about what reads well: %s", (topic, question) => {
  expect(askAbout(topic)).toEqual([question]);
});

test.each([
  "",
  "???",
  "arrived in small boats",
  "not Brexit",
  "stop the boats",
  'stop the boats" said',
  "cap on refugees start, and would Parliament vote on it",
  "asylum claims get through",
  "Rwanda bill would break international law",
  "county lines in London - who contributed",
  "Prevent and",
  "child drug runners prosecuted as criminals and not treated as victims",
])("asks nothing about what does not: %s", (topic) => {
  expect(askAbout(topic)).toEqual([]);
});

test("asks what somebody said of it", () => {
  expect(askAbout("county lines", "Ben Wallace")).toEqual([
    "What did Ben Wallace say about county lines?",
  ]);
});
