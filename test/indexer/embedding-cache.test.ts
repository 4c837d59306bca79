import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbeddingCache } from "../../indexer/embedding-cache.ts";
import { FAKE_MODEL, unitVector } from "./fake-embedder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const RECORD_BYTES = 32 + 8 * 4 + 8;
const entry = (input: string) => ({ input, vector: unitVector(input) });
const fileIn = (folder: string) => join(folder, `${FAKE_MODEL.hash}.bin`);

/** A folder whose cache holds the vectors of these inputs. */
async function filled(...inputs: string[]): Promise<string> {
  const folder = await temporaryFolder();
  const cache = await openEmbeddingCache(folder, FAKE_MODEL);
  await cache.add(inputs.map(entry));
  await cache.close();
  return folder;
}

async function known(folder: string, ...inputs: string[]): Promise<string[]> {
  const cache = await openEmbeddingCache(folder, FAKE_MODEL);
  const found = inputs.filter((input) => cache.get(input) !== undefined);
  await cache.close();
  return found;
}

describe("the embedding cache", () => {
  it("gives back in a later run exactly what was kept", async () => {
    const folder = await filled("one", "two");
    const cache = await openEmbeddingCache(folder, FAKE_MODEL);
    expect(cache.size).toBe(2);
    expect(cache.get("one")).toEqual(unitVector("one"));
    expect(cache.get("two")).toEqual(unitVector("two"));
    expect(cache.get("three")).toBeUndefined();
    await cache.close();
  });

  it("adds to what was kept", async () => {
    const folder = await filled("one");
    const cache = await openEmbeddingCache(folder, FAKE_MODEL);
    await cache.add([entry("two")]);
    await cache.close();
    expect(await known(folder, "one", "two")).toEqual(["one", "two"]);
  });

  it("knows nothing of another model's vectors", async () => {
    const folder = await filled("one");
    const other = { ...FAKE_MODEL, hash: "0".repeat(64) };
    const cache = await openEmbeddingCache(folder, other);
    expect(cache.get("one")).toBeUndefined();
    await cache.close();
  });

  it("does not use the vectors of another model put under its name", async () => {
    const folder = await filled("one");
    const other = { ...FAKE_MODEL, hash: "0".repeat(64) };
    await writeFile(join(folder, `${other.hash}.bin`), await readFile(fileIn(folder)));
    const cache = await openEmbeddingCache(folder, other);
    expect(cache.get("one")).toBeUndefined();
    await cache.close();
  });

  it("drops a torn tail and goes on after it", async () => {
    const folder = await filled("one", "two");
    const bytes = await readFile(fileIn(folder));
    await writeFile(fileIn(folder), bytes.subarray(0, -5));
    const cache = await openEmbeddingCache(folder, FAKE_MODEL);
    expect(cache.get("two")).toBeUndefined();
    await cache.add([entry("three")]);
    await cache.close();
    expect(await known(folder, "one", "two", "three")).toEqual(["one", "three"]);
  });

  it.each([
    ["key", 0],
    ["vector", 40],
    ["checksum", RECORD_BYTES - 1],
  ])("drops a record whose %s is damaged, and no other", async (_, at) => {
    const folder = await filled("one", "two", "three");
    const bytes = await readFile(fileIn(folder));
    bytes.writeUInt8(bytes.readUInt8(RECORD_BYTES + at) ^ 1, RECORD_BYTES + at);
    await writeFile(fileIn(folder), bytes);
    expect(await known(folder, "one", "two", "three")).toEqual(["one", "three"]);
  });

  it.each([
    ["of another length", Float32Array.of(1), "where 8 are needed"],
    [
      "with a value that is not a number",
      unitVector("x").fill(Number.NaN, 3, 4),
      "not a finite number",
    ],
    ["that is not of unit length", unitVector("x").map((value) => value * 2), "its length is 2"],
  ])("refuses a vector %s, and keeps nothing of that call", async (_, vector, message) => {
    const folder = await temporaryFolder();
    const cache = await openEmbeddingCache(folder, FAKE_MODEL);
    await expect(cache.add([entry("one"), { input: "two", vector }])).rejects.toThrow(message);
    await cache.close();
    expect(await known(folder, "one", "two")).toEqual([]);
  });
});
