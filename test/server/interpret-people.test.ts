import { describe, expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readQuestion } from "../../server/interpret/interpret.ts";
import { editDistance } from "../../server/interpret/spelling.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";
import { readOfSmallHouse, SMALL_HOUSE } from "./small-house.ts";

describe("a misspelt name is read as the one speaker it nearly is, and said to be", () => {
  test.each([
    ["What did James Cleverley say about boats?", "James Cleverly"],
    ["What did Anne Coffey say about boats?", "Ann Coffey"],
    ["what did ben walace say about boats", "Ben Wallace"],
    ["What did Cleverley say about boats?", "James Cleverly"],
  ])("%s", (question, name) => {
    const { filters, explanation, topic } = readOfSmallHouse(question);
    expect({ filters, topic }).toEqual({ filters: { speakers: [name] }, topic: "boats" });
    expect(explanation).toContain(`Did you mean ${name}?`);
  });
});

test.each([
  ["Anne Coffey boats", "Ann Coffey"],
  ["ben walace boats", "Ben Wallace"],
])("a name slightly misspelt is read as such wherever it stands: %s", (question, name) => {
  expect(readOfSmallHouse(question)).toMatchObject({
    filters: { speakers: [name] },
    topic: "boats",
  });
});

test.each(["Bess Wallace boats", "Ken Wallace boats", "and Coffey boats"])(
  "another person’s given name is no misspelling: %s",
  (question) => {
    expect(readOfSmallHouse(question).explanation).not.toContain("was read as");
  },
);

test.each([
  ["Cleverly boats", ["James Cleverly"]],
  ["On boats, what has Cleverly said?", ["James Cleverly"]],
  ["About boats: what did Ann Coffey say", ["Ann Coffey"]],
  ["What did Cleverly, the Home Secretary, say about boats?", ["James Cleverly"]],
  ["What was Coffey’s answer on boats?", ["Ann Coffey"]],
  ["In the words of Ben Wallace on boats", ["Ben Wallace"]],
  ["Did Cleverly or Coffey mention boats?", ["James Cleverly", "Ann Coffey"]],
  ["Compare what Wallace and Cleverly said about boats", ["Ben Wallace", "James Cleverly"]],
  ["Cleverly vs Coffey on boats", ["James Cleverly", "Ann Coffey"]],
  [
    "What did Wallace, Coffey and Cleverly say on boats?",
    ["Ben Wallace", "Ann Coffey", "James Cleverly"],
  ],
  ["Wallace and Coffey on boats", ["Ben Wallace", "Ann Coffey"]],
  ["What did the Member for Clacton say about boats?", ["the Member for Clacton"]],
  ["Prime Minister Rishi Sunak on boats", ["Rishi Sunak"]],
  ["tony blair boats", ["tony blair"]],
  ["jacob rees-mogg boats", ["jacob rees-mogg"]],
  ["anything Jess Phillips contributed on boats", ["Jess Phillips"]],
  ["Please quote Tony Blair on boats", ["Tony Blair"]],
  ["List all that Tony Blair said about boats", ["Tony Blair"]],
  ["what Tony Blair thinks about boats", ["Tony Blair"]],
  ["What did Tony Blair have to say about boats?", ["Tony Blair"]],
  ["Tony Blair’s remarks about boats", ["Tony Blair"]],
  ["Any comment by Cleverly on boats", ["James Cleverly"]],
  ["Dear Mr Smith, what did Ann Coffey say about boats?", ["Ann Coffey"]],
])("keeps to whom the question opens with: %s", (question, speakers) => {
  expect(readOfSmallHouse(question).filters.speakers?.slice().sort()).toEqual([...speakers].sort());
  expect(readOfSmallHouse(question).topic).toBe("boats");
});

test("a member is known by the constituency; a name that is only spoken of is looked for", () => {
  const spoken = [
    ...SMALL_HOUSE,
    contribution({
      id: "k",
      text: "The hon. Member (Kate Green) is right.",
      speaker: { name: "Wera Hobhouse", constituency: "Bath" },
    }),
  ];
  const vocabulary = collectVocabulary(spoken);
  const input = { given: {}, history: [], contributions: spoken, byId: () => null };
  const ask = (question: string) =>
    readQuestion({ ...input, question, vocabulary, today: "2025-06-15" }).interpretation;
  expect(ask("Kate Green")).toMatchObject({ topic: "Kate Green", filters: {} });
  expect(ask("the MP for Bath on hotels")).toMatchObject({
    topic: "hotels",
    filters: { speakers: ["Wera Hobhouse"] },
  });
  expect(ask("What did Bath’s MP say about hotels?")).toMatchObject({
    topic: "hotels",
    filters: { speakers: ["Wera Hobhouse"] },
  });
  expect(ask("What did Kate Green say?").filters).toEqual({ speakers: ["Kate Green"] });
  expect(ask("Quote Kate Green on hotels")).toMatchObject({
    topic: "hotels",
    filters: { speakers: ["Kate Green"] },
  });
  expect(ask("Modern Slavery on farms").filters).toEqual({});
  expect(ask("Sadiq Khan").filters).toEqual({ speakers: ["Sadiq Khan"] });
});

