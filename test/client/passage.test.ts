import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../client/passage.ts";

const joined = (text: string, start: number, end: number) =>
  paragraphsOf(text, start, end)
    .map((pieces) => pieces.map((piece) => piece.text).join(""))
    .join("\n\n");

const highlighted = (text: string, start: number, end: number) =>
  paragraphsOf(text, start, end)
    .flat()
    .filter((piece) => piece.highlighted)
    .map((piece) => piece.text);

describe("paragraphsOf", () => {
  it("highlights the words between the offsets and nothing else", () => {
    expect(paragraphsOf("One.\n\nTwo three.", 10, 15)).toEqual([
      [{ text: "One.", highlighted: false }],
      [
        { text: "Two ", highlighted: false },
        { text: "three", highlighted: true },
        { text: ".", highlighted: false },
      ],
    ]);
  });

  it("highlights in each paragraph that a quotation runs through", () => {
    expect(highlighted("One.\n\nTwo.\n\nThree.", 2, 14)).toEqual(["e.", "Two.", "Th"]);
  });

  it("highlights nothing for an empty span", () => {
    expect(highlighted("One.\n\nTwo.", 0, 0)).toEqual([]);
  });

  it("loses no character, whatever the text and the offsets", () => {
    const texts = fc.array(fc.string(), { minLength: 1 }).map((parts) => parts.join("\n\n"));
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(80), (text, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect(joined(text, start, end)).toBe(text);
        const words = text.slice(start, end).replaceAll("\n\n", "");
        expect(highlighted(text, start, end).join("").replaceAll("\n", "")).toBe(
          words.replaceAll("\n", ""),
        );
      }),
    );
  });
});
