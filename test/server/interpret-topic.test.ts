import { describe, expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  ["County lines: what has been said?", "County lines"],
  ["Tasers - what was said?", "Tasers"],
  ["give me 3 quotes about missing children", "missing children"],
  ["one sentence on missing children please", "missing children"],
  ["What was said about visas recently?", "visas"],
  ["any reference to visas", "visas"],
  ["I’m looking for visas", "visas"],
  ["an overview of visas", "visas"],
  ["details on visas", "visas"],
  ["has visas come up?", "visas"],
  ["visas - what did members say", "visas"],
  ["What did the courts say?", "courts"],
  ["What have the courts said?", "courts"],
  ["visas: who said what?", "visas"],
  ["Somebody asked about visas, who was it?", "visas"],
  ["What time does the visas office open?", "visas office open"],
  ["<b>visas</b> and <script>farms</script>", "visas and farms"],
  ["How long is the waiting list for visas?", "waiting list for visas"],
  ["the number of contributions on visas", "visas"],
  ["the number of visas", "number of visas"],
  ["Which day was disorder discussed?", "disorder"],
  ["what have you got on visas", "visas"],
  ["what documents do you have on visas", "documents on visas"],
  ["How many children did they protect?", "children protect"],
  ["What was said about places of safety?", "places of safety"],
  ["What was held in custody?", "held in custody"],
  ["What points were made on visas?", "visas"],
  ["What concerns have been raised about visas?", "visas"],
  ["What concerns did Labour raise during the visas crisis?", "visas crisis"],
  ["How did Ann Coffey defend her record on visas?", "visas"],
  ["How did Labour justify its handling of visas?", "visas"],
  ["Who would defend visas?", "defend visas"],
  ["What reassurance did a minister give about visas?", "visas"],
  ["Who was far too late with visas?", "too late with visas"],
  ["care far from home", "care far from home"],
  ["Who raised visas, and when?", "visas"],
  ["What was said about visas and by whom?", "visas"],
  ["What did Ann Coffey say about visas and when did she say it?", "visas"],
  ["Who decides on visas and why they are refused?", "decides on visas and why they are refused"],
  ["How much money has gone into the visas office?", "visas office"],
  ["the claim that ministers lost visas", "ministers lost visas"],
  ["Do ministers fear that visas are lost?", "fear that visas are lost"],
])("the topic is what is left when nothing asks: %s", (question, topic) => {
  expect(readOfSmallHouse(question).topic).toBe(topic);
});

test.each([
  [
    "How much of the data did Ben Wallace say is held here?",
    "data is held here",
    { speakers: ["Ben Wallace"] },
  ],
  [
    "Did Ben Wallace and Ann Coffey disagree about visas?",
    "visas",
    { speakers: ["Ann Coffey", "Ben Wallace"] },
  ],
  ["Visas: what was said by Ann Coffey?", "Visas", { speakers: ["Ann Coffey"] }],
  ["What did Ann Coffey bring up?", "", { speakers: ["Ann Coffey"] }],
  ["Which constituency does Ann Coffey represent?", "", { speakers: ["Ann Coffey"] }],
  ["What party is Ann Coffey in?", "", { speakers: ["Ann Coffey"] }],
])("nor what only tells whose words are asked for: %s", (question, topic, filters: Filters) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, speakers: read.filters.speakers?.toSorted() }).toEqual({
    topic,
    ...filters,
  });
});

