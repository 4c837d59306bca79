import { expect, test } from "vitest";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  ["What was said in the Scottish Parliament about policing?", "policing", "Scottish Parliament"],
  ["What was said to the European Parliament about boats?", "boats", "European Parliament"],
  ["What did the US Senate say about encryption?", "encryption", "United States Senate"],
  ["What has the Senedd debated about drugs?", "drugs", "Senedd"],
])("another body is a place of which nothing is indexed: %s", (question, topic, body) => {
  const read = readOfSmallHouse(question);
  expect([read.topic, read.filters]).toEqual([topic, { venues: [body] }]);
});

test.each([
  "What was said about the Scottish Parliament?",
  "What was said about elections to the European Parliament?",
  "What did ministers say about policing in the Welsh Assembly?",
])("and a subject elsewhere: %s", (question) => {
  expect(readOfSmallHouse(question).filters).not.toHaveProperty("venues");
});
