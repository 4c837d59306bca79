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

test.each(["in the main chamber", "and in the Chamber?"])(
  "the Chamber is that of either House: %s",
  (question) => {
    const { topic, filters } = readOfSmallHouse(question, wallace);
    expect({ topic, filters }).toEqual({
      topic: "boats",
      filters: { speakers: ["Ben Wallace"], venues: ["Commons Chamber", "Lords Chamber"] },
    });
  },
);

describe("the one before or after is another holder of the office", () => {
  const secretary = {
    question: "What did the Home Secretary say about boats in 2024?",
    cited: ["statement-2024"],
  };

  test.each([
    ["the previous one", "Suella Braverman"],
    ["and the one after?", "Yvette Cooper"],
  ])("of one who was shown, at any time, and that is said: %s", (question, name) => {
    const { topic, filters, explanation } = readOfSmallHouse(question, secretary);
    expect({ topic, filters }).toEqual({ topic: "boats", filters: { speakers: [name] } });
    expect(explanation).toContain("The days asked for before were not kept to.");
  });

  test("or nobody in particular, where nobody was shown, and that is said", () => {
    const nobody = { question: "What did the Home Secretary say about boats?", cited: [] };
    const { filters, explanation } = readOfSmallHouse("the previous one", nobody);
    expect(filters).toEqual({ offices: ["Home Secretary"] });
    expect(explanation).toContain("Whom “the previous one” means depends on the day");
  });

  test("or nothing, where no office was kept to, and that is said", () => {
    const { topic, filters, explanation } = readOfSmallHouse("the previous one", wallace);
    expect({ topic, filters }).toEqual({ topic: "boats", filters: { speakers: ["Ben Wallace"] } });
    expect(explanation).toContain("could not be told");
  });
});

describe("beside a time of somebody’s", () => {
  const asSecretary = {
    question: "What did James Cleverly say as Home Secretary about boats?",
    cited: ["statement-2024"],
  };

  test.each([
    ["and before that?", { to: "2024-02-19" }],
    ["and after that?", { from: "2024-02-21" }],
  ])("days are counted from it, and it is given up: %s", (question, days) => {
    const { topic, filters, explanation } = readOfSmallHouse(question, asSecretary);
    expect({ topic, filters }).toEqual({
      topic: "boats",
      filters: { speakers: ["James Cleverly"], ...days },
    });
    expect(explanation).toContain("which was given up");
  });

  test("days are counted from it where nothing was shown", () => {
    const { filters } = readOfSmallHouse("and before that?", { ...asSecretary, cited: [] });
    expect(filters).toEqual({ speakers: ["James Cleverly"], to: "2024-02-19" });
  });
});

test("a successor is not kept to the days of whom came before", () => {
  const dated = {
    question: "What did James Cleverly say about boats before March 2024?",
    cited: ["statement-2024"],
  };
  const { filters, explanation } = readOfSmallHouse("and his successor?", dated);
  expect(filters).toEqual({ speakers: ["Yvette Cooper"] });
  expect(explanation).toContain("The days asked for before were not kept to.");
});
