import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addToGroup } from "../../../indexer/add-to-group.ts";
import type { Contribution } from "../../../indexer/contribution.ts";
import { mergeContributions } from "../../../indexer/merge/merge.ts";
import { readAll } from "../sources/seeds.ts";

let folder: string;
let seeds: Contribution[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dispatch-box-"));
  seeds = (await readAll("seeds")).contributions;
});

afterAll(() => rm(folder, { recursive: true }));

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function asParlParse(contributions: readonly Contribution[]): string {
  const { date, title, venue } = contributions[0]?.debate ?? {};
  const kind =
    venue === "Westminster Hall"
      ? "westminhall"
      : venue === "Written Statements"
        ? "wms"
        : "debate";
  const id = (number: number) => `uk.org.publicwhip/${kind}/${date}a.1.${number}`;
  const speeches = contributions.map(({ speaker, text }, i) => {
    const who = speaker.name ? `speakername="${escaped(speaker.name)}"` : 'nospeaker="true"';
    const paragraphs = text.split("\n\n").map((paragraph) => `<p>${escaped(paragraph)}</p>`);
    return `<speech id="${id(i + 1)}" ${who} colnum="${i + 100}">\n${paragraphs.join("\n")}\n</speech>`;
  });
  const heading = `<major-heading id="${id(0)}" nospeaker="true">${escaped(title ?? "")}</major-heading>`;
  return `<publicwhip latest="yes">\n${heading}\n${speeches.join("\n")}\n</publicwhip>\n`;
}

describe("the seeds together with copies of them in other forms", () => {
  it("give each speech once, with every place where it stands", async () => {
    const debates = new Map<string, Contribution[]>();
    for (const each of seeds) {
      addToGroup(debates, each.debate.id, each);
    }
    let number = 0;
    for (const contributions of debates.values()) {
      if (!contributions[0]?.debate.date) continue;
      number += 1;
      await writeFile(join(folder, `day-${number}.xml`), asParlParse(contributions));
    }
    const lines = seeds.map(({ debate, speaker, text }) =>
      JSON.stringify({
        date: debate.date,
        house: debate.house,
        debate: debate.title,
        speaker: speaker.name,
        text,
      }),
    );
    await writeFile(join(folder, "mine.jsonl"), lines.join("\n"));

    const { contributions: read, problems } = await readAll("seeds", folder);
    expect(problems).toEqual([]);
    const dated = seeds.filter(({ debate }) => debate.date).length;
    expect(read).toHaveLength(2 * seeds.length + dated);

    const { contributions, conflicts } = mergeContributions(read);
    expect(conflicts).toEqual([]);
    expect(contributions).toHaveLength(seeds.length);
    expect(contributions.map(({ text }) => text).sort()).toEqual(
      seeds.map(({ text }) => text).sort(),
    );
    expect(new Set(contributions.map(({ sources }) => sources.length))).toEqual(new Set([2, 3]));
    const known = new Map(
      contributions.flatMap((each) => [each.id, ...each.aliases].map((id) => [id, each])),
    );
    for (const { id } of seeds) expect(known.get(id)).toBeDefined();
  });
});
