/** Ways of asking that say nothing of the subject, whoever is asked for. */
import { describe, expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

const WHOSE: readonly [who: string, filters: Filters][] = [
  ["Labour", { parties: ["Labour"] }],
  ["ministers", { roles: ["minister"] }],
  ["Ann Coffey", { speakers: ["Ann Coffey"] }],
  ["the Home Secretary", { offices: ["Home Secretary"] }],
];

describe.each([
  "What is the view of WHO on hare coursing?",
  "What view did WHO take on hare coursing?",
  "What line did WHO take on hare coursing?",
  "What position has WHO taken on hare coursing?",
  "What steps have WHO taken on hare coursing?",
  "What evidence did WHO cite on hare coursing?",
  "What examples did WHO give of hare coursing?",
  "What commitments has WHO made on hare coursing?",
  "What assurances did WHO give about hare coursing?",
  "What explanation did WHO give for hare coursing?",
  "What update did WHO give on hare coursing?",
  "How did WHO describe hare coursing?",
  "How did WHO react to hare coursing?",
  "What was the response of WHO to hare coursing?",
  "What worries WHO about hare coursing?",
  "When it comes to hare coursing, what did WHO say?",
  "In terms of hare coursing, what have WHO said?",
  "What would WHO do about hare coursing?",
  "What have WHO done about hare coursing?",
  "What have WHO been saying about hare coursing lately?",
  "When did WHO first mention hare coursing?",
  "Who among WHO mentioned hare coursing?",
  "Please pull out what WHO said about hare coursing",
  "What's WHO's take on hare coursing?",
  "What did WHO say regarding hare coursing in the House?",
])("%s", (frame) => {
  test.each(WHOSE)("%s", (who, filters) => {
    const { topic, filters: read } = readOfSmallHouse(frame.replace("WHO", who));
    expect({ topic, filters: read }).toEqual({ topic: "hare coursing", filters });
  });
});

test.each([
  "What did Parliament hear about hare coursing?",
  "What has the House heard on hare coursing?",
  "What does Hansard say about hare coursing?",
  "What does the record show on hare coursing?",
  "Is hare coursing mentioned at all?",
  "Has hare coursing come up in debate?",
  "Who talks about hare coursing?",
  "Which debates mention hare coursing?",
  "When did the House debate hare coursing?",
  "Any mentions of hare coursing in Hansard?",
  "details of hare coursing",
  "hare coursing quotes",
  "best quotes on hare coursing",
  "Brief me on hare coursing",
  "Briefing: hare coursing",
  "I need lines on hare coursing",
  "Background on hare coursing",
  "What arguments were made for and against hare coursing?",
  "Could you look up hare coursing?",
  "Search Hansard for hare coursing",
  "I am trying to find what was said about hare coursing",
  "I'd like to read what was said about hare coursing",
  "Morning! What has been said on hare coursing?",
  "Quick one: what was said about hare coursing?",
  "Remind me who mentioned hare coursing",
  "Do MPs care about hare coursing?",
  "What steps are being taken on hare coursing?",
])("%s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "hare coursing", filters: {} });
});

test.each([
  ["What can schools do about hare coursing?", "schools hare coursing"],
  ["Does the Bill let ministers stop hare coursing?", "Bill let ministers stop hare coursing"],
])("what is of the subject stays: %s", (question, topic) => {
  expect(readOfSmallHouse(question).topic).toBe(topic);
});
