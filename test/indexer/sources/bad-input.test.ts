import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeProblem } from "../../../indexer/problem.ts";
import { readAll, SEED_FILES } from "./seeds.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dispatch-box-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);

describe("documents that cannot be read", () => {
  it("are each named with the reason and what to do, and the rest is read", async () => {
    await put("empty.txt", "  \n\n");
    await put("binary.txt", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]));
    await put("latin1.txt", Buffer.from("Ben Wallace\nIt cost \xa33 million\n", "latin1"));
    await put("notes.txt", "Some notes of mine\nthat are no debate\n");
    await put(
      "hansard.txt",
      "Skip to main content\nVolume 639: debated on Monday 16 April 2018\nx",
    );
    await cp(SEED_FILES[0], join(folder, "page.txt"));
    const { problems, contributions } = await readAll(folder, join(folder, "gone.txt"));
    expect(contributions.length).toBe(27);
    const told = problems.map((problem) => describeProblem(problem).replace(`${folder}/`, ""));
    expect(told).toEqual([
      "binary.txt: the file is binary, not text. Save the page as plain text (UTF-8) and index that.",
      "empty.txt: the file is empty. Save the page again, or leave it out.",
      expect.stringMatching(
        /^hansard\.txt: .*hansard\.parliament\.uk page, which does not say who speaks/,
      ),
      "latin1.txt:2: the text is not valid UTF-8. Save it again as UTF-8.",
      expect.stringMatching(/^notes\.txt: this is not a page of debates/),
      "gone.txt: there is no such file or folder. Check the path.",
    ]);
  });

  it("include a page with a head and no speech", async () => {
    await put(
      "a.txt",
      "Ben Wallace\nMain Page: Ben Wallace (Conservative - Wyre and Preston North)\n",
    );
    const { problems } = await readAll(folder);
    expect(problems[0]?.reason).toBe("no speech was found on this page");
  });

  it("say so when a folder holds none", async () => {
    await mkdir(join(folder, "inner"));
    const { problems } = await readAll(join(folder, "inner"));
    expect(problems[0]?.reason).toBe("the folder holds no documents");
  });
});

describe("a manifest", () => {
  it("of the wrong form is reported once, and the documents are read without it", async () => {
    await cp(SEED_FILES[0], join(folder, "a.txt"));
    await cp(SEED_FILES[1], join(folder, "b.txt"));
    await put("manifest.json", '{"documents": {"a.txt": {"blocks": [{"date": "yesterday"}]}}}');
    const { problems, documents, contributions } = await readAll(folder);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(
      /^the manifest is not of the right form: documents\.a\.txt/,
    );
    expect(documents).toHaveLength(2);
    expect(contributions.every((c) => c.debate.date === null)).toBe(true);
  });

  it("that is not JSON is reported with the parser's reason", async () => {
    await cp(SEED_FILES[0], join(folder, "a.txt"));
    await put("manifest.json", "{not json");
    expect((await readAll(folder)).problems[0]?.reason).toMatch(/^the manifest is not valid JSON/);
  });
});
