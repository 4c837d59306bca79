/** Whom words are said to is no speaker of them. */
import { describe, expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readQuestion } from "../../server/interpret/interpret.ts";
import { collectVocabulary } from "../../server/interpret/vocabulary.ts";
import { contribution } from "../indexer/contributions.ts";

const on = (date: string) => ({ id: date, date, dateFrom: date, dateTo: date });
const secretary = {
  name: "James Cleverly",
  party: "Conservative",
  office: "Home Secretary",
  minister: true,
};
const HOUSE = [
  contribution({ id: "1", speaker: secretary, debate: on("2024-01-15") }),
  contribution({
    id: "2",
    speaker: { name: "Bob Blackman", party: "Conservative", office: null, minister: false },
    debate: on("2024-01-15"),
  }),
  contribution({
    id: "3",
    speaker: { name: "Yvette Cooper", party: "Labour", office: null, minister: false },
    debate: on("2024-01-15"),
  }),
  contribution({
    id: "4",
    speaker: { name: "Yvette Cooper", party: "Labour", office: "Home Secretary", minister: true },
    debate: on("2025-02-10"),
  }),
  contribution({
    id: "5",
    speaker: { name: "Suella Braverman", party: "Conservative", office: null, minister: false },
    debate: on("2024-02-07"),
  }),
];

function read(question: string): { topic: string; filters: Filters; explanation: string } {
  const { topic, filters, explanation } = readQuestion({
    question,
    given: {},
    history: [],
    vocabulary: collectVocabulary(HOUSE),
    contributions: HOUSE,
    byId: () => null,
    today: "2025-06-15",
  }).interpretation;
  return { topic, filters, explanation };
}

const withoutCleverly = { exceptSpeakers: ["James Cleverly"] };

describe("whom it is said to is left out", () => {
  test.each<[string, Filters]>([
    [
      "What did Conservative MPs ask the Home Secretary about boats?",
      { parties: ["Conservative"], ...withoutCleverly },
    ],
    [
      "How did Tory MPs press Cleverly on boats?",
      { parties: ["Conservative"], ...withoutCleverly },
    ],
    ["Who asked ministers about boats?", withoutCleverly],
    ["Did Labour MPs rebuke a minister for boats?", { parties: ["Labour"] }],
  ])("%s", (question, filters) => {
    expect(read(question)).toMatchObject({ topic: "boats", filters });
  });
});

describe("nobody is", () => {
  test.each<[string, Filters]>([
    // Whoever held the office on another day asked its holder on this.
    ["What did Labour MPs ask the Home Secretary about boats?", { parties: ["Labour"] }],
    [
      "What did Conservative MPs ask the Home Secretary about boats, and what was his reply?",
      { parties: ["Conservative"] },
    ],
    ["What did Bob Blackman ask Cleverly about boats?", { speakers: ["Bob Blackman"] }],
    ["What was said about boats?", {}],
  ])("%s", (question, filters) => {
    expect(read(question).filters).toEqual(filters);
  });
});

describe("a former holder of an office is whoever had left it", () => {
  test.each([
    "Has a former Home Secretary spoken on boats?",
    "What did any ex-Home Secretary say about boats?",
    "What did other former Home Secretaries say about boats?",
  ])("%s", (question) => {
    const { topic, filters, explanation } = read(question);
    expect({ topic, filters }).toEqual({
      topic: "boats",
      filters: { speakers: ["Suella Braverman"] },
    });
    expect(explanation).toContain("had left that office before they spoke");
  });

  test("nobody is taken for one whom nobody indexed is", () => {
    expect(read("What did a former Prime Minister say about boats?").filters).toEqual({
      offices: ["former Prime Minister"],
    });
  });

  test("as a subject it stays", () => {
    const { topic, filters } = read("What did Labour say about a former Home Secretary?");
    expect({ topic, filters }).toEqual({
      topic: "former Home Secretary",
      filters: { parties: ["Labour"] },
    });
  });
});