describe("how somebody was heard is no subject", () => {
  const ways =
    "flag|point out|go into|highlight|set out|pledge|voice|have to say|actually say|put forward";
  test.each(ways.split("|"))("%s", (way) => {
    for (const who of ["Ann Coffey", "Coffey", "Labour MPs", "Labour", "ministers"]) {
      for (const asks of [
        `What did ${who} ${way} about visas?`,
        `What did ${who} ${way} on visas?`,
      ]) {
        const { topic, filters } = readOfSmallHouse(asks);
        expect({ asks, topic, who: Object.keys(filters).length }).toEqual({
          asks,
          topic: "visas",
          who: 1,
        });
      }
    }
  });

  test.each(["flagged", "has pointed out", "brought up", "voiced concerns about", "touched on"])(
    "who %s",
    (way) => {
      expect(readOfSmallHouse(`Who ${way} visas?`).topic).toBe("visas");
    },
  );

  test("but what was done is, and what it was done to", () => {
    expect(readOfSmallHouse("Has Ann Coffey criticised banks over visas?").topic).toContain(
      "banks",
    );
    expect(readOfSmallHouse("What was said about reports on visas?").topic).toBe(
      "reports on visas",
    );
  });
});

test.each([
  "Who took part in the debate on county lines exploitation?",
  "Who chaired the county lines exploitation debate?",
  "Where was the county lines exploitation debate held?",
  "When did the county lines exploitation debate take place?",
])("a question about a debate as such has no topic: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, debates: filters.debates }).toEqual({ topic: "", debates: ["westminster-2018"] });
});

test.each([
  "I’m looking for anything Coffey said about visas",
  "tell me what Coffey thinks about visas",
  "quote Coffey on visas",
  "find Coffey quotes about visas",
  "visas Coffey",
  "Coffey’s thoughts on visas",
  "where does Coffey stand on visas?",
  "what evidence did Coffey give about visas?",
  "Coffey re visas",
  "what precisely did Coffey say on visas?",
  "everything Coffey has said about visas",
])("whoever is asked for is told from the subject: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "visas", filters: { speakers: ["Ann Coffey"] } });
});

test.each([
  "tell me what Labour thinks about visas",
  "Labour’s record on visas",
  "quote Labour on visas",
  "everything Labour has said about visas",
  "where does Labour stand on visas?",
  "what evidence did Labour give about visas?",
  "speech by Labour on visas",
])("and whichever party: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "visas", filters: { parties: ["Labour"] } });
});

test("a surname is no party", () => {
  expect(readOfSmallHouse("everything Kate Green said about visas").filters).toEqual({
    speakers: ["Kate Green"],
  });
});

test.each([
  "Was Coffey mentioned?",
  "Has anyone mentioned Coffey?",
  "What was said about Coffey?",
  "Who criticised Coffey?",
])("whoever is spoken of is not who speaks: %s", (question) => {
  const { topic, filters } = readOfSmallHouse(question);
  expect({ filters, topic }).toMatchObject({
    filters: {},
    topic: expect.stringContaining("Coffey"),
  });
});

test.each([
  ["Is the Government going to ban smartphones?", "ban smartphones"],
  ["What are the Government planning to do about visas?", "visas"],
  ["In Cleverly’s view, what is wrong with visas?", "wrong with visas"],
  ["visas - any statement in the House?", "visas"],
  ["visas, any mention in the Commons?", "visas"],
  ["In which debate were visas mentioned?", "visas"],
  ["What was not said about visas?", "visas"],
  ["What did Labour say about visas, unlike the Conservatives?", "visas"],
  ["What did Cleverly say next about visas?", "visas"],
  ["who has the last word on visas", "last word on visas"],
  ["drink spiking", "spiking"],
  ["On what grounds did Cleverly refuse visas?", "refuse visas"],
  ["visas: which powers does Cleverly say he has?", "visas powers"],
])("how it is asked is no subject: %s", (question, topic) => {
  expect(readOfSmallHouse(question).topic).toBe(topic);
});

