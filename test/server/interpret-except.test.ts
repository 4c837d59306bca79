import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { canonicalFilters } from "../../server/interpret/canonical.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { readOfSmallHouse, SMALL_HOUSE } from "./small-house.ts";

const boats = (whom: string) => readOfSmallHouse(`What did ${whom} say about boats?`);

test.each<[string, Filters]>([
  ["everyone except Ben Wallace", { exceptSpeakers: ["Ben Wallace"] }],
  ["MPs other than Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["everyone but Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["anybody else besides Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["everyone except Ben Wallace and Ann Coffey", { exceptSpeakers: ["Ben Wallace", "Ann Coffey"] }],
  ["everyone except Labour and ministers", { parties: ["Conservative"], roles: ["backbench"] }],
  ["non-Conservative MPs", { parties: ["Labour"] }],
  ["non-ministers", { roles: ["backbench"] }],
  ["everyone except the Home Secretary", { exceptSpeakers: ["James Cleverly"] }],
  ["everyone except Home Office ministers", { exceptSpeakers: ["Ben Wallace", "James Cleverly"] }],
])("whoever is to be left out is left out: %s", (whom, filters) => {
  const read = boats(whom);
  expect({ filters: read.filters, topic: read.topic }).toEqual({ filters, topic: "boats" });
});

test.each<[string, Filters]>([
  ["Besides Ann Coffey, who raised boats?", { exceptSpeakers: ["Ann Coffey"] }],
  ["Aside from Ann Coffey, who spoke about boats?", { exceptSpeakers: ["Ann Coffey"] }],
  ["Who other than Ann Coffey mentioned boats?", { exceptSpeakers: ["Ann Coffey"] }],
  ["Who else besides Ann Coffey raised boats?", { exceptSpeakers: ["Ann Coffey"] }],
  ["Who else spoke about boats besides Ann Coffey?", { exceptSpeakers: ["Ann Coffey"] }],
  ["Excluding Labour, who talked about boats?", { parties: ["Conservative"] }],
  ["What was said about boats except by Ann Coffey?", { exceptSpeakers: ["Ann Coffey"] }],
  ["What was said about boats other than by Ann Coffey?", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats: not by Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats, not Labour", { parties: ["Conservative"] }],
  ["Everything about boats without Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["What was said about boats, without ministers?", { roles: ["backbench"] }],
  ["What did MPs not in government say about boats?", { roles: ["backbench"] }],
  ["What did members outside the Government say about boats?", { roles: ["backbench"] }],
  [
    "All Labour MPs bar Ann Coffey on boats",
    { parties: ["Labour"], exceptSpeakers: ["Ann Coffey"] },
  ],
  ["Only Labour on boats", { parties: ["Labour"] }],
  ["boats, not Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats, but not by Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats excluding those by ministers", { roles: ["backbench"] }],
  ["What was said about boats apart from by Labour?", { parties: ["Conservative"] }],
  ["boats, except what Ann Coffey said", { exceptSpeakers: ["Ann Coffey"] }],
  [
    "What was said about boats except by the Home Secretary?",
    { exceptSpeakers: ["James Cleverly"] },
  ],
  [
    "Which ministers other than Ben Wallace spoke about boats?",
    { roles: ["minister"], exceptSpeakers: ["Ben Wallace"] },
  ],
  ["Did anyone who isn't a Tory talk about boats?", { parties: ["Labour"] }],
  ["What did MPs who are not Labour say about boats?", { parties: ["Conservative"] }],
  ["What did members who aren’t in Labour say about boats?", { parties: ["Conservative"] }],
  ["Which MPs aren't Labour and spoke about boats?", { parties: ["Conservative"] }],
  ["Is there anyone who isn't a Tory who raised boats?", { parties: ["Labour"] }],
  ["What did members outside Labour say about boats?", { parties: ["Conservative"] }],
  ["What did anyone who is not a member of Labour say about boats?", { parties: ["Conservative"] }],
  ["What did the Conservatives other than Labour say about boats?", { parties: ["Conservative"] }],
  ["boats but nobody from Labour", { parties: ["Conservative"] }],
  ["boats except Labour and Coffey", { parties: ["Conservative"], exceptSpeakers: ["Ann Coffey"] }],
  ["Labour but not Coffey on boats", { parties: ["Labour"], exceptSpeakers: ["Ann Coffey"] }],
  ["Labour, not Coffey, on boats", { parties: ["Labour"], exceptSpeakers: ["Ann Coffey"] }],
  ["boats, not questions", { kinds: ["speech", "answer", "written-statement", "procedural"] }],
  [
    "everything on boats except answers",
    { kinds: ["speech", "question", "written-statement", "procedural"] },
  ],
  ["boats but not Labour", { parties: ["Conservative"] }],
  ["boats not Labour", { parties: ["Conservative"] }],
  ["boats excl. Labour", { parties: ["Conservative"] }],
  ["boats, no Labour", { parties: ["Conservative"] }],
  ["don’t show me Labour on boats", { parties: ["Conservative"] }],
  ["Labour and Conservative MPs but not Conservatives on boats", { parties: ["Labour"] }],
  ["boats. No Coffey please", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats — but I don't want Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats, nothing from Ann Coffey", { exceptSpeakers: ["Ann Coffey"] }],
  ["boats without Coffey or Wallace", { exceptSpeakers: ["Ann Coffey", "Ben Wallace"] }],
  ["ignore ministers, who talked about boats", { roles: ["backbench"] }],
  [
    "What did people other than Coffey and ministers say about boats?",
    { exceptSpeakers: ["Ann Coffey"], roles: ["backbench"] },
  ],
  ["boats outside Westminster Hall", { venues: ["Commons Chamber", "Written Statements"] }],
  ["boats not in Westminster Hall", { venues: ["Commons Chamber", "Written Statements"] }],
  ["boats in the Commons chamber, not Westminster Hall", { venues: ["Commons Chamber"] }],
])("wherever that is said: %s", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect({ filters: read.filters, topic: read.topic }).toEqual({ filters, topic: "boats" });
});

test("so is a kind", () => {
  expect(readOfSmallHouse("boats, excluding written statements").filters).toEqual({
    kinds: ["speech", "question", "answer", "procedural"],
  });
});

test.each(["the policing minister", "the Speaker", "Labour and Conservative MPs"])(
  "who cannot be left out is not kept to, and that is said: %s",
  (whom) => {
    const { filters, topic, explanation } = boats(`everyone except ${whom}`);
    expect({ filters, topic }).toEqual({ filters: {}, topic: "boats" });
    expect(explanation).toContain("cannot be left out");
  },
);

test.each([
  ["What was said about boats, but not visas?", "visas"],
  ["What was said about boats, not visas?", "visas"],
  ["boats but not small visas", "small visas"],
  ["What did MPs say about boats, excluding visas?", "visas"],
  ["boats without mentioning visas", "visas"],
])("a subject cannot be left out, and that is said: %s", (question, left) => {
  const { filters, topic, explanation } = readOfSmallHouse(question);
  expect({ filters, topic }).toEqual({ filters: {}, topic: "boats" });
  expect(explanation).toContain(`may speak of “${left}”`);
});

test("nor beside a name", () => {
  const { filters, topic, explanation } = readOfSmallHouse("Wallace but not Rwanda");
  expect({ filters, topic }).toEqual({ filters: { speakers: ["Ben Wallace"] }, topic: "" });
  expect(explanation).toContain("may speak of “Rwanda”");
});

test.each([
  "boats without Rwanda",
  "boats rather than visas",
  "boats instead of visas",
  "boats except visas",
])("what may be all one subject stays so, and that is said: %s", (question) => {
  const { topic, explanation } = readOfSmallHouse(question);
  expect(topic).toBe(question);
  expect(explanation).toContain("was read as part of it");
});

test("one side or role cannot be left out of another, and that is said", () => {
  const { filters, explanation } = boats("government MPs except ministers");
  expect(filters).toEqual({ roles: ["government"] });
  expect(explanation).toContain("“MPs except ministers” could not be kept to");
});

test.each(["everything except boats", "anything but boats"])(
  "nor can the whole subject: %s",
  (question) => {
    const { topic, explanation } = readOfSmallHouse(question);
    expect(topic).toBe("");
    expect(explanation).toContain("may speak of “boats”");
  },
);

test.each([
  "What was said about boats, except in 2018?",
  "boats apart from 2018",
  "boats apart from 2018 to 2020",
  "boats apart from January 2018",
  "boats not in 2018",
  "boats, in any year but 2018",
  "boats, excluding 2024",
  "boats, excluding last year",
  "boats outside 2024",
  "Excluding 2024, what was said about boats?",
  "boats, but leave out 2024",
  "boats, no 2018 please",
])("days cannot be left out, and that is said: %s", (question) => {
  const { filters, topic, explanation } = readOfSmallHouse(question);
  expect({ filters, topic }).toEqual({ filters: {}, topic: "boats" });
  expect(explanation).toContain("Days cannot be left out");
});

test.each<[string, Filters]>([
  ["boats apart from since May 2019", { to: "2019-04-30" }],
  ["boats not before 2018", { from: "2018-01-01" }],
  ["boats since 2017 but not after 2018", { from: "2017-01-01", to: "2018-12-31" }],
  ["boats in 2018, not 2019", { from: "2018-01-01", to: "2018-12-31" }],
])("but all before or after some day can: %s", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect({ filters: read.filters, topic: read.topic }).toEqual({ filters, topic: "boats" });
  expect(read.explanation).not.toContain("cannot");
});

test("“not until” is no “until”", () => {
  expect(readOfSmallHouse("boats not until 2018").filters).toEqual({});
});

test("days beside somebody who is left out are kept to", () => {
  const { filters } = readOfSmallHouse("What did everyone except Ann Coffey say in 2018?");
  expect(filters).toMatchObject({ exceptSpeakers: ["Ann Coffey"], from: "2018-01-01" });
});

test("a name misspelt is left out as the one it nearly is, and said to be", () => {
  const { filters, explanation } = boats("everyone except Ann Cofey");
  expect(filters).toEqual({ exceptSpeakers: ["Ann Coffey"] });
  expect(explanation).toContain("Did you mean Ann Coffey?");
});

test.each([
  "Is anyone other than ministers allowed to sign warrants?",
  "What were the reasons other than the Government’s for the ban?",
  "What was said about a non-Minister role?",
  "the rules for people who are not Labour",
  "What was said about people who aren't Labour?",
  "detention without trial",
  "protests outside the Home Office",
  "not guilty verdicts",
  "Why not Labour on boats?",
])("a subject leaves nobody out: %s", (question) => {
  expect(readOfSmallHouse(question).filters).toEqual({});
});

test.each(["Was Tony Blair mentioned?", "remove the speaker filter"])(
  "nobody is asked for by %s",
  (question) => {
    expect(readOfSmallHouse(question).filters).toEqual({});
  },
);

test("a filter chosen is spelt as the index spells it", () => {
  const vocabulary = collectVocabulary(SMALL_HOUSE);
  expect(canonicalFilters({ exceptSpeakers: ["ann coffey"] }, vocabulary)).toEqual({
    exceptSpeakers: ["Ann Coffey"],
  });
});
