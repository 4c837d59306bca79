import { expect, test } from "vitest";
import { diversify } from "../../server/diversity.ts";
import { collectExchanges } from "../../server/exchange.ts";
import { measureRarity } from "../../server/rarity.ts";
import {
  isEvidence,
  measureCoverage,
  nearbyMeaning,
  type Signals,
  WEIGHTS,
} from "../../server/relevance.ts";
import { type Candidate, retrieve } from "../../server/retrieve.ts";
import { createStemCache } from "../../server/stem-cache.ts";
import { embedTopic } from "../../server/topic-vector.ts";
import { countWords, subjectStems, subjectTerms, subjectWords } from "../../server/words.ts";
import { contribution } from "../indexer/contributions.ts";
import { memoryIndex, wordEmbedder } from "./fake-index.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const embedder = wordEmbedder();
const { store } = await memoryIndex(SMALL_HOUSE, embedder);
const rarity = measureRarity(SMALL_HOUSE);
const byId = (id: string) => SMALL_HOUSE.find((one) => one.id === id) ?? null;

async function find(topic: string, filters = {}): Promise<Candidate[]> {
  const query = {
    topic,
    words: subjectTerms(topic).join(" "),
    subject: subjectWords(topic),
    vector: await embedTopic(topic, embedder),
  };
  const exchanges = collectExchanges(SMALL_HOUSE);
  const stems = createStemCache();
  return retrieve({ store, byId, rarity, stems, exchanges, weights: WEIGHTS }, query, filters);
}

test("gives each contribution once, best first, with a passage of its own", async () => {
  const found = await find("county lines");
  const ids = found.map((each) => each.contribution.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.slice(0, 2))).toEqual(new Set(["minister-2018", "opposition-2018"]));
  for (const { passage, contribution: one } of found) {
    expect(passage.end).toBeLessThanOrEqual(one.text.length);
  }
});

test("calls only what speaks to the topic evidence", async () => {
  const evidence = (found: Candidate[]) =>
    found.filter((each) => each.evidence).map((each) => each.contribution.id);
  expect(evidence(await find("hare coursing"))).toEqual(["unidentified-2017"]);
  expect(evidence(await find("football"))).toEqual([]);
});

test("finds nothing outside the filters", async () => {
  const found = await find("county lines", { roles: ["minister"] });
  expect(found.every(({ contribution: one }) => one.speaker.roles.includes("minister"))).toBe(true);
});

test("weighs a rare word of the topic above a common one", () => {
  const topic = subjectStems("county coursing");
  const [rare, common] = ["hare coursing", "the county"].map((text) =>
    measureCoverage(topic, subjectStems(text), rarity),
  );
  expect(rare).toBeGreaterThan(common ?? 1);
  expect(measureCoverage(new Set(), topic, rarity)).toBe(0);
});

test("asks for more of the words where a passage is less near", () => {
  const none = { cosine: 0, lexical: 0, coverage: 0, phrase: 0, exchange: 0 };
  const shown = (signals: Partial<Signals>, words = 3, among = 80, continues = false) =>
    isEvidence({ ...none, ...signals }, { nearby: 0.3, words, rareness: 4, among, continues });
  expect(shown({ cosine: 0.6 })).toBe(true);
  expect(shown({ cosine: 0.3, coverage: 0.4 })).toBe(false);
  expect(shown({ cosine: 0.3, coverage: 0.6, phrase: 0.5 })).toBe(true);
  expect(shown({ cosine: 0.1, coverage: 1 })).toBe(true);
  expect(shown({ cosine: 0.35 })).toBe(false);
  expect(shown({ cosine: 0.3, exchange: 0.9 })).toBe(true);
  // A reply to a question wholly about the topic is about it, whatever its own words.
  expect(shown({ exchange: 0.4 })).toBe(true);
  expect(shown({ exchange: 0.3 })).toBe(false);
  const common = { nearby: 0, words: 1, rareness: 1, among: 80, continues: false };
  expect(isEvidence({ ...none, cosine: 0.1, coverage: 1 }, common)).toBe(false);
  expect(isEvidence({ ...none, cosine: 0.3, coverage: 1 }, common)).toBe(true);
  // A long topic is seldom near by accident, nor is one of few contributions.
  expect(shown({ cosine: 0.35 }, 6)).toBe(true);
  expect(shown({ cosine: 0.35, coverage: 0.4 }, 2)).toBe(false);
  expect(shown({ cosine: 0.35, coverage: 0.4 }, 2, 2)).toBe(true);
  // Less is enough in a debate that the question goes on from, but not next to nothing.
  expect(shown({ cosine: 0.15, coverage: 0.5 }, 3, 80, true)).toBe(true);
  expect(shown({ cosine: 0.29, coverage: 0.49 }, 3, 80, true)).toBe(false);
});

test("trusts a near passage less when nothing else is near", () => {
  const signals = { cosine: 0.42, lexical: 0, coverage: 0, phrase: 0, exchange: 0 };
  const among = { words: 5, rareness: 9, among: 80, continues: false };
  const near = nearbyMeaning([0.42, 0.4, 0.38, 0.35, 0.3]);
  expect(isEvidence(signals, { ...among, nearby: near })).toBe(true);
  const far = nearbyMeaning([0.42, 0.1, 0.1, 0, 0]);
  expect(isEvidence(signals, { ...among, nearby: far })).toBe(false);
  expect(nearbyMeaning([])).toBe(0);
});

test("gives each of the parties asked for its turn", () => {
  const candidate = (id: string, party: string, score: number) => ({
    contribution: contribution({ id, speaker: { party }, debate: { id } }),
    score,
  });
  const one = [
    candidate("a", "Labour", 2),
    candidate("b", "Labour (Co-op)", 1.95),
    candidate("c", "Conservative", 1.7),
  ];
  const ids = (parties: string[]) =>
    diversify(one, 3, { parties }).map((each) => each.contribution.id);
  expect(ids(["Labour", "Labour (Co-op)", "Conservative"])).toEqual(["a", "c", "b"]);
  expect(ids(["Labour", "Labour (Co-op)"])).toEqual(["a", "b", "c"]);
});

test("holds back a debate that is taken already, a little", () => {
  const candidate = (id: string, debate: string, score: number) => ({
    contribution: contribution({ id, debate: { id: debate } }),
    score,
  });
  const long = [
    candidate("a", "long", 2),
    candidate("b", "long", 1.95),
    candidate("c", "other", 1.9),
  ];
  expect(diversify(long, 3).map((each) => each.contribution.id)).toEqual(["a", "c", "b"]);
  const far = [candidate("a", "long", 2), candidate("b", "long", 1.95), candidate("c", "other", 1)];
  expect(diversify(far, 2).map((each) => each.contribution.id)).toEqual(["a", "b"]);
});

test("embeds a topic longer than the model reads by its beginning, and passes other failures on", async () => {
  const vector = await embedTopic("county lines ".repeat(150), embedder);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
  const broken = { ...embedder, embed: () => Promise.reject(new Error("the model stopped")) };
  await expect(embedTopic("county lines", broken)).rejects.toThrow("the model stopped");
});

test.each([
  ["£3 bus fare cap", 4],
  ["compensation for sub-postmasters", 2],
  ["boats and more boats", 1],
  ["the NCA", 1],
  ["", 0],
])("counts words as they are written, however they are cut: %s", (text, count) => {
  expect(countWords(text)).toBe(count);
});
