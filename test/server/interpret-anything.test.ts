import { expect, test } from "vitest";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  " ".repeat(1000),
  "\u{1F600}".repeat(500),
  "\ud800".repeat(1000),
  "“".repeat(1000),
  "by the ".repeat(140),
  "did A ".repeat(160),
  "between 2017 and ".repeat(58),
  "1".repeat(1000),
  "([{\\*+?".repeat(140),
])("reads a thousand characters of anything (%#)", (question) => {
  expect(typeof readOfSmallHouse(question).topic).toBe("string");
});
