import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readPresupposed, takesStance } from "../../server/interpret/asking/presupposed.ts";

const reading = (topic: string, filters: Filters = {}) => ({
  topic,
  filters,
  reference: null,
  quote: null,
  carriedOver: [],
  leftOut: [],
  explanation: "",
});
const wallace: Filters = { speakers: ["Ben Wallace"] };

test.each([
  ["Why did Ben Wallace resign over county lines?", "resign over county lines", wallace, "resign"],
  [
    "why has the Government abandoned it",
    "abandoned refugees",
    { roles: ["government"] },
    "abandoned",
  ],
  [
    "In which speech did Ben Wallace announce that he was resigning?",
    "speech announce that he was resigning",
    wallace,
    "resigning",
  ],
  [
    "Why was the National Crime Agency abolished?",
    "National Crime Agency abolished",
    {},
    "abolished",
  ],
  [
    "Why did the Government decide to abolish it?",
    "decide to abolish it",
    { roles: ["government"] },
    "abolish",
  ],
  ["What reasons did he give for wanting it abolished?", "wanting it abolished", {}, "abolished"],
  ["Why did he apologise for his remarks on boats?", "boats", wallace, "apologise"],
  [
    "Why did he say it would be banned this year?",
    "it would be banned this year",
    wallace,
    "banned",
  ],
  ["Why did he oppose the campaign?", "oppose the campaign", wallace, "oppose"],
  ["When did he resign from office?", "resign from office", wallace, "resign"],
  [
    "On what date did he announce that it would be abolished?",
    "it would be abolished",
    wallace,
    "abolished",
  ],
  ["What did he say when he withdrew from it?", "withdrew from it", wallace, "withdrew"],
] as [string, string, Filters, string][])("%s", (question, topic, filters, word) => {
  expect(readPresupposed(question, reading(topic, filters))).toContain(word);
});

test.each([
  ["What did Ben Wallace say about county lines?", "county lines", wallace],
  ["Why do gangs use children?", "gangs use children", {}],
  ["Why did Ben Wallace thank the police?", "thank the police", wallace],
  ["Why are children picked on by gangs?", "children picked on by gangs", {}],
  ["Why are videos still on the web?", "videos still on the web", {}],
  ["When did Ben Wallace speak?", "", wallace],
  ["When did Ben Wallace tick off Members?", "tick off Members", wallace],
] as [string, string, Filters][])("takes nothing as given: %s", (question, topic, filters) => {
  expect(readPresupposed(question, reading(topic, filters))).toEqual([]);
});

test.each([
  ["Why did Ben Wallace call for longer sentences?", true],
  ["What reasons did Ben Wallace give for backing hanging?", true],
  ["Why did Ben Wallace say that boats should be sunk?", true],
  ["What did Ben Wallace say about longer sentences?", false],
  ["When did Ben Wallace call for longer sentences?", false],
  ["Why was Ben Wallace late?", false],
])("what somebody is taken to stand for: %s", (question, stance) => {
  expect(takesStance(question, { filters: wallace })).toBe(stance);
});

test("nobody named stands for nothing", () => {
  const filters: Filters = { roles: ["minister"] };
  expect(takesStance("Why do ministers want boats?", { filters })).toBe(false);
});
