import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StoredPassage } from "../../indexer/store.ts";
import {
  createVectraStore,
  openVectraStore,
  VECTRA_STORE_FILES,
} from "../../indexer/store-vectra.ts";
import { unitVector } from "./fake-embedder.ts";
import { describeStoreContract } from "./store-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describeStoreContract("vectra with MiniSearch", async (passages, dimension) => {
  const folder = await temporaryFolder();
  await createVectraStore(folder, passages, dimension);
  return openVectraStore(folder, dimension);
});

const passage = (id: string): StoredPassage => ({
  id,
  contributionId: id,
  start: 0,
  end: 5,
  text: "Gangs",
  context: "",
  vector: unitVector(id),
  attributes: {
    speaker: null,
    party: null,
    office: null,
    roles: ["minister", "government"],
    house: null,
    venue: null,
    kind: "speech",
    debate: "d1",
    dateFrom: null,
    dateTo: null,
  },
});

async function written(): Promise<string> {
  const folder = await temporaryFolder();
  await createVectraStore(folder, ["a", "b", "c"].map(passage), 8);
  return folder;
}

/** Changes a file of the store as its parsed JSON, or as text. */
async function change(folder: string, name: string, edit: (text: string) => string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, edit(await readFile(file, "utf8")));
}

describe("the vectra store on disk", () => {
  it("is the same bytes whatever order the passages come in", async () => {
    const one = await written();
    const other = await temporaryFolder();
    await createVectraStore(other, ["c", "a", "b"].map(passage), 8);
    for (const name of VECTRA_STORE_FILES) {
      expect(await readFile(join(one, name))).toEqual(await readFile(join(other, name)));
    }
  });

  it("gives back every vector exactly", async () => {
    const folder = await written();
    const { items } = JSON.parse(await readFile(join(folder, "vectra/index.json"), "utf8"));
    expect(items).toHaveLength(3);
    for (const item of items) expect(Float32Array.from(item.vector)).toEqual(unitVector(item.id));
  });

  it("leaves no words of a passage in the vector index", async () => {
    const folder = await written();
    expect(await readFile(join(folder, "vectra/index.json"), "utf8")).not.toContain("Gangs");
  });

  it.each([
    ["a vector index cut to nothing", "vectra/index.json", () => ""],
    ["a vector index cut short", "vectra/index.json", (text: string) => text.slice(0, -40)],
    [
      "a vector changed",
      "vectra/index.json",
      (text: string) => text.replace(/"vector":\[[^,]+/, '"vector":[7'),
    ],
    ["a passage missing", "passages.jsonl", (text: string) => text.slice(text.indexOf("\n") + 1)],
    [
      "a passage of another id",
      "passages.jsonl",
      (text: string) => text.replace('"id":"b"', '"id":"x"'),
    ],
    ["a passage list cut short", "passages.jsonl", (text: string) => text.slice(0, -3)],
    ["an unknown role", "passages.jsonl", (text: string) => text.replace("minister", "monarch")],
    ["no words", "lexical.json", () => ""],
  ])("is refused with %s", async (_, name, edit) => {
    const folder = await written();
    await change(folder, name, edit);
    await expect(openVectraStore(folder, 8)).rejects.toThrow();
  });

  it("is refused by a model of another dimension", async () => {
    await expect(openVectraStore(await written(), 16)).rejects.toThrow("where 16 are needed");
  });

  it("says what to do when there are more passages than vectra can hold", async () => {
    const folder = await temporaryFolder();
    const one = passage("a");
    // A long debate id fills vectra's file as a great many vectors would, without the memory.
    const attributes = { ...one.attributes, debate: "d".repeat(0x1ffff) };
    const many = Array.from({ length: 4200 }, (_, index) => ({
      ...one,
      id: `p${index}`,
      attributes,
    }));
    await expect(createVectraStore(folder, many, 8)).rejects.toThrow(
      /4200 passages are more than one index can hold: about 40\d\d of these\..*--index DIR/,
    );
  });
});
