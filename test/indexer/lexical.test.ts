import { describe, expect, it } from "vitest";
import { buildLexical, lexicalTerms, loadLexical } from "../../indexer/lexical.ts";

const DOCUMENTS = [
  {
    id: "a",
    text: "We published HCWS265 on county lines.",
    context: "Organised Crime. Ben Wallace",
  },
  { id: "b", text: "We spent £3.6 million, and 1,500 officers joined.", context: "Policing" },
  {
    id: "c",
    text: "Cyber-crime is growing; Mr O’Neill’s gangs are exploiting children.",
    context: "",
  },
  { id: "d", text: "The exploited child was in Erdington.", context: "" },
];
const index = loadLexical(buildLexical(DOCUMENTS));
const ids = (query: string, keep = (_id: string) => true, limit = 10) =>
  index.search(query, keep, limit).map((match) => match.id);

describe("the lexical index", () => {
  it.each([
    ["a reference, in any case", "hcws265", "a"],
    ["a sum with its sign", "£3.6", "b"],
    ["a sum without its sign", "3.6", "b"],
    ["a number written without its comma", "1500", "b"],
    ["a hyphenated word written as one", "cybercrime", "c"],
    ["a hyphenated word written as two", "cyber", "c"],
    ["a name with another apostrophe", "O'Neill", "c"],
    ["full-width letters", "ＨＣＷＳ２６５", "a"],
    ["the context", "policing", "b"],
  ])("finds %s", (_, query, id) => {
    expect(ids(query)).toContain(id);
  });

  it("matches English word forms", () => {
    expect(ids("exploitation of children").sort()).toEqual(["c", "d"]);
  });

  it("keeps both words of county lines", () => {
    expect(lexicalTerms("What did the Minister say about county lines?")).toEqual([
      "minister",
      "say",
      "about",
      "county",
      "lines",
    ]);
  });

  it("finds nothing for a query of stop words alone, or of nothing", () => {
    expect(ids("what is the")).toEqual([]);
    expect(ids("")).toEqual([]);
  });

  it("leaves out what the filter leaves out", () => {
    expect(ids("exploited", (id) => id !== "c")).toEqual(["d"]);
  });

  it("gives the best first, equals in order of id, and no more than asked", () => {
    const twins = ["z", "m", "b"].map((id) => ({ id, text: "knife crime", context: "" }));
    const best = { id: "x", text: "knife crime and knife attacks", context: "knife" };
    const matches = loadLexical(buildLexical([...twins, best])).search("knife", () => true, 3);
    expect(matches.map((match) => match.id)).toEqual(["x", "b", "m"]);
  });

  it("is serialised to the same string every time", () => {
    expect(buildLexical(DOCUMENTS)).toBe(buildLexical(structuredClone(DOCUMENTS)));
  });

  it("refuses a string that is not an index", () => {
    expect(() => loadLexical("{")).toThrow();
  });
});
