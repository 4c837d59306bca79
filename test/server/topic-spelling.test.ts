import { expect, test } from "vitest";
import type { Interpretation } from "../../server/contract.ts";
import { surveyWords } from "../../server/rarity.ts";
import { createSpelling } from "../../server/topic-spelling.ts";
import { contribution } from "../indexer/contributions.ts";
import { memoryIndex, wordEmbedder } from "./fake-index.ts";

const SPOKEN = [
  contribution({ id: "a", text: "The asylum backlog fell, and encryption hid the watch list." }),
  contribution({
    id: "b",
    text: "Unexplained wealth orders; faces in the crowd; chiefs and leaders of police.",
  }),
];

SPOKEN.push(contribution({ id: "c", text: "There is less blame for ministers." }));

async function read(topic: string) {
  const { store } = await memoryIndex(SPOKEN, wordEmbedder());
  const { respell } = createSpelling(
    surveyWords(SPOKEN).words,
    new Set(["chefs", "facet", "lend"]),
    store,
  );
  const interpretation: Interpretation = {
    topic,
    filters: {},
    reference: null,
    quote: null,
    carriedOver: [],
    leftOut: [],
    explanation: "",
  };
  return respell({ interpretation, notes: ["Read before."] });
}

test.each([
  ["asylm backlog", "asylum backlog"],
  ["Encyrption", "encryption"],
  ["unexplaned welth orders", "unexplained wealth orders"],
  ["a watchlist", "a watch list"],
  ["bakclog", "backlog"],
  ["weallth ordders", "wealth orders"],
])("what nobody says is read as what is nearly so spelt: %s", async (written, meant) => {
  const { interpretation, notes } = await read(written);
  expect(interpretation.topic).toBe(meant);
  expect(notes[0]).toBe("Read before.");
  expect(notes[1]).toContain("Nobody says");
  expect(interpretation.explanation).toContain(`“${meant}”. Read before. Nobody says`);
});

test.each([
  "asylum",
  "bus fares",
  "chefs",
  "facets",
  "potholes",
  "lenders",
  "James Encyrption",
  "unertlained",
  "HCWS12",
  "ordered",
  "blameless",
  "дом",
])("what is said, is English or is near nothing stays: %s", async (topic) => {
  const reading = await read(topic);
  expect(reading.interpretation.topic).toBe(topic);
  expect(reading.notes).toEqual(["Read before."]);
});
