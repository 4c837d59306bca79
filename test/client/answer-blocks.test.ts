import { describe, expect, it } from "vitest";
import { answerBlocks } from "../../client/answer-blocks.ts";
import { plainText } from "../../client/rich-text.ts";
import { cite } from "./fake-parliament.ts";

const growing = cite(1, "oral-10", "County lines is a growing problem", "and so on.");
const linking = cite(2, "oral-10", "It is also linking up", "being exploited.");
const london = cite(3, "london-48", "The National Crime Agency report", "coercion used.");
const all = [growing, linking, london];

const kinds = (text: string, complete: boolean) =>
  answerBlocks(text, all, complete).map((one) =>
    one.kind === "text" ? plainText(one.block) : one.citations.map(({ marker }) => marker),
  );

describe("answerBlocks", () => {
  const point = `**Ben Wallace**, 20 November 2017: “${growing.quote}” [1] … “${linking.quote}” [2]`;

  it("shows a paragraph that quotes its citations in full from the citations", () => {
    expect(kinds(`Searched.\n\n${point}`, true)).toEqual(["Searched.", [1, 2], [3]]);
  });

  it("keeps as text a paragraph that only refers to citations, or misquotes them", () => {
    const misquoted = point.replace("growing", "shrinking");
    expect(kinds(`A problem [1].\n\n${misquoted}`, true)).toEqual([
      "A problem .",
      expect.stringContaining("shrinking"),
      [1],
      [2],
      [3],
    ]);
  });

  it("keeps as text a paragraph that quotes two contributions, so that neither gets the other's speaker", () => {
    const mixed = `“${growing.quote}” [1] “${london.quote}” [3]`;
    expect(kinds(mixed, true)[0]).toContain("growing problem");
  });

  it("holds a paragraph back until it is whole", () => {
    expect(kinds(`Searched.\n\n${point.slice(0, 60)}`, false)).toEqual(["Searched."]);
    expect(kinds(`Searched.\n\n${point}\n\n`, false)).toEqual(["Searched.", [1, 2]]);
  });
});
