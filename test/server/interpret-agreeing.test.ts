/** Who agreed is recorded nowhere: such a question goes on from the last subject, and says so. */
import { expect, test } from "vitest";
import { readAgreeing } from "../../server/interpret/follow-up/agreeing.ts";
import { readOfSmallHouse } from "./small-house.ts";

const coffey = { question: "What did Ann Coffey say about boats?", cited: ["opposition-2018"] };
const labour = { question: "What did Labour say about boats?", cited: ["opposition-2018"] };
const anybody = { exceptSpeakers: ["Ann Coffey"] };

test.each<[string, ReturnType<typeof readOfSmallHouse>["filters"]]>([
  ["who agreed with her?", anybody],
  ["and who else agreed?", anybody],
  ["did anyone disagree with what she said?", anybody],
  ["didn’t anybody object to that?", anybody],
  ["has anyone taken a different view?", anybody],
  ["who supported her?", anybody],
  ["which MPs criticised her?", anybody],
  ["any objections?", anybody],
  ["was anyone against it?", anybody],
  ["was there any disagreement?", anybody],
  ["did the House agree to it?", anybody],
  ["did Ben Wallace agree?", { speakers: ["Ben Wallace"] }],
  ["did the Home Secretary disagree with her", { offices: ["Home Secretary"] }],
  ["did the minister back her?", { roles: ["minister"], ...anybody }],
  ["did Labour agree?", { parties: ["Labour"] }],
  ["did any Labour MPs oppose her?", { parties: ["Labour"], ...anybody }],
])("it asks for what was said of the subject, and not for “agreed”: %s", (question, filters) => {
  const read = readOfSmallHouse(question, coffey);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "boats", filters });
  expect(read.explanation).toContain("Who agreed or disagreed with whom is not recorded");
});

test("others than a party are of the other parties", () => {
  const { topic, filters } = readOfSmallHouse("who disagreed?", labour);
  expect({ topic, filters }).toEqual({ topic: "boats", filters: { parties: ["Conservative"] } });
});

test.each([
  "who agreed to the treaty?",
  "did the Bill cover objections?",
  "what did she agree to pay?",
  "was it agreed?",
  "how much support is there for farmers?",
  "did anyone object to the hotel plans?",
])("what is agreed on, or is a subject, stays so: %s", (question) => {
  expect(readAgreeing(question)).toBeNull();
});

test("a question that nothing came before is of what it says", () => {
  expect(readOfSmallHouse("who agreed with her?").explanation).not.toContain("is not recorded");
});

test.each([" ", "did any ", "who has "])("long questions are read at once: %s", (word) => {
  const begun = performance.now();
  readAgreeing(`did ${word.repeat(1000)}agree`);
  expect(performance.now() - begun).toBeLessThan(100);
});
