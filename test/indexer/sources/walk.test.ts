import { execFileSync } from "node:child_process";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeProblem } from "../../../indexer/problem.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { readAll } from "./seeds.ts";

const PAGE = `County Lines

Jane Doe Excerpts
Monday 16th April 2018

(6 years ago)

Commons Chamber
Jane Doe Portrait Jane Doe (Anytown) (Lab)
- Hansard - -

Young people are groomed to carry drugs across the country, and we must protect them.
`;

async function read(folder: string, ...paths: string[]) {
  const result = await readAll(...(paths.length > 0 ? paths : [folder]));
  const told = result.problems.map((problem) =>
    describeProblem(problem).replaceAll(`${folder}/`, ""),
  );
  return { ...result, told };
}

describe("a folder", () => {
  it("is walked in order of name, hidden files and descriptions left out", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "b"));
    await mkdir(join(folder, ".hidden"));
    for (const name of ["c.txt", "a.txt", "b/page.txt", ".hidden/x.txt", ".x.txt", "README.md"]) {
      await writeFile(join(folder, name), PAGE);
    }
    const { documents, told } = await read(folder);
    expect(documents.map((file) => file.replace(`${folder}/`, ""))).toEqual([
      "a.txt",
      "b/page.txt",
      "c.txt",
    ]);
    expect(told).toEqual([]);
  });

  it("is not left through a symbolic link, and what lies inside is read once", async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, "secret.txt"), PAGE);
    const folder = await temporaryFolder();
    await mkdir(join(folder, ".store"));
    await writeFile(join(folder, "page.txt"), PAGE);
    await writeFile(join(folder, ".store/kept.txt"), PAGE);
    await symlink(join(outside, "secret.txt"), join(folder, "a.txt"));
    await symlink(outside, join(folder, "b"));
    await symlink("page.txt", join(folder, "latest.txt"));
    await symlink(".", join(folder, "loop"));
    await symlink("gone.txt", join(folder, "nowhere.txt"));
    await symlink(".store/kept.txt", join(folder, "stored.txt"));
    const { documents, told } = await read(folder);
    expect(documents.map((file) => file.replace(`${folder}/`, ""))).toEqual([
      "page.txt",
      "stored.txt",
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^a\.txt: the symbolic link leads out of the folder/),
      expect.stringMatching(/^b: the symbolic link leads out of the folder/),
      expect.stringMatching(/^nowhere\.txt: the symbolic link leads nowhere/),
    ]);
  });

  it("may hold pipes and sockets, which are named and never opened", async () => {
    const folder = await temporaryFolder();
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const server = createServer().listen(join(folder, "socket"));
    onTestFinished(() => void server.close());
    await writeFile(join(folder, "page.txt"), PAGE);
    const { contributions, told } = await read(folder, folder, "/dev/null");
    expect(contributions).toHaveLength(1);
    expect(told).toEqual([
      "pipe.txt: this is a pipe, not a file. Save what it would give as a file, and index that.",
      expect.stringMatching(/^socket: this is a socket/),
      expect.stringMatching(/^\/dev\/null: this is a device/),
    ]);
  });
});

describe("a file", () => {
  it("of two gigabytes that claims to be a page is refused without being read", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "huge.txt"), PAGE);
    await truncate(join(folder, "huge.txt"), 2 ** 31);
    const before = process.memoryUsage().rss;
    const { told } = await read(folder);
    expect(told).toEqual([
      "huge.txt: the file is 2048 MB, more than the 64 MB that a saved page may have. Save the debate as smaller documents.",
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  it("that is compressed is read through and cited by its name", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "page.txt.gz"), gzipSync(PAGE));
    const { contributions } = await read(folder);
    expect(contributions[0]?.source).toMatchObject({
      file: `${folder}/page.txt.gz`,
      lineStart: 12,
    });
  });

  it("that is compressed takes its facts from the manifest under its own name", async () => {
    const folder = await temporaryFolder();
    const page = "(1 week ago)\nCommons ChamberI will look at it.\n";
    const block = { title: "T", house: "Commons", venue: "Commons Chamber", date: "2024-01-15" };
    const blocks = [{ ...block, url: "https://example.org/" }];
    const manifest = { documents: { "page.txt": { description: "A page", blocks } } };
    await writeFile(join(folder, "page.txt.gz"), gzipSync(page));
    await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
    expect((await read(folder)).contributions[0]?.debate.date).toBe("2024-01-15");
  });

  it("that is compressed and cut short, or not compressed at all, is named; the rest is read", async () => {
    const folder = await temporaryFolder();
    const whole = gzipSync(PAGE.repeat(200), { level: 0 });
    await writeFile(join(folder, "a.txt.gz"), whole.subarray(0, whole.length / 2));
    await writeFile(join(folder, "b.txt.gz"), PAGE);
    await writeFile(join(folder, "c.txt"), PAGE);
    const { documents, told } = await read(folder);
    expect(documents).toHaveLength(1);
    expect(told).toEqual([
      expect.stringMatching(/^a\.txt\.gz: the compressed file is damaged or cut short/),
      expect.stringMatching(/^b\.txt\.gz: the compressed file is damaged or cut short/),
    ]);
  });

  it.each([
    ["UTF-16", Buffer.from(`\ufeff${PAGE}`, "utf16le"), /the text is UTF-16/],
    ["a PDF", "%PDF-1.7\n", /this is a PDF/],
    ["a web archive", "From: <Saved by Blink>\nMIME-Version: 1.0\n", /web archive \(MHTML\)/],
    ["a JSON array", '[{"text": "x"}]', /one JSON array/],
    ["other XML", '<?xml version="1.0"?>\n<!-- x -->\n<rss></rss>', /neither a day of ParlParse/],
    ["comments without end", `${"<!-- -->".repeat(2000)}<x`, /neither a day of ParlParse/],
    ["a document type without end", `<!DOCTYPE x ${"[a]".repeat(5000)}`, /neither a day of/],
  ])("that is %s is named as what it is", async (_, content, reason) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "x"), content);
    expect((await read(folder)).told[0]).toMatch(reason);
  });
});
