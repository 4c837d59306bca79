import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPassages } from "../../indexer/passages.ts";
import { contribution } from "./contributions.ts";
import { fakeCountTokens } from "./fake-embedder.ts";

const sentence = (words: number, first = "Word") =>
  `${[first, ...Array(words - 1).fill("word")].join(" ")}.`;
const cut = (text: string, limit: number) =>
  cutPassages(contribution({ text }), fakeCountTokens, limit);

describe("cutPassages", () => {
  it("keeps a short contribution whole, paragraphs and all", () => {
    const text = "Order.\n\nI call the Minister.";
    const passages = cut(text, 256);
    expect(passages.map((passage) => passage.text)).toEqual([text]);
  });

  it("names a passage after its contribution and its place in it", () => {
    const text = Array(6).fill(sentence(10)).join(" ");
    expect(cut(text, 30).map(({ id, contributionId }) => [id, contributionId])).toEqual([
      ["c1#0", "c1"],
      ["c1#1", "c1"],
      ["c1#2", "c1"],
    ]);
  });

  it("embeds the debate title and the speaker with the words", () => {
    const [passage] = cut("We act.", 256);
    expect(passage?.context).toBe("County Lines. Ben Wallace");
    expect(passage?.input).toBe("County Lines. Ben Wallace\nWe act.");
  });

  it("leaves out of the context what is not known", () => {
    const nobody = contribution({
      text: "We act.",
      debate: { title: null },
      speaker: { name: null, attribution: "unidentified" },
    });
    const [passage] = cutPassages(nobody, fakeCountTokens);
    expect(passage?.context).toBe("");
    expect(passage?.input).toBe("We act.");
  });

  it("shortens a title that would leave no room for the words", () => {
    const long = contribution({ text: "We act.", debate: { title: sentence(300, "Title") } });
    const [passage, ...more] = cutPassages(long, fakeCountTokens, 64);
    expect(more).toEqual([]);
    expect(passage?.context.split(" ").length).toBe(16);
  });

  it("makes passages of about the same length rather than a full one and a scrap", () => {
    const text = Array(11).fill(sentence(9)).join(" ");
    const sizes = cut(text, 110).map((passage) => fakeCountTokens(passage.text));
    expect(sizes).toHaveLength(2);
    expect(Math.min(...sizes)).toBeGreaterThan(50);
  });

  it("prefers the end of a paragraph to the exact middle", () => {
    const text = `${Array(4).fill(sentence(9)).join(" ")}\n\n${Array(6).fill(sentence(9)).join(" ")}`;
    expect(cut(text, 80).map((passage) => passage.text)).toEqual(text.split("\n\n"));
  });

  it("cuts a sentence that is too long after a comma", () => {
    const text = `${sentence(20).slice(0, -1)}, ${sentence(20, "and")}`;
    expect(cut(text, 34).map((passage) => passage.text)).toEqual([
      `${sentence(20).slice(0, -1)},`,
      sentence(20, "and"),
    ]);
  });

  it("cuts a word that is too long, but never a surrogate pair", () => {
    const countUnits = (text: string) => 2 + text.length;
    const long = contribution({
      text: "\u{1f600}".repeat(50),
      debate: { title: null },
      speaker: { name: null },
    });
    const passages = cutPassages(long, countUnits, 9);
    expect(passages.map((passage) => passage.text).join("")).toBe(long.text);
    for (const { text } of passages) expect(text.length % 2).toBe(0);
  });

  it("still keeps within the limit when the tokenizer does not count additively", () => {
    const countPairs = (text: string) => fakeCountTokens(text) + Math.floor(text.length / 25);
    const text = Array(30).fill(sentence(7)).join(" ");
    for (const passage of cutPassages(contribution({ text }), countPairs, 60)) {
      expect(countPairs(passage.input)).toBeLessThanOrEqual(60);
    }
  });

  const words = fc.constantFrom(
    "We",
    "act.",
    "hon.",
    "crime,",
    "and",
    "£2.5",
    "\n\n",
    "why?",
    "—so",
    "\u{1f600}",
  );
  const text = fc.array(words, { minLength: 1, maxLength: 150 }).map((parts) => parts.join(" "));
  const limit = fc.integer({ min: 24, max: 80 });

  it("covers every character that is not white space, in order and without overlap", () => {
    fc.assert(
      fc.property(text, limit, (sample, tokens) => {
        let covered = "";
        let last = 0;
        for (const passage of cut(sample, tokens)) {
          expect(passage.start).toBeGreaterThanOrEqual(last);
          expect(sample.slice(passage.start, passage.end)).toBe(passage.text);
          covered += passage.text;
          last = passage.end;
        }
        expect(covered.replace(/\s/g, "")).toBe(sample.replace(/\s/g, ""));
      }),
    );
  });

  it("never gives the model more than it reads", () => {
    fc.assert(
      fc.property(text, limit, (sample, tokens) => {
        for (const passage of cut(sample, tokens)) {
          expect(fakeCountTokens(passage.input)).toBeLessThanOrEqual(tokens);
        }
      }),
    );
  });
});
