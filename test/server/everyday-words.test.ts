import { expect, test } from "vitest";
import { alternativesTo } from "../../server/everyday-words.ts";
import { measureCoverage } from "../../server/relevance.ts";
import { subjectStems } from "../../server/words.ts";

const coverage = (topic: string, text: string) =>
  measureCoverage(subjectStems(topic), subjectStems(text), () => 1);

test("another word for the same thing counts in part", () => {
  const [whole, part, none] = ["the children", "kids", "the weather"].map((text) =>
    coverage(text === "kids" ? "children" : "kids", text === "kids" ? "children" : text),
  );
  expect(whole).toBeGreaterThan(0.5);
  expect(whole).toBeLessThan(1);
  expect(part).toBe(1);
  expect(none).toBe(0);
});

test("most words have no other", () => {
  expect(alternativesTo("prevent").size).toBe(0);
});

test("what a thing is called in general says nothing of it", () => {
  expect(coverage("the Rwanda scheme", "lost from the Rwanda list")).toBe(1);
  expect(coverage("the fishing scheme", "a redress scheme")).toBe(0);
});
