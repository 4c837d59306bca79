import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../../../indexer/problem.ts";
import { readSources } from "../../../../indexer/sources/read.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { readAll, SEED_FILES } from "../seeds.ts";

const LINE = {
  date: "2018-04-16",
  house: "Commons",
  debate: "County Lines",
  speaker: "Jane Doe",
  text: "Young people are groomed to carry drugs across the country.",
};

async function readLines(...lines: (object | string)[]) {
  const folder = await temporaryFolder();
  const path = join(folder, "mine.jsonl");
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  await writeFile(path, `${text.join("\n")}\n`);
  const result = await readAll(path);
  const told = result.problems.map((one) => describeProblem(one).replace(`${folder}/`, ""));
  return { ...result, told };
}

describe("a line of people's own data", () => {
  it("is one contribution that stands on its line", async () => {
    const { contributions, told } = await readLines("", {
      ...LINE,
      id: "mine:1",
      venue: "Westminster Hall",
      party: "Lab",
      constituency: "Anytown",
      office: "The Minister for Security",
      volume: 639,
      column: "12WH",
      url: "https://example.org/debate",
      text: "First  paragraph.\r\n\r\nSecond\nparagraph.",
    });
    expect(told).toEqual([]);
    expect(contributions).toHaveLength(1);
    expect(contributions[0]).toMatchObject({
      aliases: ["mine:1"],
      text: "First paragraph.\n\nSecond paragraph.",
      volume: "639",
      column: "12WH",
      speaker: {
        name: "Jane Doe",
        attribution: "stated",
        party: "Labour",
        constituency: "Anytown",
        office: "Minister for Security",
        officeBasis: "stated",
      },
      debate: {
        title: "County Lines",
        venue: "Westminster Hall",
        date: "2018-04-16",
        complete: false,
      },
      source: { lineStart: 2, lineEnd: 2, url: "https://example.org/debate" },
    });
  });

  it("may call the office a role and the House by a small letter", async () => {
    const { contributions } = await readLines({
      ...LINE,
      id: "pm:1",
      house: "commons",
      role: "Prime Minister",
      party: "Conservative",
      seq: 4,
    });
    expect(contributions[0]).toMatchObject({
      aliases: ["pm:1"],
      debate: { house: "Commons" },
      speaker: { office: "Prime Minister", officeBasis: "stated", party: "Conservative" },
    });
  });

  it("may give the speaker as Hansard prints it, or nobody", async () => {
    const { contributions } = await readLines(
      { ...LINE, speaker: "Ann Other (Anytown) (LD)" },
      { ...LINE, speaker: "Ms Other", text: "Yes." },
      { ...LINE, speaker: null, text: "No." },
      { ...LINE, speaker: "Hon. Members", text: "Oh!" },
      { ...LINE, speaker: "Mr Speaker", text: "Order." },
    );
    expect(
      contributions.map(({ speaker }) => [speaker.name, speaker.attribution, speaker.party]),
    ).toEqual([
      ["Ann Other", "stated", "Liberal Democrat"],
      ["Ann Other", "inferred", "Liberal Democrat"],
      [null, "unidentified", null],
      [null, "unidentified", null],
      ["John Bercow", "inferred", null],
    ]);
    expect(contributions[1]?.speaker.evidence[0]).toContain("“Ms Other”");
  });

  it("belongs to one debate with those of the same title, day and House", async () => {
    const { contributions } = await readLines(
      { ...LINE, text: "One." },
      { ...LINE, text: "Two." },
      { ...LINE, debate: "Another", text: "Three." },
      { ...LINE, text: "Four." },
    );
    const [one, two, three, four] = contributions;
    expect(two?.debate.id).toBe(one?.debate.id);
    expect(three?.debate.id).not.toBe(one?.debate.id);
    expect(four?.debate.id).toBe(one?.debate.id);
    expect(contributions.map((each) => each.position)).toEqual([0, 1, 0, 2]);
  });

  it("is paired with the question it answers only where gaps are said", async () => {
    const question = { ...LINE, kind: "question", text: "What is he doing about it?" };
    const answer = { ...LINE, kind: "answer", speaker: "John Roe", text: "All that we can." };
    const silent = await readLines(question, answer);
    expect(silent.contributions[1]?.answers).toBeNull();
    const said = await readLines(
      { ...question, gapBefore: true },
      { ...answer, gapBefore: false },
      { ...answer, gapBefore: true },
    );
    expect(said.contributions[1]?.answers).toBe(said.contributions[0]?.id);
    expect(said.contributions[2]?.answers).toBeNull();
  });
});

