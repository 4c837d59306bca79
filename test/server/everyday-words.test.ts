import { expect, test } from "vitest";
import { alternativesTo } from "../../server/everyday-words.ts";
import { EVERYDAY_WORDS } from "../../server/everyday-words-list.ts";
import { measureCoverage } from "../../server/relevance.ts";
import { subjectStems, subjectTerms } from "../../server/words.ts";

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

const lines = Object.values(EVERYDAY_WORDS).flatMap((field) => field.trim().split("\n"));
const words = (text = "") => text.trim().split(" ");
const stem = (word: string) => [...subjectStems(word)].join(" ");

test("each line of the table has single words of a subject on both sides of one bar", () => {
  expect(lines.length).toBeGreaterThan(400);
  for (const line of lines) {
    expect(line).toMatch(/^[a-z]+( [a-z]+)* \|( [a-z]+)+$/);
    for (const word of words(line.replace(" |", ""))) {
      expect(subjectTerms(word), `${word} in: ${line}`).toEqual([word]);
    }
  }
});

test("no word is asked twice, and none is said to stand for itself or twice", () => {
  const seen = new Map<string, string>();
  for (const line of lines) {
    const [asked, said] = line.split("|").map((side) => words(side).map(stem));
    expect(new Set(said).size, `twice in: ${line}`).toBe(said?.length);
    for (const each of asked ?? []) {
      expect(said, `itself in: ${line}`).not.toContain(each);
      expect(seen.get(each), `asked again in: ${line}`).toBeUndefined();
      seen.set(each, line);
    }
  }
});

test("words reach one way only, from the question to the record", () => {
  expect(coverage("cops", "police constables")).toBeGreaterThan(0.5);
  expect(coverage("constables", "cops")).toBe(0);
  expect(coverage("a break-in", "an intruder")).toBeGreaterThan(0);
});
