import { expect, test } from "vitest";
import { findFrame } from "../../server/interpret/asking/frame.ts";
import { findDepartments } from "../../server/interpret/people/departments.ts";
import { findGovernments } from "../../server/interpret/people/governments.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";
import { readOfSmallHouse } from "./small-house.ts";

const HOME_OFFICE = { offices: ["Home Secretary", "Minister, Home Office"] };

test.each([
  "What has the Home Office said about visas?",
  "Home Office position on visas",
  "Home Office on visas",
  "What does the Home Office say it will do about visas?",
  "visas: what does the Home Office say?",
])("nobody but its Ministers speaks for a department: %s", (question) => {
  const { topic, filters, explanation } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "visas", filters: HOME_OFFICE });
  expect(explanation).toMatch(/Home Office” was read as those who spoke as its Ministers/);
});

test.each([
  ["What did No 10 say about visas?", ["Prime Minister"]],
  ["What has the Ministry of Justice said about visas?", ["Ministry of Justice"]],
  ["the Treasury’s view of visas", ["Treasury"]],
  ["What has the Cabinet Office said about visas?", ["Cabinet Office"]],
  ["What has the Scotland Office said about visas?", ["Scotland Office"]],
  ["What did Wales Office ministers say about visas?", ["Wales Office"]],
])("also one of whose Ministers nobody is indexed: %s", (question, offices) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic: "visas", filters: { offices } });
});

test("whoever shadows or examines a department does not speak for it", () => {
  const office = (id: string, title: string) => contribution({ id, speaker: { office: title } });
  const contributions = [
    office("a", "Home Secretary"),
    office("b", "Shadow Home Secretary"),
    office("c", "Chair of the Treasury Committee"),
    office("d", "Chief Secretary to the Treasury"),
  ];
  const vocabulary = collectVocabulary(contributions);
  const officesIn = (question: string) =>
    findDepartments(question, findFrame(question, []), vocabulary)[0]?.filters.offices;
  expect(officesIn("What has the Home Office said?")).toEqual(["Home Secretary"]);
  expect(officesIn("What has the Treasury said?")).toEqual(["Chief Secretary to the Treasury"]);
});

test.each([
  "Is the Home Office short of staff?",
  "staff of the Home Office",
  "Has the Home Office cut its staff?",
  "How much has the Home Office put into visas?",
])("a department may be the subject: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toMatchObject({
    topic: expect.stringContaining("Home Office"),
    filters: {},
  });
});

test.each([
  ["What did the Labour Government say about visas?", "Labour", "government"],
  ["What did the last Conservative Government do about visas?", "Conservative", "government"],
  ["What did Labour in opposition say about visas?", "Labour", "opposition"],
  ["What did the Conservatives say in government about visas?", "Conservative", "government"],
  ["Labour government on visas", "Labour", "government"],
])("a party on one side of the House: %s", (question, party, role) => {
  expect(readOfSmallHouse(question)).toMatchObject({
    topic: "visas",
    filters: { parties: [party], roles: [role] },
  });
});

test.each([
  "What was said about the last Labour Government?",
  "the record of the last Labour Government on visas",
])("may be the subject: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toMatchObject({
    topic: expect.stringContaining("Labour Government"),
    filters: {},
  });
});

test("a party named first is asked for", () => {
  const earlier = { question: "What did the Conservatives say about boats?", cited: [] };
  expect(readOfSmallHouse("And Labour, did they raise visas?", earlier)).toMatchObject({
    topic: "visas",
    filters: { parties: ["Labour"] },
  });
});

test("questions to a department are a kind of proceeding", () => {
  expect(readOfSmallHouse("What was raised at Home Office questions?")).toMatchObject({
    topic: "",
    filters: { kinds: ["question", "answer", "procedural"] },
  });
});

test("several holders of an office are asked for by its plural", () => {
  expect(readOfSmallHouse("What have Home Secretaries said about visas?")).toMatchObject({
    topic: "visas",
    filters: { offices: ["Home Secretary"] },
  });
});

test.each([
  ["What has this government said about visas?", "government"],
  ["What has the current government done about visas?", "government"],
  ["the present Government’s policy on visas", "government"],
  ["What did this government’s ministers say about visas?", "minister"],
])("the government of the day of asking is of its party: %s", (question, role) => {
  const { topic, filters, explanation } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({
    topic: "visas",
    filters: { parties: ["Labour"], roles: [role] },
  });
  expect(explanation).toContain("governs today, of Labour");
});

test("it keeps to any government, where none is known of that day", () => {
  const text = "What has this government said about visas?";
  const [found] = findGovernments(text, findFrame(text, []), ["Labour"], "2099-01-01");
  expect(found?.filters).toEqual({ roles: ["government"] });
  expect(found?.note).toContain("Who governs today is not known");
});

test("it may be the subject", () => {
  expect(readOfSmallHouse("What was said about the current government?").filters).toEqual({});
});

test.each([
  ["just the questions", "question"],
  ["only answers please", "answer"],
  ["show me only speeches", "speech"],
])("an answer is narrowed to a kind: %s", (question, kind) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "", filters: { kinds: [kind] } });
});

test.each(["the only question that matters", "just answers to prayers"])(
  "a kind may be part of the subject: %s",
  (question) => {
    expect(readOfSmallHouse(question).filters).toEqual({});
  },
);
