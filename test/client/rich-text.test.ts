import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRichText, plainText } from "../../client/rich-text.ts";

describe("parseRichText", () => {
  it("reads paragraphs, quotations, items, bold words and markers", () => {
    expect(parseRichText("Said **twice** [1].\n\n> “So be it” [2]\n\n- one\n- two")).toEqual([
      {
        kind: "paragraph",
        inlines: [
          { kind: "text", text: "Said " },
          { kind: "strong", text: "twice" },
          { kind: "text", text: " " },
          { kind: "marker", marker: 1 },
          { kind: "text", text: "." },
        ],
      },
      {
        kind: "quotation",
        inlines: [
          { kind: "text", text: "“So be it” " },
          { kind: "marker", marker: 2 },
        ],
      },
      { kind: "item", inlines: [{ kind: "text", text: "one" }] },
      { kind: "item", inlines: [{ kind: "text", text: "two" }] },
    ]);
  });

  it("joins the lines of a paragraph and of a quotation", () => {
    const kinds = parseRichText("one\ntwo\n> three\n> four").map((block) => [
      block.kind,
      plainText(block),
    ]);
    expect(kinds).toEqual([
      ["paragraph", "one two"],
      ["quotation", "three four"],
    ]);
  });

  it("takes escaped characters for themselves", () => {
    const [block] = parseRichText("\\[1\\] \\*\\*not bold\\*\\* \\<b\\> \\\\");
    expect(block?.inlines).toEqual([{ kind: "text", text: "[1] **not bold** <b> \\" }]);
  });

  it("keeps an escaped asterisk inside bold words", () => {
    const [block] = parseRichText("**a\\*b**");
    expect(block?.inlines).toEqual([{ kind: "strong", text: "a*b" }]);
  });

  it("leaves HTML and links as the text they are", () => {
    const hostile = '<script>alert(1)</script> [a link](javascript:alert(1)) <img src="x">';
    const [block] = parseRichText(hostile);
    expect(block?.inlines).toEqual([{ kind: "text", text: hostile }]);
  });

  it("shows any escaped text exactly, white space evened out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = text.replace(/\s+/g, " ").trim();
        const escaped = words.replace(/[!-/:-@[-`{-~]/g, "\\$&");
        expect(parseRichText(escaped).map(plainText).join("")).toBe(words);
      }),
    );
  });

  it("reads any text whatever without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(parseRichText(text))),
    );
  });
});
