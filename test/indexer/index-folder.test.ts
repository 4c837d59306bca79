import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { IndexFolderError, openIndex, ReindexRequiredError } from "../../indexer/generation.ts";
import { claimFolder } from "../../indexer/index-folder.ts";
import { build } from "./build-fixture.ts";
import { FAKE_MODEL } from "./fake-embedder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A folder of somebody else's. */
async function foreign(files: Record<string, string> = { "notes.txt": "mine" }): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe("a folder that is not ours", () => {
  it("is refused and left exactly as it is", async () => {
    const folder = await foreign();
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(ReindexRequiredError);
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow("Name another place in INDEX_DIR");
    await expect(build(folder)).rejects.toThrow(`npm run index -- --index ${folder} --force`);
    expect(await readdir(folder)).toEqual(["notes.txt"]);
  });

  it("keeps its files when an index is forced into it", async () => {
    const folder = await foreign();
    await build(folder, { force: true });
    expect((await openIndex(folder, FAKE_MODEL)).contributions).toHaveLength(1);
    await build(folder, { force: true });
    expect(await readFile(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  it.each(["current.json", "generations/notes.txt", "embeddings/notes.txt", "generations"])(
    "is refused even by force when it has a %s of its own",
    async (name) => {
      const folder = await foreign({ [name]: "mine" });
      await expect(build(folder, { force: true })).rejects.toThrow(IndexFolderError);
      expect(await readFile(join(folder, name), "utf8")).toBe("mine");
      expect(await readdir(folder)).toHaveLength(1);
    },
  );
});

describe("a place that an index must never have", () => {
  it.each([
    ["the root", "/"],
    ["the folder we run in", process.cwd()],
    ["a folder above it", dirname(process.cwd())],
    ["the home folder", homedir()],
  ])("is refused even by force: %s", async (_, folder) => {
    await expect(build(folder, { force: true })).rejects.toThrow(
      "An index needs a folder of its own",
    );
  });

  it.each(["/", process.cwd()])("is not advised to be forced: %s", async (folder) => {
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(IndexFolderError);
  });

  it.each([".git/HEAD", "package.json"])("is refused even by force: one with %s", async (name) => {
    const folder = await foreign({ [name]: "{}" });
    await expect(build(folder, { force: true })).rejects.toThrow(IndexFolderError);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("is refused when it is a file", async () => {
    const file = join(await foreign(), "notes.txt");
    await expect(build(file, { force: true })).rejects.toThrow("is a file");
    await expect(openIndex(file, FAKE_MODEL)).rejects.toThrow("is a file");
  });

  it.each([
    ["within a file", "notes.txt/index", "a part of its path is a file."],
    ["of a name too long", "x".repeat(300), "ENAMETOOLONG"],
  ])("is refused with what is wrong and what to do next: %s", async (_, name, reason) => {
    const folder = join(await foreign(), name);
    for (const attempt of [
      () => build(folder, { force: true }),
      () => openIndex(folder, FAKE_MODEL),
      () => claimFolder(folder),
    ]) {
      const refused = await attempt().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(IndexFolderError);
      expect(String(refused)).toContain(`${folder} cannot hold an index: ${reason}`);
      expect(String(refused)).toContain("Name another place in INDEX_DIR");
    }
  });
});

describe("a folder that may be used", () => {
  it("need not exist, nor its parent", async () => {
    const folder = join(await temporaryFolder(), "a", "b");
    await build(folder);
    expect((await openIndex(folder, FAKE_MODEL)).contributions).toHaveLength(1);
  });

  it("may hold what a run killed in its first moment left", async () => {
    const folder = await foreign({ "dispatch-box.json.123456": "" });
    await build(folder);
    expect((await openIndex(folder, FAKE_MODEL)).contributions).toHaveLength(1);
  });
});
