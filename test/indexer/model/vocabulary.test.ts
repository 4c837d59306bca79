import { expect, test } from "vitest";
import { loadVocabulary } from "../../../indexer/model/index.ts";
import { sharedModel } from "./prepared.ts";

test("knows common words whole, and no pieces of words", async () => {
  const words = await loadVocabulary(await sharedModel());
  expect(words.size).toBeGreaterThan(10_000);
  for (const word of ["quiet", "chefs", "parliament"]) expect(words.has(word)).toBe(true);
  for (const other of ["asylm", "##ing", "[PAD]"]) expect(words.has(other)).toBe(false);
});
