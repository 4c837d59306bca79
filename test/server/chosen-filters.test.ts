import { describe, expect, test } from "vitest";
import { createAssistant } from "../../server/assistant.ts";
import { memoryIndex, wordEmbedder } from "./fake-index.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const embedder = wordEmbedder();
const assistant = createAssistant({
  index: await memoryIndex(SMALL_HOUSE, embedder),
  embedder,
  today: () => "2025-06-15",
});

describe("ask with readFilters false", () => {
  test("does not read again from the words a filter that was removed", async () => {
    const question = "what did ministers say about county lines";
    const read = await assistant.ask({ question });
    expect(read.interpretation.filters).toEqual({ roles: ["minister"] });

    const chosen = await assistant.ask({ question, filters: {}, readFilters: false });
    expect(chosen.interpretation).toMatchObject({ topic: read.interpretation.topic, filters: {} });
    expect(chosen.interpretation.explanation).not.toContain("ministers");
    expect(chosen.citations.length).toBeGreaterThan(read.citations.length);
  });

  test("keeps to the filters chosen, in the index's spelling, and counts what they leave out", async () => {
    const { interpretation } = await assistant.ask({
      question: "what did ministers say about county lines",
      filters: { parties: ["labour"] },
      readFilters: false,
    });
    expect(interpretation.filters).toEqual({ parties: ["Labour"] });
    expect(interpretation.explanation).toContain("Labour");
  });

  test("takes over the subject of an earlier turn and none of its filters", async () => {
    const question = "what did ministers say about county lines";
    const { interpretation } = await assistant.ask({ question });
    const followUp = await assistant.ask({
      question: "and in 2018?",
      history: [{ question, interpretation, citedContributionIds: [] }],
      filters: {},
      readFilters: false,
    });
    expect(followUp.interpretation).toMatchObject({ topic: "county lines", filters: {} });
    expect(followUp.interpretation.carriedOver).toHaveLength(1);
  });
});
