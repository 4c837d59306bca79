import { expect, test } from "vitest";
import { loadTokenCounter } from "../../../indexer/model/index.ts";
import { sharedModel } from "./prepared.ts";

test("counts wordpieces with the two special tokens", async () => {
  const countTokens = await loadTokenCounter(await sharedModel());
  expect(countTokens("")).toBe(2);
  expect(countTokens("This is an example sentence")).toBe(7);
  // "Brokenshire" is not in the vocabulary: broken, ##shire.
  expect(countTokens("Brokenshire")).toBe(4);
  expect(countTokens("word ".repeat(1000))).toBe(1002);
});
