/** Corrections beside the index: what a line may be, what it changes, and that it survives rebuilds. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Contribution } from "../../indexer/contribution.ts";
import { correctionsChanged } from "../../indexer/corrections/read.ts";
import { openIndex } from "../../indexer/generation.ts";
import { describeProblem } from "../../indexer/problem.ts";
import { build } from "./build-fixture.ts";
import { type ContributionParts, contribution } from "./contributions.ts";
import { FAKE_MODEL } from "./fake-embedder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const GUESS: ContributionParts["speaker"] = {
  attribution: "inferred",
  evidence: ["the page is his"],
  printedAs: null,
};
const REASON = "the video shows her";

/** Words shown as Ben Wallace's by inference, unless `parts` say otherwise. */
function guessed(id: string, parts: ContributionParts = {}): Contribution {
  const text = parts.text ?? `County lines gangs exploit children, says ${id}.`;
  return contribution({ id, ...parts, text, speaker: { ...GUESS, ...parts.speaker } });
}

const line = (id: string, speaker: string | null, reason = REASON) =>
  JSON.stringify({ contribution: id, speaker, reason });

/** An index folder that holds these corrections and nothing else yet. */
async function folderWith(text: string | Buffer): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "corrections.jsonl"), text);
  return folder;
}

async function built(text: string | Buffer, contributions: Contribution[], folder?: string) {
  const directory = folder ?? (await folderWith(text));
  const { problems, manifest } = await build(directory, { contributions });
  const index = await openIndex(directory, FAKE_MODEL);
  const byId = (id: string) => {
    const found = index.contributions.find((one) => one.id === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };
  return { directory, manifest, index, byId, problems: problems.map(describeProblem) };
}

describe("a correction", () => {
  it("names another speaker, and keeps nothing of the one shown before", async () => {
    const { byId, manifest, problems } = await built(line("c1", "Amber Rudd"), [guessed("c1")]);
    expect(problems).toEqual([]);
    expect(byId("c1").speaker).toEqual({
      name: "Amber Rudd",
      attribution: "inferred",
      evidence: [`corrected locally: ${REASON}`],
      correction: REASON,
      alsoKnownAs: [],
      printedAs: null,
      party: "Conservative",
      partyBasis: "government",
      constituency: null,
      office: "Home Secretary",
      officeBasis: "office-holders",
      roles: ["minister", "government"],
      minister: true,
    });
    expect(manifest.report).toMatchObject({ stated: 0, inferred: 0, corrected: 1 });
  });

  it("takes the name away where it gives null", async () => {
    const { byId, index } = await built(line("c1", null), [guessed("c1")]);
    expect(byId("c1").speaker).toMatchObject({
      name: null,
      attribution: "unidentified",
      correction: REASON,
      party: null,
      constituency: null,
      office: null,
      roles: [],
      minister: null,
    });
    expect(await index.store.lexical("gangs", { speakers: ["Ben Wallace"] }, 5)).toEqual([]);
  });

  it("supplies a speaker whom nobody had named, who is then found by name", async () => {
    const nobody = { ...GUESS, name: null, attribution: "unidentified" as const, roles: [] };
    const { index } = await built(line("c1", "Amber Rudd"), [guessed("c1", { speaker: nobody })]);
    const [hit] = await index.store.lexical("gangs", { speakers: ["Amber Rudd"] }, 5);
    expect(hit?.contributionId).toBe("c1");
  });

  it("takes party and seat from the same debate", async () => {
    const speaker = { name: "Sarah Jones", party: "Labour", constituency: "Croydon Central" };
    const other = contribution({ id: "c2", text: "I thank him.", speaker });
    const { byId } = await built(line("c1", "Ms Sarah Jones"), [guessed("c1"), other]);
    expect(byId("c1").speaker).toMatchObject({
      name: "Sarah Jones",
      party: "Labour",
      constituency: "Croydon Central",
      roles: ["opposition", "backbench"],
    });
  });

  it.each([
    ["the mentions before and after agree", "Labour", "Labour"],
    ["they differ, for parties change", "Change UK", null],
  ])("takes the party from other days only where it is certain: %s", async (_, later, party) => {
    const on = (id: string, date: string, of: string) =>
      contribution({
        id,
        text: `Words of ${date}.`,
        speaker: { name: "Ann Coffey", party: of },
        debate: { id: `d-${id}`, date, dateFrom: date, dateTo: date },
      });
    const mentions = [on("c2", "2018-01-17", "Labour"), on("c3", "2019-03-01", later)];
    const { byId } = await built(line("c1", "Ann Coffey"), [guessed("c1"), ...mentions]);
    expect(byId("c1").speaker).toMatchObject({ name: "Ann Coffey", party });
    expect(
      (await built(line("c1", "Ann Coffey"), [guessed("c1"), ...mentions.slice(0, 1)])).byId("c1")
        .speaker.party,
    ).toBeNull();
  });

  it("makes a Minister's answer a question where a backbencher spoke it", async () => {
    const question = { ...guessed("c0"), kind: "question" as const };
    const answer = { ...guessed("c1"), kind: "answer" as const, answers: "c0" };
    const uncorrected = await built("", [question, answer]);
    expect(uncorrected.byId("c1")).toMatchObject({ kind: "answer", answers: "c0" });
    const { byId } = await built(line("c1", "Sarah Jones"), [question, answer]);
    expect(byId("c1")).toMatchObject({ kind: "question", answers: null });
  });

  it.each([
    [
      "keeps an office that the page prints for whoever spoke",
      "The Prime Minister",
      "Prime Minister",
    ],
    ["drops one that the person shown before had", null, null],
  ])("%s", async (_, printedAs, office) => {
    const speaker = { office: "Prime Minister", officeBasis: "stated", printedAs } as const;
    const { byId } = await built(line("c1", "Sarah Jones"), [guessed("c1", { speaker })]);
    expect(byId("c1").speaker).toMatchObject({ name: "Sarah Jones", office, printedAs });
  });

  it("gives the person the front bench that the Chair calls", async () => {
    const speaker: ContributionParts["speaker"] = { name: "Chair", roles: ["chair"] };
    const call = contribution({ id: "c0", text: "I call the Opposition spokesperson.", speaker });
    const { byId } = await built(line("c1", "Sarah Jones"), [call, guessed("c1")]);
    expect(byId("c1").speaker.roles).toEqual(["opposition"]);
  });

  it("leaves the chair with whoever was wrongly taken to preside", async () => {
    const chair = {
      ...guessed("c1", { speaker: { roles: ["chair"] } }),
      kind: "procedural" as const,
    };
    const { byId } = await built(line("c1", "Sarah Jones"), [chair]);
    expect(byId("c1")).toMatchObject({ kind: "speech", speaker: { roles: ["backbench"] } });
    const speaker = await built(line("c1", "John Bercow"), [chair]);
    expect(speaker.byId("c1")).toMatchObject({ kind: "procedural", speaker: { roles: ["chair"] } });
  });

  it("is found by another id of the contribution", async () => {
    const aliased = { ...guessed("c1"), aliases: ["old-id"] };
    const { byId } = await built(line("old-id", "Amber Rudd"), [aliased]);
    expect(byId("c1").speaker.name).toBe("Amber Rudd");
  });

  it("is what the same words on another page are shown with, once merged", async () => {
    const again = { ...guessed("c1", { file: "b.txt" }), id: "c1" };
    const { byId } = await built(line("c1", "Amber Rudd"), [guessed("c1"), again]);
    expect(byId("c1")).toMatchObject({ speaker: { name: "Amber Rudd" }, sources: [{}, {}] });
  });
});

describe("a correction that is not applied", () => {
  it.each([
    ["not JSON", "{oops", "corrections.jsonl:1: it is not valid JSON. Write it as {"],
    [
      "an unknown field",
      '{"contribution":"c1","speaker":null,"reason":"r","party":"Lab"}',
      "party",
    ],
    ["no reason", '{"contribution":"c1","speaker":null,"reason":" "}', "reason: it is empty"],
    ["no speaker", '{"contribution":"c1","reason":"r"}', "speaker: "],
    ["a surname", line("c1", "Mr Wallace"), "speaker: give the full name"],
    ["an unknown id", line("c9", "Amber Rudd"), "no contribution that is indexed has this id"],
    ["a list", "[]", "corrections.jsonl:1: "],
  ])("is told with its line, and costs nothing else: %s", async (_, bad, message) => {
    const { byId, problems } = await built(`${bad}\n\n${line("c2", "Amber Rudd")}\n`, [
      guessed("c1"),
      guessed("c2"),
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("corrections.jsonl:1: ");
    expect(problems[0]).toContain(message);
    expect(byId("c1").speaker.name).toBe("Ben Wallace");
    expect(byId("c2").speaker.name).toBe("Amber Rudd");
  });

  it("is one over a name that the source itself prints", async () => {
    const { byId, problems } = await built(line("c1", "Amber Rudd"), [contribution()]);
    expect(problems[0]).toContain(
      "the source itself names the speaker, Ben Wallace (a.txt, line 1)",
    );
    expect(byId("c1").speaker).toMatchObject({ name: "Ben Wallace", attribution: "stated" });
  });

  it("is one over a guess, once another page prints the name", async () => {
    const printed = contribution({
      id: "c1",
      text: guessed("c1").text,
      file: "b.txt",
      lineStart: 7,
    });
    const { byId, problems } = await built(line("c1", "Amber Rudd"), [guessed("c1"), printed]);
    expect(problems[0]).toContain(
      "the source itself names the speaker, Ben Wallace (b.txt, line 7)",
    );
    expect(byId("c1").speaker).toMatchObject({ attribution: "stated", correction: null });
  });

  it("is one of an id that the same words on several days share", async () => {
    const text = "If he will make a statement on his departmental responsibilities.";
    const other = { id: "d2", date: "2019-01-01", dateFrom: "2019-01-01", dateTo: "2019-01-01" };
    const { byId, problems } = await built(line("c1", "Amber Rudd"), [
      guessed("c1", { text }),
      guessed("c1", { text, debate: other, file: "b.txt" }),
    ]);
    expect(problems[0]).toContain("several contributions of the same words");
    expect(byId("c1").speaker.name).toBe("Ben Wallace");
  });

  it("is the earlier of two for one contribution", async () => {
    const text = `${line("c1", "Amber Rudd")}\r\n${line("c1", "Priti Patel")}`;
    const { byId, problems } = await built(`\uFEFF${text}`, [guessed("c1")]);
    expect(problems).toEqual([
      expect.stringContaining("corrections.jsonl:1: line 2 corrects the same"),
    ]);
    expect(byId("c1").speaker.name).toBe("Priti Patel");
  });

  it("is every one of a file that is not text", async () => {
    const { byId, problems } = await built(Buffer.from([0xff, 0xfe, 0x31]), [guessed("c1")]);
    expect(problems).toEqual([
      expect.stringContaining("corrections.jsonl: it is not text in UTF-8"),
    ]);
    expect(byId("c1").speaker.name).toBe("Ben Wallace");
  });
});

describe("the corrections file", () => {
  it("stays as it is through every rebuild, forced or not, and is applied each time", async () => {
    const text = `${line("c1", "Amber Rudd")}\n`;
    const { directory, manifest } = await built(text, [guessed("c1")]);
    for (const force of [false, true]) {
      const again = await build(directory, { contributions: [guessed("c1")], force });
      expect(again.manifest).toEqual(manifest);
      expect(again.embedded).toBe(0);
    }
    expect(await readFile(join(directory, "corrections.jsonl"), "utf8")).toBe(text);
  });

  it("gives the same index wherever it lies, and another one once it changes", async () => {
    const bad = `${line("c9", "Amber Rudd")}\n`;
    const [one, other, changed, none] = await Promise.all(
      [bad, bad, `${bad}${bad}`, ""].map((text) => built(text, [guessed("c1")])),
    );
    expect(one?.manifest).toEqual(other?.manifest);
    expect(changed?.manifest.generation).not.toBe(one?.manifest.generation);
    expect(none?.manifest.corrections).toBeNull();
  });

  it("is told of once it differs from what the index was built with", async () => {
    const { directory, manifest } = await built("", [guessed("c1")]);
    expect(await correctionsChanged(directory, manifest.corrections)).toBeNull();
    await writeFile(join(directory, "corrections.jsonl"), `${line("c1", "Amber Rudd")}\n`);
    const changed = await correctionsChanged(directory, manifest.corrections);
    expect(changed && describeProblem(changed)).toMatch(
      /corrections\.jsonl: the corrections have changed since .*npm run index -- --index \S+$/,
    );
    const again = await built("", [guessed("c1")], directory);
    expect(await correctionsChanged(directory, again.manifest.corrections)).toBeNull();
    expect(again.byId("c1").speaker.name).toBe("Amber Rudd");
  });
});
