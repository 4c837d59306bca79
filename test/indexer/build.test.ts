import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Progress } from "../../indexer/build.ts";
import { openIndex } from "../../indexer/generation.ts";
import type { SourceEvent } from "../../indexer/sources/events.ts";
import { build } from "./build-fixture.ts";
import { contribution, eventsOf } from "./contributions.ts";
import { FAKE_MODEL, fakeEmbedder, unitVector } from "./fake-embedder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const FIRST = contribution({ id: "c1", text: "County lines gangs exploit children." });
const SECOND = contribution({
  id: "c2",
  text: "Prevent works.",
  debate: { id: "d2", date: "2024-02-20", dateFrom: "2024-02-20", dateTo: "2024-02-20" },
});
const PROBLEM = { file: "bad.txt", line: 3, reason: "it is empty", next: "Save the page again." };

async function* withProblem(...contributions: (typeof FIRST)[]): AsyncGenerator<SourceEvent> {
  yield { type: "problem", problem: PROBLEM };
  yield* eventsOf(...contributions);
}

/** Every file under a folder, by path, with its content. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [file.slice(folder.length), await readFile(file, "base64")]);
  return Object.fromEntries(await Promise.all(read));
}

describe("buildIndex", () => {
  it("makes an index that holds what went in and finds it", async () => {
    const folder = await temporaryFolder();
    const { manifest } = await build(folder, { contributions: [FIRST, SECOND] });
    expect(manifest).toMatchObject({
      documents: 1,
      debates: 2,
      contributions: 2,
      passages: 2,
      from: "2018-04-16",
      to: "2024-02-20",
      builtAt: "2025-03-01T12:00:00.000Z",
      model: FAKE_MODEL,
    });
    const index = await openIndex(folder, FAKE_MODEL);
    expect(index.manifest).toEqual(manifest);
    expect(index.contributions).toEqual([FIRST, SECOND]);
    const [hit] = await index.store.lexical("exploited child", {}, 5);
    expect(FIRST.text.slice(hit?.start, hit?.end)).toBe(FIRST.text);
    const [nearest] = await index.store.dense(
      unitVector("County Lines. Ben Wallace\nPrevent works."),
      {},
      1,
    );
    expect(nearest).toMatchObject({ contributionId: "c2" });
    expect(nearest?.score).toBeCloseTo(1, 5);
  });

  it("honours the day and the role of a contribution in both channels", async () => {
    const folder = await temporaryFolder();
    await build(folder, { contributions: [FIRST, SECOND] });
    const { store } = await openIndex(folder, FAKE_MODEL);
    const of2024 = { from: 20240101, roles: ["minister" as const] };
    expect(
      (await store.dense(unitVector("x"), of2024, 9)).map((hit) => hit.contributionId),
    ).toEqual(["c2"]);
    expect(
      (await store.lexical("county prevent", of2024, 9)).map((hit) => hit.contributionId),
    ).toEqual(["c2"]);
  });

  it("does not let an unidentified speaker be found by name", async () => {
    const folder = await temporaryFolder();
    const nobody = contribution({
      speaker: { attribution: "unidentified", name: null, roles: [] },
    });
    await build(folder, { contributions: [nobody] });
    const { store } = await openIndex(folder, FAKE_MODEL);
    expect(await store.lexical("gangs", { speakers: ["Ben Wallace"] }, 5)).toEqual([]);
  });

  it("writes the same bytes for the same input", async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    await build(one, { contributions: [FIRST, SECOND] });
    await build(other, { contributions: [FIRST, SECOND] });
    expect(await contents(one)).toEqual(await contents(other));
  });

  it("gives a rebuild after a change the same bytes as a build from nothing", async () => {
    const [changed, fresh] = [await temporaryFolder(), await temporaryFolder()];
    await build(changed, { contributions: [FIRST] });
    await build(changed, { contributions: [FIRST, SECOND] });
    await build(fresh, { contributions: [FIRST, SECOND] });
    const generations = async (folder: string) => contents(join(folder, "generations"));
    expect(await generations(changed)).toEqual(await generations(fresh));
  });

  it("embeds only what is new, and each text once", async () => {
    const folder = await temporaryFolder();
    await build(folder, { contributions: [FIRST] });
    const embedder = fakeEmbedder();
    const twin = contribution({ id: "c3", text: SECOND.text });
    const result = await build(folder, { contributions: [FIRST, SECOND, twin], embedder });
    expect(embedder.asked).toEqual(["County Lines. Ben Wallace\nPrevent works."]);
    expect(result).toMatchObject({ embedded: 1, reused: 1, manifest: { passages: 3 } });
  });

  it("goes on where an interrupted run stopped", async () => {
    const folder = await temporaryFolder();
    const contributions = Array.from({ length: 70 }, (_, index) =>
      contribution({ id: `c${index}`, text: `Gang number ${index}.` }),
    );
    const stopping = fakeEmbedder({ failAfter: 32 });
    await expect(build(folder, { contributions, embedder: stopping })).rejects.toThrow("stopped");
    const { embedded, reused } = await build(folder, { contributions });
    expect([embedded, reused]).toEqual([38, 32]);
  });

  it("keeps a contribution that stands in two places once, with both places", async () => {
    const folder = await temporaryFolder();
    const again = contribution({ ...FIRST, id: "c1", file: "b.txt", lineStart: 7 });
    await build(folder, { contributions: [FIRST, SECOND, { ...again, text: FIRST.text }, FIRST] });
    const { contributions } = await openIndex(folder, FAKE_MODEL);
    expect(contributions.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(contributions[0]?.source).toEqual(FIRST.source);
    expect(contributions[0]?.sources).toEqual([FIRST.source, again.source]);
  });

  it("indexes the rest when a document has a problem, and hands the problem on", async () => {
    const folder = await temporaryFolder();
    const { problems } = await build(folder, { events: withProblem(FIRST) });
    expect(problems).toEqual([PROBLEM]);
    const { manifest } = await openIndex(folder, FAKE_MODEL);
    expect(manifest).toMatchObject({ contributions: 1, problems: [PROBLEM] });
  });

  it("refuses to index nothing, says why, and leaves the index in place", async () => {
    const folder = await temporaryFolder();
    const { manifest } = await build(folder);
    await expect(build(folder, { events: withProblem(), force: true })).rejects.toThrow(
      "bad.txt:3: it is empty. Save the page again.",
    );
    expect((await openIndex(folder, FAKE_MODEL)).manifest).toEqual(manifest);
  });

  it("refuses a model that gives the wrong number of vectors", async () => {
    const folder = await temporaryFolder();
    const embedder = { ...fakeEmbedder(), embed: async () => [] };
    await expect(build(folder, { embedder })).rejects.toThrow("0 vectors for 1 texts");
  });

  it("reports every stage in order, from nothing to all", async () => {
    const seen: Progress[] = [];
    await build(await temporaryFolder(), { onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual([
      "reading",
      "passages",
      "embedding",
      "writing",
    ]);
    for (const stage of ["passages", "embedding", "writing"]) {
      const steps = seen.filter((progress) => progress.stage === stage);
      expect([steps[0]?.done, steps.at(-1)?.done]).toEqual([0, steps.at(-1)?.total]);
    }
  });
});
