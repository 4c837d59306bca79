import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIds, debateId } from "../../indexer/identity.ts";
import { readAll, SEED_FILES } from "./sources/seeds.ts";

const LONG =
  "The first duty of Government is to keep our citizens safe, and the threat is evolving and becoming more sophisticated every year.";

describe("ids of contributions", () => {
  it("do not depend on file name, line numbers or the manifest", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dispatch-box-"));
    for (const [i, file] of SEED_FILES.entries()) {
      const moved = join(folder, `moved-${i}.txt`);
      if (file.includes("003")) await writeFile(moved, `\n\n${await readFile(file, "utf8")}`);
      else await cp(file, moved);
      const [original, copy] = [await readAll(file), await readAll(moved)];
      // Without the facts of its manifest a page's turns may be cut elsewhere; the same words keep their id.
      const texts = new Set(copy.contributions.map(({ text }) => text));
      const ids = new Set(copy.contributions.map(({ id }) => id));
      const kept = original.contributions.filter(({ text }) => texts.has(text));
      expect(kept.length / original.contributions.length).toBeGreaterThan(0.65);
      for (const { id } of kept) expect(ids).toContain(id);
    }
    await rm(folder, { recursive: true });
  });

  it("are one for the same speech with another question number or punctuation", () => {
    const [a] = contributionIds([`15. ${LONG}`]);
    const [b] = contributionIds([LONG.replace(",", "—")]);
    expect(a).toBe(b);
  });

  it("tell short turns apart by what they follow", () => {
    const ids = contributionIds(["Order.", "There isn’t.", LONG, "There isn’t.", null, "Order."]);
    expect(new Set(ids).size).toBe(5);
  });

  it("are unique within a debate whatever is said", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom("Order.", "No.", LONG))), (texts) => {
        const ids = contributionIds(texts);
        expect(ids).toHaveLength(texts.filter((text) => text !== null).length);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("ids of debates", () => {
  it("are one for the same title, day and place, and differ for untitled debates", () => {
    const known = { title: "County Lines", date: "2018-01-17", house: "Commons", venue: null };
    expect(debateId(known, "c1")).toBe(debateId({ ...known, title: "County lines" }, "c2"));
    const untitled = { ...known, title: null };
    expect(debateId(untitled, "c1")).not.toBe(debateId(untitled, "c2"));
  });
});
