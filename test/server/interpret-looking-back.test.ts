/** What a question says by pointing at the answer before. */
import { describe, expect, test } from "vitest";
import { readOrder } from "../../server/interpret/asking/order.ts";
import { readOfSmallHouse } from "./small-house.ts";

const dated = { question: "What did ministers say about boats in 2018?", cited: ["minister-2018"] };
const undated = { question: "What did Ben Wallace say about boats?", cited: ["minister-2018"] };
const ofMonth = { question: "What was said about boats in February 2018?", cited: [] };

describe("days are counted from", () => {
  test.each([
    ["and before that?", { to: "2017-12-31" }],
    ["and earlier?", { to: "2017-12-31" }],
    ["What did they say before that?", { to: "2017-12-31" }],
    ["since then?", { from: "2019-01-01" }],
    ["later than that", { from: "2019-01-01" }],
    ["and more recently than that?", { from: "2019-01-01" }],
    ["Since then, what have they said?", { from: "2019-01-01" }],
    ["and afterwards?", { from: "2019-01-01" }],
    ["what about the year after?", { from: "2019-01-01", to: "2019-12-31" }],
    ["and the previous year?", { from: "2017-01-01", to: "2017-12-31" }],
    ["what has been said since?", { from: "2019-01-01" }],
    ["and the day before?", { from: "2017-12-31", to: "2017-12-31" }],
    ["and the next day?", { from: "2019-01-01", to: "2019-01-01" }],
    ["and a few months before?", { to: "2017-12-31" }],
    ["and two years later?", { from: "2019-01-01" }],
    ["and the following April?", { from: "2019-04-01", to: "2019-04-30" }],
    ["and the previous December?", { from: "2017-12-01", to: "2017-12-31" }],
    ["and in February?", { from: "2018-02-01", to: "2018-02-28" }],
    ["just February", { from: "2018-02-01", to: "2018-02-28" }],
    ["what about February only", { from: "2018-02-01", to: "2018-02-28" }],
  ])("those that the question before kept to: %s", (question, days) => {
    const { topic, filters, explanation } = readOfSmallHouse(question, dated);
    expect({ topic, filters }).toEqual({
      topic: "boats",
      filters: { roles: ["minister"], ...days },
    });
    expect(explanation).toContain("was counted from the days of the last answer");
  });

  test("those that were cited, where it kept to none", () => {
    expect(readOfSmallHouse("and before that?", undated).filters).toEqual({
      speakers: ["Ben Wallace"],
      to: "2018-04-15",
    });
  });

  test.each([
    ["and the month before?", { from: "2018-01-01", to: "2018-01-31" }],
    ["and the following month?", { from: "2018-03-01", to: "2018-03-31" }],
  ])("the month: %s", (question, days) => {
    expect(readOfSmallHouse(question, ofMonth).filters).toEqual(days);
  });

  test.each([
    "How did the scheme work before that?",
    "What happened to earlier visas?",
    "How many have left since the review?",
  ])("nothing, where that is part of the subject: %s", (question) => {
    const { from, to } = readOfSmallHouse(question, undated).filters;
    expect({ from, to }).toEqual({});
  });

  test("the one end that is known", () => {
    const before = { question: "What was said about boats before 2018?", cited: [] };
    expect(readOfSmallHouse("and before that?", before).filters).toEqual({ to: "2017-12-30" });
  });

  test.each(["and before that?", "and the following year?", "and since?"])(
    "nothing, where no days are known, and that is said: %s",
    (question) => {
      const before = { question: "What did Theresa May say about boats?", cited: [] };
      const { topic, filters, explanation } = readOfSmallHouse(question, before);
      expect({ topic, filters }).toEqual({
        topic: "boats",
        filters: { speakers: ["Theresa May"] },
      });
      expect(explanation).toContain("is counted from is not known");
    },
  );

  test("nothing, where nothing came before", () => {
    expect(readOfSmallHouse("and before that?").filters).toEqual({});
  });
});

describe("somebody is told by the last speaker", () => {
  const cleverly = {
    question: "What did James Cleverly say about boats?",
    cited: ["statement-2024"],
  };

  test.each([
    [
      "And her party?",
      { question: "What did Ann Coffey say about boats?", cited: [] },
      { parties: ["Labour"] },
    ],
    ["What did his party say?", cleverly, { parties: ["Conservative"] }],
    ["What did his predecessor say?", cleverly, { speakers: ["Suella Braverman"] }],
    ["and his successor?", cleverly, { speakers: ["Yvette Cooper"] }],
    ["everyone except his party", cleverly, { parties: ["Labour"] }],
    ["everyone except him", cleverly, { exceptSpeakers: ["James Cleverly"] }],
    ["What did anyone but him say?", cleverly, { exceptSpeakers: ["James Cleverly"] }],
    ["and what about him?", cleverly, { speakers: ["James Cleverly"] }],
    ["and his?", cleverly, { speakers: ["James Cleverly"] }],
    ["what did his shadow say?", cleverly, { roles: ["opposition"] }],
    [
      "and her predecessor?",
      { question: "What did Ann Coffey say about boats?", cited: ["opposition-2018"] },
      { speakers: ["the predecessor of Ann Coffey"] },
    ],
    [
      "what did her shadow say?",
      { question: "What did Ann Coffey say about boats?", cited: ["opposition-2018"] },
      { speakers: ["the shadow of Ann Coffey"] },
    ],
  ])("%s", (question, earlier, filters) => {
    const read = readOfSmallHouse(question, earlier);
    expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
  });

  test("or nobody is, where nobody can be meant", () => {
    const coffey = { question: "What did Ann Coffey say about boats?", cited: [] };
    const { filters, explanation } = readOfSmallHouse("What did his party say?", coffey);
    expect(filters).toEqual({ speakers: ["his party"] });
    expect(explanation).toContain("Whom “his party” means could not be told.");
  });

  test("but not where it is what was spoken of", () => {
    expect(readOfSmallHouse("What did he say about his party?", cleverly)).toMatchObject({
      topic: "his party",
      filters: { speakers: ["James Cleverly"] },
    });
  });
});

