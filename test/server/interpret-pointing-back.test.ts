/** Debates, and the words of somebody, that a question points back to. */
import { describe, expect, test } from "vitest";
import { shownBefore } from "../../server/answer/more.ts";
import { readOfSmallHouse } from "./small-house.ts";

const wallace = { question: "What did Ben Wallace say about boats?", cited: ["minister-2018"] };
const coffey = {
  question: "What did Ann Coffey say about boats in 2018?",
  cited: ["opposition-2018"],
};
const in2018 = { from: "2018-01-01", to: "2018-12-31" };

describe("the same debate is that of what was cited first, and it is named", () => {
  const debates = ["westminster-2018"];
  test.each<[string, string, ReturnType<typeof readOfSmallHouse>["filters"]]>([
    ["in the same debate", "boats", { speakers: ["Ann Coffey"], ...in2018, debates }],
    ["What did Ben Wallace say in that debate?", "boats", { speakers: ["Ben Wallace"], debates }],
    ["Did anyone mention visas in the same sitting?", "visas", { debates }],
  ])("%s", (question, topic, filters) => {
    const read = readOfSmallHouse(question, coffey);
    expect({ topic: read.topic, debates: read.filters.debates }).toEqual({ topic, debates });
    expect(read.filters).toMatchObject(filters);
    expect(read.explanation).toContain("read as “County Lines Exploitation: London” (17 January");
  });

  test("or none, where none was cited, and that is said", () => {
    const nothing = { question: "What did Ann Coffey say about boats?", cited: [] };
    const { filters, explanation } = readOfSmallHouse("in the same debate", nothing);
    expect(filters).toEqual({ speakers: ["Ann Coffey"] });
    expect(explanation).toContain("No debate was cited before");
  });

  test.each(["in that debate on visas", "what is in this statement of rights"])(
    "but not one that is named: %s",
    (question) => {
      expect(readOfSmallHouse(question, coffey).filters.debates).toBeUndefined();
    },
  );
});

describe("whose words are asked for by a pronoun is kept to", () => {
  test.each([
    ["quote him on visas", "visas"],
    ["more from him on visas", "visas"],
    ["anything from him about visas?", "visas"],
    ["any statements by him on visas", "visas"],
    ["more from him", "boats"],
  ])("%s", (question, topic) => {
    const read = readOfSmallHouse(question, wallace);
    expect({ topic: read.topic, filters: read.filters }).toEqual({
      topic,
      filters: { speakers: ["Ben Wallace"] },
    });
  });

  test("or nobody is, where nobody can be meant, and that is said", () => {
    const { filters, explanation } = readOfSmallHouse("quote her on visas", wallace);
    expect(filters.speakers).toBeUndefined();
    expect(explanation).toContain("Whom “her” means could not be told");
  });

  test.each(["what was seized from him?", "was anything stolen from her house?"])(
    "but not of what was done to him: %s",
    (question) => {
      expect(readOfSmallHouse(question, wallace).topic).toMatch(/seized|stolen/);
    },
  );

  test("more of the same leaves out what was shown", () => {
    const interpretation = readOfSmallHouse(wallace.question);
    const turn = { ...wallace, interpretation, citedContributionIds: wallace.cited };
    const shown = shownBefore({ question: "more from him", history: [turn] });
    expect([...shown]).toEqual(["minister-2018"]);
  });
});

test.each(["any other speakers?", "what about other people?", "are there any other speakers?"])(
  "other speakers are anybody but the last: %s",
  (question) => {
    const { topic, filters } = readOfSmallHouse(question, wallace);
    expect({ topic, filters }).toEqual({
      topic: "boats",
      filters: { exceptSpeakers: ["Ben Wallace"] },
    });
  },
);

test("what was said about other people is of whoever was kept to", () => {
  const { filters } = readOfSmallHouse("What did he say about other people?", wallace);
  expect(filters).toEqual({ speakers: ["Ben Wallace"] });
});

test("the main chamber is that of either House", () => {
  const { topic, filters } = readOfSmallHouse("in the main chamber", wallace);
  expect({ topic, filters }).toEqual({
    topic: "boats",
    filters: { speakers: ["Ben Wallace"], venues: ["Commons Chamber", "Lords Chamber"] },
  });
});