describe("lines that are no contributions", () => {
  it("are each named with their number, and the rest is read", async () => {
    const { contributions, told } = await readLines(
      LINE,
      "{not json",
      { ...LINE, date: "yesterday" },
      { ...LINE, speeker: "Jane" },
      { ...LINE, text: " " },
      `{"text": "${"x".repeat(4 * 2 ** 20)}"}`,
      "[]",
      { ...LINE, text: "The end." },
    );
    expect(contributions.map((each) => each.text)).toEqual([LINE.text, "The end."]);
    expect(told).toEqual([
      "mine.jsonl:2: this line is not a contribution (it is not valid JSON). Compare it with docs/contribution-line.schema.json.",
      expect.stringMatching(/^mine\.jsonl:3: .*\(date: Invalid ISO date\)/),
      expect.stringMatching(/^mine\.jsonl:4: .*Unrecognized key: "speeker"/),
      expect.stringMatching(/^mine\.jsonl:5: .*\(text: must not be empty\)/),
      expect.stringMatching(/^mine\.jsonl:6: the line is longer than 4096 kB/),
      expect.stringMatching(/^mine\.jsonl:7: /),
    ]);
  });

  it("are counted beyond the first twenty", async () => {
    const { told } = await readLines(LINE, ...Array.from({ length: 30 }, () => "{"));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toMatch(/^mine\.jsonl: 10 more lines are not contributions/);
  });

  it("of JSON over several lines are told once", async () => {
    const { told } = await readLines(JSON.stringify(LINE, null, 2));
    expect(told).toEqual([expect.stringMatching(/^mine\.jsonl: this is JSON over several lines/)]);
  });

  it("in another encoding are named; a break in the file keeps what stands before it", async () => {
    const folder = await temporaryFolder();
    const lines = [LINE, { ...LINE, text: "It cost £3." }].map((line) => JSON.stringify(line));
    await writeFile(join(folder, "latin1.jsonl"), Buffer.from(lines.join("\n"), "latin1"));
    const packed = gzipSync(`${JSON.stringify(LINE)}\n`.repeat(400), { level: 0 });
    await writeFile(join(folder, "cut.jsonl.gz"), packed.subarray(0, packed.length / 2));
    const { contributions, problems } = await readAll(folder);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [null, expect.stringMatching(/damaged or cut short/)],
      [2, "the line is not valid UTF-8"],
    ]);
    expect(contributions.length).toBeGreaterThan(100);
  });
});

describe("our own output", () => {
  it("read again is the same, byte for byte", async () => {
    const { contributions } = await readAll(SEED_FILES[3], SEED_FILES[0]);
    const again = await readLines(...contributions);
    expect(again.told).toEqual([]);
    expect(JSON.stringify(again.contributions)).toBe(JSON.stringify(contributions));
  });

  it("may lack the correction, and cannot bring one", async () => {
    const { contributions } = await readAll(SEED_FILES[3]);
    const [first] = contributions;
    if (!first) throw new Error("The seed holds nothing.");
    const { correction, ...speaker } = first.speaker;
    expect(correction).toBeNull();
    expect((await readLines({ ...first, speaker })).contributions).toEqual([first]);
    const brought = await readLines({ ...first, speaker: { ...speaker, correction: "mine" } });
    expect(brought.contributions).toEqual([]);
    expect(brought.told[0]).toContain("speaker.correction: it belongs in corrections.jsonl");
  });
});

describe("a long file", () => {
  it("is read within bounded memory, a long debate in parts with places that run on", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "long.jsonl");
    const padding = "word ".repeat(200);
    const lines = Array.from({ length: 12_000 }, (_, i) =>
      JSON.stringify({ ...LINE, text: `Number ${i}. ${padding}` }),
    );
    await writeFile(path, lines.join("\n"));
    lines.length = 0;
    const positions = new Set<number>();
    const ids = new Set<string>();
    const debates = new Set<string>();
    for await (const event of readSources([path])) {
      if (event.type !== "contribution") continue;
      positions.add(event.contribution.position);
      ids.add(event.contribution.id);
      debates.add(event.contribution.debate.id);
    }
    expect([positions.size, ids.size, debates.size]).toEqual([12_000, 12_000, 1]);
  });
});