const labour = { question: "What did Labour say about boats?", cited: ["opposition-2018"] };

test.each<[string, ReturnType<typeof readOfSmallHouse>["filters"]]>([
  ["but not Labour", { parties: ["Conservative"] }],
  ["only from Labour", { parties: ["Labour"] }],
  ["from the Conservatives", { parties: ["Conservative"] }],
  ["anyone from the Lib Dems?", { parties: ["Liberal Democrat"] }],
  ["and MPs from the Conservatives?", { parties: ["Conservative"] }],
  ["and the Conservative government?", { parties: ["Conservative"], roles: ["government"] }],
  ["and the Ministry of Justice?", { offices: ["Ministry of Justice"] }],
  ["by everyone", {}],
  ["no, I meant the ones by Conservatives", { parties: ["Conservative"] }],
  ["and not by Labour?", { parties: ["Conservative"] }],
  ["and not by ministers", { parties: ["Labour"], roles: ["backbench"] }],
  ["from others", { parties: ["Conservative"] }],
  ["and the Prime Minister?", { offices: ["Prime Minister"] }],
])("who alone is named takes the place of who was asked for: %s", (question, filters) => {
  const read = readOfSmallHouse(question, labour);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});

test("those words are a subject, where nothing leads up to them", () => {
  expect(readOfSmallHouse("the Conservative government").filters).toEqual({});
});

const coffey = { question: "What did Ann Coffey say in government about boats?", cited: [] };
const ann = { speakers: ["Ann Coffey"] };

test.each<[string, ReturnType<typeof readOfSmallHouse>["filters"]]>([
  ["and in opposition?", { ...ann, roles: ["opposition"] }],
  ["and when she was in opposition?", { ...ann, roles: ["opposition"] }],
  ["when she was Home Secretary?", { ...ann, offices: ["Home Secretary"] }],
  ["and as Foreign Secretary?", { ...ann, offices: ["Foreign Secretary"] }],
  ["and as a backbencher?", { ...ann, roles: ["backbench"] }],
])("a time of hers keeps to her: %s", (question, filters) => {
  const read = readOfSmallHouse(question, coffey);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
});

test.each([
  ["about visas", "visas", { parties: ["Labour"] }],
  ["just about visas", "visas", { parties: ["Labour"] }],
  ["never mind, visas", "visas", { parties: ["Labour"] }],
  ["about how many visas?", "many visas", {}],
])("another subject of those who were kept to: %s", (question, topic, filters) => {
  const read = readOfSmallHouse(question, labour);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic, filters });
});

test("the context is the debate that was cited", () => {
  const { filters } = readOfSmallHouse("in what context?", labour);
  expect(filters).toEqual({ debates: ["westminster-2018"] });
});

test.each([
  ["how much was spent on visas?", "spent on visas", {}],
  ["how much was spent on them?", "boats spent on them", { parties: ["Labour"] }],
])(
  "how much was done to what it names is no more of the last subject: %s",
  (question, topic, filters) => {
    const read = readOfSmallHouse(question, labour);
    expect({ topic: read.topic, filters: read.filters }).toEqual({ topic, filters });
  },
);

test.each([
  "show me the full speech",
  "can I see her full contribution?",
  "the rest of the text please",
  "word for word",
])("the whole of what was said is what its speaker said in the debate: %s", (question) => {
  const cited = { question: "What was said about county lines?", cited: ["opposition-2018"] };
  expect(readOfSmallHouse(question, cited)).toMatchObject({
    topic: "",
    filters: { debates: ["westminster-2018"], speakers: ["Ann Coffey"] },
    carriedOver: ["the debate “County Lines Exploitation: London”", "contributions by Ann Coffey"],
  });
});

test("a full text that something is about is a subject", () => {
  const read = readOfSmallHouse("What is in the full text of the treaty?", coffey);
  expect(read.filters.debates).toBeUndefined();
});

test("who did something to the last subject is anybody", () => {
  const { topic, filters } = readOfSmallHouse("and who opposed it?", labour);
  expect({ topic, filters }).toEqual({ topic: "boats opposed it", filters: {} });
});

test.each(["and what about now?", "these days?", "more recently?"])(
  "now is any day, the latest first, and that is said: %s",
  (question) => {
    const { topic, filters, explanation } = readOfSmallHouse(question, dated);
    expect({ topic, filters }).toEqual({ topic: "boats", filters: { roles: ["minister"] } });
    expect(explanation).toContain("read as any day, the latest first");
    expect(readOrder(question)).toBe("latest");
  },
);

test.each(["which dates?", "and on what days?", "what year?"])(
  "the days of what was shown are asked for, and nothing else: %s",
  (question) => {
    const { topic, filters } = readOfSmallHouse(question, labour);
    expect({ topic, filters }).toEqual({ topic: "boats", filters: { parties: ["Labour"] } });
  },
);

test.each<[string, string]>([
  ["Who called for a full debate on knife crime?", "full knife crime"],
  ["What was said about gangs and their victims?", "gangs and their victims"],
  ["Is it legal to carry a knife?", "legal to carry a knife"],
  ["Are these small boats safe?", "small boats safe"],
])("a question with a subject of its own goes on from nothing: %s", (question, topic) => {
  const read = readOfSmallHouse(question, labour);
  expect(read.topic).toBe(topic);
  expect(read.filters.parties).toBeUndefined();
});
