/** Names that nobody says, and that are no English words: what lies near them is about something else. */
import { describe, expect, test } from "vitest";
import type { Turn } from "../../server/contract.ts";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

async function ask(question: string, history: Turn[] = []) {
  return seeds.assistant.ask({ question, history });
}

describe("a name that nobody says is not answered by what lies near", () => {
  test.each([
    ["What was said about police using Tasers?", "Tasers"],
    ["How many officers in England and Wales carry a Taser?", "Taser"],
    ["How many asylum seekers were put on the Bibby Stockholm barge?", "Bibby"],
  ])("%s", async (question, name) => {
    const { status, reason, suggestions } = await ask(question);
    expect(status).toBe("no_evidence");
    expect(reason).toBe(`Nobody says “${name}” in what is indexed.`);
    expect(suggestions).not.toEqual([]);
  });
});

describe("what is English, said, or said otherwise is searched", () => {
  test.each([
    "Before 2020, what was said about data sharing with America?",
    "Are lawyers to be prevented from endlessly stalling deportations to Kigali?",
    "What did Alistair Carmichael ask about Belhaj and Boudchar?",
    "Should Shoppers Be Scanned By The Police Using Cameras?",
  ])("%s", async (question) => {
    const { reason } = await ask(question);
    expect(reason ?? "").not.toContain("Nobody says");
  });
});

test("a name carried over from the question before is one too", async () => {
  const question = "What did ministers say about police using Tasers?";
  const { interpretation } = await ask(question);
  const { reason } = await ask("And the Opposition?", [
    { question, interpretation, citedContributionIds: [] },
  ]);
  expect(reason).toBe("Nobody says “Tasers” in what is indexed.");
});
