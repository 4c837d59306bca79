/** What the seeds teach not to conclude; a paragraph is counted among the lines that are not empty, from 0. */
import { beforeAll, describe, expect, it } from "vitest";
import { linesOf, type ReadResult, readAll, SEED_FILES } from "../seeds.ts";

let seeds: ReadResult;

beforeAll(async () => {
  seeds = await readAll("seeds");
});

function at(number: string, paragraph: number) {
  const file = SEED_FILES.find((name) => name.includes(`/${number}_`)) ?? "";
  const filled = linesOf(file).flatMap((line, i) => (line.trim() === "" ? [] : [i + 1]));
  const line = filled[paragraph] ?? 0;
  const found = seeds.contributions.find(
    ({ source }) => source.file === file && source.lineStart <= line && line <= source.lineEnd,
  );
  if (!found) throw new Error(`nothing at ${number}:${paragraph}`);
  return found;
}

describe("a Member whom the Chair calls", () => {
  it("is not taken to speak next, where the page may leave out the call's own turn", () => {
    expect(at("001", 22).speaker).toMatchObject({ name: "John Bercow", attribution: "inferred" });
    expect(at("001", 22).speaker.roles).toEqual(["chair"]);
    expect(at("001", 23).speaker.name).toBeNull();
  });
});

describe("an office that a question names", () => {
  it("does not tell who answers", () => {
    expect(at("001", 23).text).toContain("What will the Home Secretary do");
    expect(at("001", 24).speaker.name).toBe("Ben Wallace");
  });

  it("does not tell which Minister of a team answers", () => {
    expect(at("002", 32).speaker.name).toBeNull();
    for (const paragraph of [33, 35, 36]) expect(at("002", paragraph).speaker.name).toBeNull();
  });
});

describe("two answers with a gap between them that nothing marks", () => {
  it("stay two turns", () => {
    expect(at("001", 18).id).not.toBe(at("001", 19).id);
    expect(at("001", 18).speaker.name).toBe("Ben Wallace");
  });
});

describe("a joke that could be anybody's", () => {
  it("is nobody's", () => {
    expect(at("000", 23).speaker).toMatchObject({ name: null, attribution: "unidentified" });
  });
});

describe("evidence", () => {
  it("stands with every inferred name, in whole phrases", () => {
    const inferred = seeds.contributions.filter((c) => c.speaker.attribution === "inferred");
    expect(inferred.length).toBeGreaterThan(30);
    for (const { speaker } of inferred) {
      expect(speaker.evidence.length).toBeGreaterThan(0);
      for (const reason of speaker.evidence) expect(reason).toMatch(/^[\p{L}].* .*\S$/u);
    }
  });
});
