/** Questions for a figure, where what speaks to the subject holds one and where it does not. */
import { expect, test } from "vitest";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

test("says that nothing gives the sum of money asked for", async () => {
  const answer = await seeds.assistant.ask({
    question: "How much money has Rwanda been paid so far?",
  });
  expect(answer.status).toBe("no_evidence");
  expect(answer.citations).toEqual([]);
  expect(answer.suggestions).toEqual(["What was said about Rwanda?"]);
  expect(answer.reason).toMatch(
    /^\d+ contributions speak of .* none was found to give a sum of money\.$/,
  );
});

test.each([
  "How much has been invested in regional organised crime units?",
  "How much have the Government put into regional organised crime units since 2013?",
  "How much money has gone into regional organised crime units?",
])("leads with the sum where one is given: %s", async (question) => {
  const { status, citations } = await seeds.assistant.ask({ question });
  expect(status).toBe("answered");
  expect(citations[0]?.quote).toContain("£140 million");
});

test("takes the figure in the sentence before one that leans on it", async () => {
  const { status, citations } = await seeds.assistant.ask({
    question: "How many people from Hong Kong, Syria and Ukraine have been offered routes?",
  });
  expect(status).toBe("answered");
  expect(citations[0]?.quote).toContain("over half a million people safe and legal routes");
});

test("takes a share for how much a pay award was", async () => {
  const { citations } = await seeds.assistant.ask({ question: "How much was the NCA pay award?" });
  expect(citations[0]?.quote).toContain("7%");
});

test("quotes the sentence of a written statement that holds the figure", async () => {
  const { text, citations } = await seeds.assistant.ask({ question: "HCWS235 how much" });
  expect(citations[0]?.quote).toContain("£2,600,000,000");
  expect(text).not.toContain("None of the words shown");
});

test("says when no date stands in what is shown", async () => {
  const { status, text } = await seeds.assistant.ask({
    question: "When will hare coursing be stopped?",
  });
  expect(status).toBe("answered");
  expect(text).toContain("None of the words shown gives a date.");
});

test.each(["how many MPs spoke about county lines", "how often did Cleverly mention Rwanda"])(
  "counts in the opening, and wants no figure within the words: %s",
  async (question) => {
    const { status, text } = await seeds.assistant.ask({ question });
    expect(status).toBe("answered");
    expect(text).toMatch(/^\d+ contributions found/);
    expect(text).not.toContain("None of the words shown");
  },
);
