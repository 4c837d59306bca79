/** What a question takes as given, and what no record of words can tell. */
import { expect, test } from "vitest";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

test("says that nobody speaks of what a question takes as given", async () => {
  const { status, reason } = await seeds.assistant.ask({
    question: "Why did James Cleverly resign over the Rwanda Bill?",
  });
  expect(status).toBe("no_evidence");
  expect(reason).toContain("“resign” is not said of it by James Cleverly");
});

test.each([
  ["Why did Yvette Cooper oppose banning Hizb ut-Tahrir?", "“oppose” is not said of it by Yvette"],
  [
    "What made the Home Secretary refuse the NCA pay review body's recommended award?",
    "“refuse” is not said of it by those asked for",
  ],
  [
    "What explanation did Ben Wallace give for abolishing the regional organised crime units?",
    "“abolishing” is not said of it by Ben Wallace",
  ],
])("takes an act as told only where it is told of the subject: %s", async (question, told) => {
  const { status, reason } = await seeds.assistant.ask({ question });
  expect(status).toBe("no_evidence");
  expect(reason).toContain(told);
});

test("takes somebody's vote as told only where they say so", async () => {
  const question = (name: string) => `Why did ${name} vote against the Rwanda Bill?`;
  const { status, reason } = await seeds.assistant.ask({ question: question("Suella Braverman") });
  expect(status).toBe("no_evidence");
  expect(reason).toContain("“vote” is not said of it by Suella Braverman");
  const other = await seeds.assistant.ask({ question: question("anybody") });
  expect(other.reason ?? "").not.toContain("“vote” is not said");
});

test.each([
  "Why did Ann Coffey oppose the Trapped campaign?",
  "Why did James Cleverly reject the recommendations on NCA pay?",
])("takes nobody to have opposed what they never say they did: %s", async (question) => {
  const { status, reason } = await seeds.assistant.ask({ question });
  expect(status).toBe("no_evidence");
  expect(reason).toMatch(/takes something as given that is not told here/);
});

test.each([
  ["What reasons did Kim Johnson give for backing the death penalty for people smugglers?", false],
  ["Why did Kevan Jones want judges involved in internet connection records?", true],
])("takes nobody to stand for what they never say: %s", async (question, said) => {
  const { status, reason } = await seeds.assistant.ask({ question });
  expect(status).toBe(said ? "answered" : "no_evidence");
  if (!said) expect(reason).toMatch(/“backing the death penalty .*” is not said by Kim Johnson\.$/);
});

test.each([
  ["Who voted against the Rwanda Bill?", ["What was said about Rwanda Bill?"]],
  ["How many MPs voted for safe access zones?", ["What was said about safe access zones?"]],
])("tells that nobody's vote is indexed: %s", async (question, suggestions) => {
  const answer = await seeds.assistant.ask({ question });
  expect(answer).toMatchObject({ status: "no_evidence", suggestions });
  expect(answer.reason).toBe("How anybody voted is not indexed, only what was said.");
  expect(answer.text.split(answer.reason ?? "").length).toBe(2);
});

test("shows what was said of a vote", async () => {
  const question = "When would the cap on refugees start, and would Parliament vote on it?";
  expect((await seeds.assistant.ask({ question })).citations[0]?.quote).toContain(
    "vote on the cap",
  );
});
