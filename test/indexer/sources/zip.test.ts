import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../indexer/document-error.ts";
import { describeProblem } from "../../../indexer/problem.ts";
import { ARCHIVE_LIMITS } from "../../../indexer/sources/archive-limits.ts";
import { walk } from "../../../indexer/sources/walk.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { readAll } from "./seeds.ts";
import { markedEncrypted, replaced, writeZip, zipOf } from "./zips.ts";

const PAGE = "(1 week ago)\nCommons ChamberI will look at what the hon. Lady has said.\n";

async function read(folder: string) {
  const result = await readAll(folder);
  const told = result.problems.map((problem) =>
    describeProblem(problem).replaceAll(`${folder}/`, ""),
  );
  const documents = result.documents.map((file) => file.replace(`${folder}/`, ""));
  return { ...result, documents, told };
}

describe("an archive", () => {
  it("is read through in order of name, each member cited with its path", async () => {
    const folder = await temporaryFolder();
    await writeZip(join(folder, "pages.zip"), {
      "b/page.txt": PAGE,
      "a.txt": PAGE,
      "__MACOSX/a.txt": PAGE,
      "c/.hidden": PAGE,
      "d.txt.gz": gzipSync(PAGE),
    });
    const { documents, told } = await read(folder);
    expect(documents).toEqual(["pages.zip!/a.txt", "pages.zip!/b/page.txt", "pages.zip!/d.txt.gz"]);
    expect(told).toEqual([]);
  });

  it("has its own manifest, in each of its folders", async () => {
    const folder = await temporaryFolder();
    const block = { title: "T", house: "Commons", venue: "Commons Chamber", date: "2024-01-15" };
    const blocks = [{ ...block, url: "https://example.org/" }];
    const manifest = { documents: { "page.txt": { description: "A page", blocks } } };
    await writeZip(join(folder, "pages.zip"), {
      "a/page.txt": PAGE,
      "b/page.txt": PAGE,
      "a/manifest.json": JSON.stringify(manifest),
      "b/manifest.json": "{",
    });
    const { contributions, told } = await read(folder);
    expect(contributions.map((each) => each.debate.date)).toEqual(["2024-01-15", null]);
    expect(told).toEqual([
      expect.stringMatching(/^pages\.zip!\/b\/manifest\.json: .*not valid JSON/),
    ]);
  });

  it("inside an archive is read, a third inside them is not", async () => {
    const folder = await temporaryFolder();
    const inner = await zipOf({ "page.txt": PAGE, "deep.zip": await zipOf({ "x.txt": PAGE }) });
    await writeZip(join(folder, "outer.zip"), { "inner.zip": inner });
    const { documents, told } = await read(folder);
    expect(documents).toEqual(["outer.zip!/inner.zip!/page.txt"]);
    expect(told).toEqual([
      expect.stringMatching(
        /^outer\.zip!\/inner\.zip!\/deep\.zip: archives are read through two deep/,
      ),
    ]);
  });

  it("that is cut short, empty or no archive is named, and the rest is read", async () => {
    const folder = await temporaryFolder();
    const whole = await zipOf({ "page.txt": PAGE });
    await writeFile(join(folder, "cut.zip"), whole.subarray(0, whole.length - 40));
    await writeFile(join(folder, "empty.zip"), await zipOf({}));
    await writeFile(join(folder, "html.zip"), "<!doctype html><p>Not found</p>".repeat(9));
    await writeFile(join(folder, "page.txt"), PAGE);
    const { documents, told } = await read(folder);
    expect(documents).toEqual(["page.txt"]);
    expect(told).toEqual([
      expect.stringMatching(/^cut\.zip: the zip archive is damaged or cut short/),
      expect.stringMatching(/^empty\.zip: the archive holds no documents/),
      expect.stringMatching(/^html\.zip: the zip archive is damaged or cut short/),
    ]);
  });

  it("with a damaged member loses that member only", async () => {
    const folder = await temporaryFolder();
    const members = { "a.txt": PAGE.repeat(50), "b.txt": PAGE };
    const whole = await zipOf(members);
    whole.fill(0x7f, 40, 60);
    await writeFile(join(folder, "pages.zip"), whole);
    const { documents, told } = await read(folder);
    expect(documents).toEqual(["pages.zip!/b.txt"]);
    expect(told).toEqual([
      expect.stringMatching(/^pages\.zip!\/a\.txt: the zip archive is damaged/),
    ]);
  });

  it.each(["../evil.txt", "/etc/ev.txt", "C:/evil.txt", "a\\..\\ev.txt"])(
    "never gives a member whose path is %s",
    async (path) => {
      const folder = await temporaryFolder();
      const zip = await zipOf({ "_____/_.txt": PAGE, "good.txt": PAGE });
      await writeFile(join(folder, "pages.zip"), replaced(zip, "_____/_.txt", path));
      const { documents, told } = await read(folder);
      expect(documents).toEqual(["pages.zip!/good.txt"]);
      expect(told).toEqual([expect.stringContaining("its path leads out of the archive")]);
    },
  );

  it("never follows a link, and says what is encrypted", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "links.zip"), await zipOf({ "a.txt": "/etc/passwd" }, 0o120777));
    await writeFile(join(folder, "secret.zip"), markedEncrypted(await zipOf({ "a.txt": PAGE })));
    expect((await read(folder)).told).toEqual([
      expect.stringMatching(/^links\.zip!\/a\.txt: it is a symbolic link/),
      expect.stringMatching(/^secret\.zip!\/a\.txt: it is encrypted/),
    ]);
  });

  it("that unpacks without end is stopped, and its other members are read", async () => {
    const folder = await temporaryFolder();
    const bomb = Buffer.alloc(24 * 2 ** 20, "I will. ");
    await writeZip(join(folder, "pages.zip"), { "a.txt": bomb, "b.txt": PAGE });
    await writeFile(join(folder, "z.txt.gz"), gzipSync(bomb));
    const { documents, told } = await read(folder);
    expect(documents).toEqual(["pages.zip!/b.txt"]);
    expect(told).toEqual([
      "pages.zip!/a.txt: it unpacks to more than 200 times its packed size. Unpack it yourself, and index what you trust.",
      expect.stringMatching(/^z\.txt\.gz: it unpacks to more than 200 times/),
    ]);
  });
});

