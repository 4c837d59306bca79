import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  IndexFolderError,
  IndexMissingError,
  openIndex,
  ReindexRequiredError,
} from "../../indexer/generation.ts";
import { build } from "./build-fixture.ts";
import { contribution } from "./contributions.ts";
import { FAKE_MODEL, fakeEmbedder } from "./fake-embedder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const OTHER_MODEL = { ...FAKE_MODEL, name: "other", hash: "0".repeat(64) };
const NEW = [contribution({ id: "new", text: "Something else." })];

async function built(): Promise<string> {
  const folder = await temporaryFolder();
  await build(folder);
  return folder;
}

const generation = async (folder: string) => {
  const [name, ...others] = await readdir(join(folder, "generations"));
  if (name === undefined || others.length > 0) throw new Error("not exactly one generation");
  return join(folder, "generations", name);
};

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, "utf8")));
}

/** Each leaves an index folder in a state that must be refused. */
const DAMAGE: Record<string, (folder: string) => Promise<void>> = {
  "a pointer cut to nothing": (folder) => writeFile(join(folder, "current.json"), ""),
  "a pointer to a generation that is gone": async (folder) =>
    rename(await generation(folder), join(folder, "generations", "0123456789abcdef")),
  "a pointer that leads out of the folder": (folder) =>
    change(join(folder, "current.json"), (text) =>
      text.replace(/"generation":"\w+"/, '"generation":"../.."'),
    ),
  "a damaged marker": (folder) => writeFile(join(folder, "dispatch-box.json"), "{"),
  "no marker": (folder) => rm(join(folder, "dispatch-box.json")),
  "a manifest cut short": async (folder) =>
    change(join(await generation(folder), "manifest.json"), (text) => text.slice(0, 50)),
  "a manifest changed": async (folder) =>
    change(join(await generation(folder), "manifest.json"), (text) =>
      text.replace("2025-", "2024-"),
    ),
  "vectors cut to nothing": async (folder) =>
    writeFile(join(await generation(folder), "vectra/index.json"), ""),
  "words changed": async (folder) =>
    change(join(await generation(folder), "contributions.jsonl"), (text) =>
      text.replace("gangs", "bands"),
    ),
  "the lexical index gone": async (folder) => rm(join(await generation(folder), "lexical.json")),
};

describe("openIndex", () => {
  it("says that there is no index, and how to build one, where there is none", async () => {
    const folder = await temporaryFolder();
    const absent = join(folder, "absent");
    await expect(openIndex(absent, FAKE_MODEL)).rejects.toThrow(IndexMissingError);
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(
      `npm run index -- --index ${folder}`,
    );
  });

  it("does not mention the folder in the command when it is the usual one", () => {
    expect(new ReindexRequiredError(".index", "It is old").message).toMatch(
      /: npm run index -- --force$/,
    );
    expect(new IndexMissingError(".index/").message).toMatch(/: npm run index$/);
  });

  it("quotes a folder's name for the shell", () => {
    expect(new ReindexRequiredError("it's here", "It is old").message).toMatch(
      /--index 'it'\\''s here' --force$/,
    );
  });

  it("takes an interrupted first build for no index", async () => {
    const folder = await temporaryFolder();
    const embedder = fakeEmbedder({ failAfter: 0 });
    await expect(build(folder, { embedder })).rejects.toThrow("stopped");
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(IndexMissingError);
    await build(folder);
    expect((await openIndex(folder, FAKE_MODEL)).contributions).toHaveLength(1);
  });

  it.each(Object.entries(DAMAGE))(
    "refuses %s, and so does a build without force",
    async (_, damage) => {
      const folder = await built();
      await damage(folder);
      await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(ReindexRequiredError);
      const message = new RegExp(`npm run index -- --index ${folder} --force$`);
      await expect(build(folder, { contributions: NEW })).rejects.toThrow(message);
      await build(folder, { force: true });
      expect((await openIndex(folder, FAKE_MODEL)).contributions).toHaveLength(1);
      await generation(folder);
    },
  );

  it("refuses an index of another model, and names both", async () => {
    const folder = await built();
    await expect(openIndex(folder, OTHER_MODEL)).rejects.toThrow(
      /model fake .* this one is other .*--force$/,
    );
    const embedder = fakeEmbedder({ model: OTHER_MODEL });
    await expect(build(folder, { embedder })).rejects.toThrow(ReindexRequiredError);
    await build(folder, { embedder, force: true });
    expect((await openIndex(folder, OTHER_MODEL)).manifest.model.name).toBe("other");
  });

  it("refuses an index of another format, and names both", async () => {
    const folder = await built();
    const file = join(await generation(folder), "manifest.json");
    await change(file, (text) => text.replace('"format": 5', '"format": 99'));
    const { createHash } = await import("node:crypto");
    const manifest = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    await change(join(folder, "current.json"), (text) =>
      text.replace(/"manifest":"\w+"/, `"manifest":"${manifest}"`),
    );
    await expect(openIndex(folder, FAKE_MODEL)).rejects.toThrow(
      /is of format 99, .* reads format 5\..*--force$/,
    );
  });
});

describe("publishing a generation", () => {
  it("removes the one before", async () => {
    const folder = await built();
    const before = await generation(folder);
    await build(folder, { contributions: NEW });
    expect(await generation(folder)).not.toBe(before);
    expect(await readdir(dirname(before))).toHaveLength(1);
  });

  it("leaves a sound generation as it stands when nothing changed", async () => {
    const folder = await built();
    const before = await readFile(join(await generation(folder), "manifest.json"), "utf8");
    const { manifest } = await build(folder, { now: new Date("2030-01-01") });
    expect(await readFile(join(await generation(folder), "manifest.json"), "utf8")).toBe(before);
    expect(manifest).toEqual(JSON.parse(before));
  });

  it("clears away what a killed run left half-written", async () => {
    const folder = await built();
    await mkdir(join(folder, "generations", "staging-new", "vectra"), { recursive: true });
    await writeFile(join(folder, "generations", "staging-new", "vectra", "index.json"), "");
    await build(folder, { contributions: NEW });
    await generation(folder);
  });

  it("lets one run write at a time and tells the other so", async () => {
    const folder = await temporaryFolder();
    const { embed, ...rest } = fakeEmbedder();
    let second: Promise<unknown> = Promise.resolve();
    const embedder = {
      ...rest,
      embed: async (texts: readonly string[]) => {
        second = build(folder, { contributions: NEW });
        await expect(second).rejects.toThrow(`Another run is writing the index in ${folder}`);
        return embed(texts);
      },
    };
    await build(folder, { embedder });
    await expect(second).rejects.toThrow(IndexFolderError);
    expect((await openIndex(folder, FAKE_MODEL)).contributions[0]?.id).toBe("c1");
  });
});
