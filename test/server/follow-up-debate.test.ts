/** What follows on an answer about a debate, or on one that found nothing in it. */
import { expect, test } from "vitest";
import type { Turn } from "../../server/contract.ts";
import { useSeeds } from "./seeds.ts";

const seeds = useSeeds();

async function ask(...questions: string[]) {
  const history: Turn[] = [];
  for (const question of questions.slice(0, -1)) {
    const { interpretation, citations } = await seeds.assistant.ask({ question, history });
    const citedContributionIds = citations.map(({ contributionId }) => contributionId);
    history.push({ question, interpretation, citedContributionIds });
  }
  return seeds.assistant.ask({ question: questions.at(-1) ?? "", history });
}

test("the whole debate can be asked for where nothing was found in it", async () => {
  const { status, interpretation, citations } = await ask(
    "What was said about helicopters in the facial recognition debate?",
    "can I see the whole debate",
  );
  expect(status).toBe("answered");
  expect(interpretation.filters.debates).toHaveLength(1);
  expect(new Set(citations.map(({ debate }) => debate.title))).toEqual(
    new Set(["Facial Recognition: Police Use"]),
  );
});

test("“the July one” is of those that were cited", async () => {
  const { interpretation } = await ask(
    "What has Kim Johnson said on facial recognition?",
    "just the July one please",
  );
  expect(interpretation.filters).toEqual({
    speakers: ["Kim Johnson"],
    from: "2024-07-01",
    to: "2024-07-31",
  });
});

test("whoever opened a debate is the first who is indexed in it", async () => {
  const { text } = await ask("Who opened the debate on police use of facial recognition?");
  expect(text).toMatch(/^John Whittingdale/);
  expect(text).toContain("as far as it is here");
});