describe("whom somebody spoke to", () => {
  test.each([
    ["What did Ann Coffey ask the Home Secretary about visas?", "visas", "the Home Secretary"],
    ["What did Ann Coffey ask the Home Secretary?", "", "the Home Secretary"],
    ["What did Ann Coffey ask Ben Wallace about visas?", "visas", "Ben Wallace"],
    ["What did Ann Coffey put to Wallace?", "", "Wallace"],
    ["What did Ann Coffey tell ministers about visas?", "visas", "ministers"],
  ])("is neither the speaker nor the subject: %s", (question, topic, whom) => {
    const read = readOfSmallHouse(question);
    expect({ topic: read.topic, filters: read.filters }).toEqual({
      topic,
      filters: { speakers: ["Ann Coffey"] },
    });
    expect(read.explanation).toContain(`“${whom}” was left out`);
  });

  test.each([
    ["What did Ann Coffey tell Ben Wallace about visas?", true],
    ["What did Ann Coffey say to Wallace about visas?", true],
    ["What did Ann Coffey ask Ben Wallace about visas?", false],
    ["What did Ann Coffey tell ministers about visas?", false],
  ])(
    "may have been answered by them, and the note says how to ask for that: %s",
    (question, says) => {
      expect(
        /Replies are searched: .*“in reply to/.test(readOfSmallHouse(question).explanation),
      ).toBe(says);
    },
  );

  test.each([
    ["What was Ben Wallace asked about visas?", "visas", {}],
    ["Were ministers asked about visas?", "visas", {}],
    ["What was Wallace asked by Ann Coffey?", "", { speakers: ["Ann Coffey"] }],
    ["What have ministers been pressed on by Ann Coffey?", "", { speakers: ["Ann Coffey"] }],
  ])("nor where it is told from the other side: %s", (question, topic, filters) => {
    const read = readOfSmallHouse(question);
    expect({ topic: read.topic, filters: read.filters }).toEqual({ topic, filters });
  });

  test("may be the subject of a question", () => {
    expect(readOfSmallHouse("Who criticised the Home Secretary?").topic).toContain(
      "Home Secretary",
    );
  });
});

test.each([
  ["How did Cleverly respond to Ann Coffey on visas?", "visas", { speakers: ["James Cleverly"] }],
  ["How did Cleverly reply to Coffey?", "", { speakers: ["James Cleverly"] }],
  ["Who answered Ann Coffey?", "", {}],
  [
    "How did Cleverly respond when Ann Coffey asked about visas?",
    "visas",
    { speakers: ["James Cleverly"] },
  ],
  ["What did Cleverly answer Ann Coffey about visas?", "visas", { speakers: ["James Cleverly"] }],
  ["What did Cleverly say when Coffey raised visas?", "visas", { speakers: ["James Cleverly"] }],
  ["Who answered Ann Coffey’s question about visas?", "visas", {}],
  ["What was the reply to Ann Coffey’s question?", "", {}],
  ["Who replied to Ann Coffey?", "", {}],
  ["How was Ann Coffey answered?", "", {}],
  ["What was Ann Coffey told about visas?", "visas", {}],
  ["and how was Coffey responded to on visas", "visas", {}],
])("whoever replies is asked for, and not who is replied to: %s", (question, topic, filters) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic, filters });
  expect(read.explanation).toContain("Kept to what replies to Ann Coffey.");
});

test.each([
  "What did Ann Coffey say about visas and how did the minister respond?",
  "What did Ann Coffey ask about visas, and what did Cleverly say?",
  "What did Ann Coffey say about visas, and what was the minister’s answer?",
])("an answer asked for in the same breath is asked for next: %s", (question) => {
  const { topic, filters, explanation } = readOfSmallHouse(question);
  expect({ topic, filters }).toEqual({ topic: "visas", filters: { speakers: ["Ann Coffey"] } });
  expect(explanation).toContain("ask “what was the answer?” next");
});

test.each([
  ["What did backbenchers say about visas?", "shadow ministers are kept among backbenchers"],
  ["What did opposition frontbenchers say about visas?", "front bench is not recorded"],
  ["What did shadow ministers say about visas?", "front bench is not recorded"],
])("says what is not known of a role: %s", (question, note) => {
  expect(readOfSmallHouse(question).explanation).toContain(note);
});