describe("a name that nobody indexed has is kept to", () => {
  test.each([
    ["Boris Johnson on asylum hotels", "Boris Johnson", "asylum hotels"],
    ["Did Nigel Farage say anything about boats?", "Nigel Farage", "boats"],
    ["What were Priti Patel’s views on encryption?", "Priti Patel", "encryption"],
    ["What did Boris Wallace say about drugs?", "Boris Wallace", "drugs"],
    ["theresa may’s view of boats", "theresa may", "boats"],
  ])("%s", (question, name, topic) => {
    const read_ = readOfSmallHouse(question);
    expect(read_.filters).toEqual({ speakers: [name] });
    expect(read_.topic).toContain(topic);
  });
});

describe("no name is seen in", () => {
  test.each(["Modern Slavery on farms", "Did people say anything about drugs?", "Prevent duty"])(
    "%s",
    (question) => {
      expect(readOfSmallHouse(question).filters.speakers).toBeUndefined();
    },
  );
});

describe("elections, Parliaments and sessions", () => {
  const cases: [question: string, dates: Filters][] = [
    ["drugs since the election", { from: "2024-07-04" }],
    ["drugs before the 2019 general election", { to: "2019-12-11" }],
    ["drugs in the 2017-2019 Parliament", { from: "2017-06-08", to: "2019-12-11" }],
    ["drugs in the 2023-24 session", { from: "2023-11-07", to: "2024-05-30" }],
    ["drugs in the last Parliament", { from: "2019-12-12", to: "2024-07-03" }],
    ["drugs in spring 2018", { from: "2018-03-01", to: "2018-05-31" }],
    ["2018", { from: "2018-01-01", to: "2018-12-31" }],
    ["only 2018", { from: "2018-01-01", to: "2018-12-31" }],
    ["election spending", {}],
  ];
  test.each(cases)("%s", (question, dates) => {
    const { from, to } = readOfSmallHouse(question).filters;
    const found = { ...(from && { from }), ...(to && { to }) };
    expect(found).toEqual(dates);
  });
});

test("counts edits, a swap of neighbours as one", () => {
  expect(editDistance("cleverly", "cleverley")).toBe(1);
  expect(editDistance("jhonson", "johnson")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
});

test.each([
  ["Who criticised Ann Coffey over boats?", "Ann Coffey"],
  ["Who thanked Mr Cleverly for boats?", "Cleverly"],
  ["Has anybody quoted Ben Wallace on boats?", "Ben Wallace"],
  ["Who said that Ben Wallace was wrong about boats?", "Ben Wallace"],
  ["Which MPs criticised the Home Secretary about boats?", "Home Secretary"],
  ["Who attacked Labour about boats?", "Labour"],
  ["Does the Bill let ministers stop boats?", "ministers"],
])("whoever something was done to is not who spoke: %s", (question, whom) => {
  expect(readOfSmallHouse(question).filters).toEqual({});
  expect(readOfSmallHouse(question).topic).toContain(whom);
});

test.each([
  ["What are the views of Labour MPs on boats?", { parties: ["Labour"] }],
  ["Views of the Opposition on boats", { roles: ["opposition"] }],
  ["Opinions of ministers about boats", { roles: ["minister"] }],
  ["The position of the Home Secretary on boats", { offices: ["Home Secretary"] }],
  ["Quote me Theresa May on boats", { speakers: ["Theresa May"] }],
])("whose view is asked for is who spoke: %s", (question, filters) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic: "boats", filters });
});

test.each([
  ["When was Sir William Nobody's review of boats published?", {}],
  ["What does Jane Nobody's amendment on boats do?", {}],
  ["What was Jane Nobody's view on boats?", { speakers: ["Jane Nobody"] }],
])("what is called after somebody is not said by them: %s", (question, filters) => {
  expect(readOfSmallHouse(question).filters).toEqual(filters);
});

test("a given name that one speaker has is read as theirs, and said to be", () => {
  const { topic, filters, explanation } = readOfSmallHouse("What did Kevan say about boats?");
  expect({ topic, filters }).toEqual({ topic: "boats", filters: { speakers: ["Kevan Jones"] } });
  expect(explanation).toContain(
    "“Kevan” was read as Kevan Jones, the only speaker indexed who has that given name.",
  );
});

test("a given name that several have is nobody's, and who they are is said", () => {
  const house = [...SMALL_HOUSE, contribution({ id: "other", speaker: { name: "Ann Clwyd" } })];
  const { interpretation } = readQuestion({
    question: "What did Ann say about boats?",
    given: {},
    history: [],
    vocabulary: collectVocabulary(house),
    contributions: house,
    byId: () => null,
    today: "2025-06-15",
  });
  expect(interpretation.filters).toEqual({ speakers: ["Ann"] });
  expect(interpretation.explanation).toContain("Did you mean Ann Clwyd or Ann Coffey?");
});

test("a peer is not taken for a Member of the surname without a word", () => {
  expect(readOfSmallHouse("What did Lord Wallace say about boats?").explanation).toContain(
    "Did you mean Ben Wallace? Nobody called “Lord Wallace” is indexed",
  );
});

test.each([
  ["How did Ann Coffey vote on boats?", "voted is not indexed"],
  ["Which MPs voted against boats?", "voted is not indexed"],
  ["Who spoke most about boats?", "is not counted here"],
  ["Who hasn’t spoken about boats?", "is not told here, only who did"],
])("says what cannot be told: %s", (question, note) => {
  expect(readOfSmallHouse(question).explanation).toContain(note);
});

test.each(["What did Ann Coffey say about the vote?", "Who spoke most recently about boats?"])(
  "and nothing of what can: %s",
  (question) => {
    expect(readOfSmallHouse(question).explanation).not.toMatch(/is not (?:indexed|counted|told)/);
  },
);
