/** Who asks, and what for, is no part of a question. */
import { expect, test } from "vitest";
import { withoutPreamble } from "../../server/interpret/asking/preamble.ts";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  ["Researcher for a backbencher here, working up a brief: what was said about boats?", {}],
  ["Request from a charity to our office: what have Members said about boats?", {}],
  [
    "For the member's briefing folder: what did Ann Coffey say about boats?",
    { speakers: ["Ann Coffey"] },
  ],
  ["For my article, what did Labour MPs say about boats?", { parties: ["Labour"] }],
  [
    "A constituency office in Derbyshire wants to know what ministers said about boats.",
    { roles: ["minister"] },
  ],
  ["My member needs Ann Coffey on boats", { speakers: ["Ann Coffey"] }],
  [
    "My boss wants to quote Priti Patel on boats. What have you got from her?",
    { speakers: ["Priti Patel"] },
  ],
  ["I'm briefing my MP on boats. Which contributions should she read?", {}],
  [
    "What did Ann Coffey say about boats? My briefing has to show both.",
    { speakers: ["Ann Coffey"] },
  ],
  ["What was said about boats? Several of our parishioners are affected.", {}],
  ["What was said about boats? Thanks in advance for your help.", {}],
  ["What was said about boats for a constituency letter?", {}],
  ["Anything from Ann Coffey about boats for our briefing pack", { speakers: ["Ann Coffey"] }],
])("%s", (question, filters) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic: "boats", filters });
});

test.each([
  "A question on visas: what did ministers say?",
  "Request from a charity on boats: what was said?",
  "Journalist safety: what did ministers say?",
  "Preparing for Brexit: what did ministers say?",
  "Police report: what did ministers say?",
  "hotels – what did ministers say",
  "The Home Secretary wants to know how many boats came",
  "My boss wants to stop the boats",
  "What did the member want to know?",
  "What did Ann Coffey say about boats? Only 2018.",
  "How many prisons... I mean how many boats were seized?",
  "Who said “why not? We must act”?",
  "My constituents were told. What will the Minister do?",
  "What was said about the case for a policy report?",
  "Who called for a parliamentary debate?",
  "Was there support for my constituent's case?",
])("what may be the subject stays: %s", (question) => {
  expect(withoutPreamble(question)).toBe(question);
});
