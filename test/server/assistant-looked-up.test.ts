/** What a question takes over from look-ups, corrections and empty answers, from the seeds with the real readers, model and store. */
import { describe, expect, test } from "vitest";
import { followWith, useSeeds } from "./seeds.ts";

const seeds = useSeeds();
const follow = followWith(seeds);

describe("a question after something was looked up", () => {
  test("is still of the written statement", async () => {
    const { citations, interpretation } = await follow(
      "Show me HCWS265",
      "what does it say about training?",
    );
    expect(citations[0]).toMatchObject({ citation: "HCWS265, 20 February 2024" });
    expect(citations[0]?.quote).toContain("training");
    expect(interpretation.carriedOver).toEqual(["the written statement HCWS265"]);
  });

  test("is still of the quotation", async () => {
    const { citations, text } = await follow("Who said “no one is above the law”?", "when?");
    expect(citations[0]?.quote).toContain("no one is above the law");
    expect(text).toMatch(/^Said on 16 April 2018/);
  });

  test("is of its subject, where somebody else is asked for", async () => {
    const { interpretation } = await follow("Show me HCWS265", "and Ann Coffey?");
    expect(interpretation).toMatchObject({
      reference: null,
      topic: "Independent Review of Prevent",
      filters: { speakers: ["Ann Coffey"] },
    });
  });
});

test.each([
  ["no, I meant Yvette Cooper", "county lines", { speakers: ["Yvette Cooper"] }],
  ["sorry, I meant hare coursing", "hare coursing", { speakers: ["Ben Wallace"] }],
  ["forget that, what about fraud?", "fraud", { speakers: ["Ben Wallace"] }],
])("a correction takes the place of what it corrects: %s", async (then, topic, filters) => {
  const { interpretation } = await follow("What did Ben Wallace say about county lines?", then);
  expect(interpretation).toMatchObject({ topic, filters });
});

test.each(["continue", "go on", "next", "show me the rest"])(
  "asks for more of the same: %s",
  async (then) => {
    const { citations, interpretation } = await follow("county lines", then);
    const before = await seeds.assistant.ask({ question: "county lines" });
    expect(interpretation.topic).toBe("county lines");
    expect(citations.length).toBeGreaterThan(0);
    const shown = before.citations.map(({ contributionId }) => contributionId);
    for (const { contributionId } of citations) expect(shown).not.toContain(contributionId);
  },
);

test("who is meant was shown before an empty answer", async () => {
  const turns = [];
  for (const question of ["What did James Cleverly say about small boats?", "and before that?"]) {
    const answer = await seeds.assistant.ask({ question, history: [...turns] });
    const citedContributionIds = answer.citations.map(({ contributionId }) => contributionId);
    turns.push({ question, interpretation: answer.interpretation, citedContributionIds });
  }
  expect(turns[1]?.citedContributionIds).toEqual([]);
  const { interpretation } = await seeds.assistant.ask({
    question: "what did his predecessor say?",
    history: turns,
  });
  expect(interpretation.filters.speakers).toEqual(["Suella Braverman"]);
});

test("the last that was said may be under a title that names the subject", async () => {
  const { citations } = await follow("What did Yvette Cooper first say about asylum?", "and last?");
  expect(citations[0]?.debate.date).toBe("2025-02-10");
});

test.each([
  "Who said “we must do more to protect women and girls”?",
  "Who said “children will always be our first priority”?",
])("nobody is named as having said what was not found: %s", async (question) => {
  const { text, citations } = await seeds.assistant.ask({ question });
  expect(citations.length).toBeGreaterThan(0);
  expect(text).toMatch(/^\d+ contributions? found/);
  expect(text).toContain("The quotation was not found word for word");
});