describe("the bounds of an archive", () => {
  async function readAllOf(limits: Partial<typeof ARCHIVE_LIMITS>): Promise<string[]> {
    const folder = await temporaryFolder();
    const inner = await zipOf({ "x.txt": PAGE });
    await writeZip(join(folder, "pages.zip"), { "a.txt": PAGE, "b.txt": PAGE, "c.zip": inner });
    const seen: string[] = [];
    for await (const found of walk([folder], { ...ARCHIVE_LIMITS, ...limits })) {
      try {
        if (!("open" in found)) throw new DocumentError(found);
        for await (const chunk of found.open()) seen.push(`${chunk.length}`);
      } catch (error) {
        seen.push(error instanceof DocumentError ? error.problem.reason : String(error));
      }
    }
    return seen;
  }

  it("hold for a member, for the whole, for the number of members and for nested archives", async () => {
    const length = `${PAGE.length}`;
    expect(await readAllOf({})).toEqual([length, length, length]);
    expect(await readAllOf({ memberBytes: 10, nestedBytes: 10 })).toEqual([
      "it unpacks to more than 10 bytes",
      "it unpacks to more than 10 bytes",
      "an archive inside an archive may have 10 bytes, and this one has more",
    ]);
    expect(await readAllOf({ totalBytes: 100 })).toEqual([
      length,
      "the archive unpacks to more than 100 bytes in all",
      "the archive unpacks to more than 100 bytes in all; the rest of it is left out",
    ]);
    expect(await readAllOf({ members: 1 })).toEqual([
      "the archive has more than 1 entries; the rest is left out",
      length,
    ]);
  });
});
