import { describe, expect, it } from "vitest";
import {
  countKept,
  isKept,
  type Kept,
  keptFrom,
  moved,
  readKept,
  withKept,
  withNote,
  withoutWords,
} from "../../client/keeping/kept.ts";
import { cite } from "./fake-parliament.ts";

const growing = cite(1, "oral-10", "County lines is a growing problem", "hide weapons and so on.");
const linking = cite(2, "oral-10", "It is also linking up", "being exploited.");
const reassure = cite(4, "oral-9", "Will the Minister reassure the House", "problem?");

const keep = (...citations: (typeof growing)[]) =>
  citations.reduce<Kept[]>((kept, one) => withKept(kept, keptFrom(one, "county lines")), []);
const ids = (kept: readonly Kept[]) => kept.map(({ contributionId }) => contributionId);

describe("keeping quotations", () => {
  it("marks what is doubtful in what it keeps", () => {
    expect(keptFrom(growing, null)).toMatchObject({
      who: "Ben Wallace [speaker inferred], Minister, Home Office, Conservative",
      where: "Oral Answers to Questions (excerpts), Commons Chamber, 20 November 2017",
      reference: "Ben Wallace [speaker inferred], HC Deb 20 November 2017 (excerpts)",
      words: [{ quote: growing.quote }],
    });
  });

  it("keeps quotations of one contribution together, in its order, each once", () => {
    const kept = keep(linking, reassure, growing, growing);
    expect(ids(kept)).toEqual(["oral-10", "oral-9"]);
    expect(kept[0]?.words.map(({ quote }) => quote)).toEqual([growing.quote, linking.quote]);
    expect(countKept(kept)).toBe(3);
  });

  it("lets go of one quotation, and of the contribution with its last", () => {
    const kept = keep(growing, linking, reassure);
    const one = withoutWords(kept, growing);
    expect(isKept(one, growing)).toBe(false);
    expect(isKept(one, linking)).toBe(true);
    expect(ids(withoutWords(one, linking))).toEqual(["oral-9"]);
  });

  it("moves one place, and leaves the ends where they are", () => {
    const london = cite(3, "london-48", "The National Crime Agency report", "coercion used.");
    const kept = keep(growing, reassure, london);
    expect(ids(moved(kept, "london-48", -1))).toEqual(["oral-10", "london-48", "oral-9"]);
    expect(ids(moved(kept, "oral-10", 1))).toEqual(["oral-9", "oral-10", "london-48"]);
    expect(ids(moved(kept, "oral-10", -1))).toEqual(ids(kept));
    expect(ids(moved(kept, "london-48", 1))).toEqual(ids(kept));
  });

  it("reads back what it wrote and leaves out what it cannot read", () => {
    const kept = withNote(keep(growing, reassure), "oral-9", "mine");
    const stored: unknown = JSON.parse(JSON.stringify(kept));
    expect(readKept(stored)).toEqual(kept);
    expect(readKept([{ contributionId: "x" }, null, ...kept, { ...kept[0], words: [] }])).toEqual(
      kept,
    );
    expect(readKept("broken")).toEqual([]);
  });
});
