import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Contribution } from "../../../../indexer/contribution.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { readAll } from "../seeds.ts";

const FIXTURES = "test/fixtures/html";
const HANSARD = `${FIXTURES}/hansard-oral-questions.html`;
const LABELLED = `${FIXTURES}/parallel-parliament-labelled.html`;
const UNLABELLED = `${FIXTURES}/parallel-parliament-unlabelled.html`;

async function readText(html: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "page.html"), html);
  return readAll(join(folder, "page.html"));
}

/** The words of the lines a contribution is said to stand on, tags left out. */
function wordsAt(file: string, { source }: Contribution): string {
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(source.lineStart - 1, source.lineEnd)
    .join(" ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&mdash;", "—")
    .replace(/\s+/g, " ");
}

describe("a page of hansard.parliament.uk", () => {
  it("states speaker, party, seat or office, and keeps short forms to the same member", async () => {
    const { contributions, problems } = await readAll(HANSARD);
    expect(problems).toEqual([]);
    expect(
      contributions.map(({ speaker }) => [
        speaker.name,
        speaker.attribution,
        speaker.party,
        speaker.constituency,
        speaker.office,
      ]),
    ).toEqual([
      [null, "unidentified", null, null, null],
      ["Jane Doe", "stated", "Labour", "Anytown, West", null],
      ["John Roe", "stated", null, null, "Minister for Rivers"],
      ["Jane Doe", "stated", "Labour", "Anytown, West", null],
      ["John Roe", "stated", null, null, "Minister for Rivers"],
      ["John Bercow", "inferred", null, null, null],
      [null, "unidentified", null, null, null],
    ]);
    expect(contributions[4]?.speaker.printedAs).toBe("Mr Roe");
  });

  it("gives each debate its titles, day, volume, place and address", async () => {
    const { contributions } = await readAll(HANSARD);
    expect(contributions.map(({ debate }) => debate.title)).toEqual([
      "Home Department",
      ...Array.from({ length: 4 }, () => "Home Department — River Patrols"),
      ...Array.from({ length: 2 }, () => "Home Department — Topical Questions"),
    ]);
    for (const { debate, volume } of contributions) {
      expect(debate).toMatchObject({
        house: "Commons",
        venue: "Commons Chamber",
        date: "2018-04-16",
        dateBasis: "stated",
        complete: true,
        gapsMarked: true,
      });
      expect(volume).toBe("639");
    }
    expect(contributions[2]).toMatchObject({
      aliases: ["AAAAAAAA-0000-4000-8000-000000000002"],
      source: {
        url: "https://hansard.parliament.uk/Commons/2018-04-16/debates/11111111-2222-4333-8444-555555555555/HomeDepartment#contribution-AAAAAAAA-0000-4000-8000-000000000002",
      },
    });
  });

  it("gives the column in which each contribution begins, and none of its numbers as words", async () => {
    const { contributions } = await readAll(HANSARD);
    expect(contributions.map(({ column }) => column)).toEqual(["1", "1", "1", "2", "2", "2", "2"]);
    expect(contributions[2]?.text).toBe(
      "We have doubled the patrols on every river in the county, and we will double them again before the year is out.\n\nThe boats are new & fast.",
    );
    expect(contributions[3]?.citation).toBe("HC Deb 16 April 2018, vol 639, col 2");
  });

  it("tells questions from answers and pairs them", async () => {
    const { contributions } = await readAll(HANSARD);
    expect(contributions.map(({ kind }) => kind)).toEqual([
      "procedural",
      "question",
      "answer",
      "question",
      "answer",
      "procedural",
      expect.anything(),
    ]);
    expect(contributions[2]?.answers).toBe(contributions[1]?.id);
    expect(contributions[4]?.answers).toBe(contributions[3]?.id);
  });

  it("places a debate by its columns, an office beside a name, and a written statement's number", async () => {
    const item = (primary: string, secondary: string, text: string) =>
      `<div class="contribution"><a class="attributed-to-details"><div class="primary-text">${primary}</div>` +
      `<div class="secondary-text">${secondary}</div></a><div class="content">${text}</div></div>`;
    const page = (column: string, body: string) =>
      `<!doctype html><h1>Rivers</h1><h2>Volume 634: debated on Wednesday 17 January 2018</h2>` +
      `<span class="column-number" data-column-number="${column}"></span>${body}`;
    const hall = await readText(
      page("389WH", item("John Roe", "The Minister for Rivers", "<p>I will.</p>")),
    );
    expect(hall.contributions[0]).toMatchObject({
      speaker: {
        name: "John Roe",
        office: "Minister for Rivers",
        printedAs: "The Minister for Rivers (John Roe)",
      },
      debate: { house: "Commons", venue: "Westminster Hall" },
      citation: "HC Deb 17 January 2018, vol 634, col 389WH",
    });
    const statement = await readText(
      page("9WS", item("Lord Roe", "(Con)", "<p>It is published.</p><p>[HLWS265]</p>")),
    );
    expect(statement.contributions[0]).toMatchObject({
      speaker: { name: "Lord Roe", party: "Conservative" },
      reference: "HLWS265",
      kind: "written-statement",
      text: "It is published.",
    });
  });
});

describe("a page of Parallel Parliament", () => {
  it("is read as its text is: speakers, day, place, gaps", async () => {
    const { contributions, problems } = await readAll(LABELLED);
    expect(problems).toEqual([]);
    expect(contributions.map(({ speaker, text }) => [speaker.name, text])).toEqual([
      [
        "Jane Doe",
        "I beg to move,\n\nThat this House has considered river patrols.\n\nThey are few & far between.\n\nWe need more of them.",
      ],
      ["John Roe", "There will be more."],
      ["Jane Doe", "I thank the Minister."],
    ]);
    expect(contributions[0]).toMatchObject({
      debate: { title: "River Patrols", venue: "Westminster Hall", date: "2018-04-16" },
      speaker: { party: "Labour", constituency: "Anytown" },
      source: {
        url: "https://www.parallelparliament.co.uk/mp/jane-doe/debate/2018-04-16/commons/westminster-hall/river-patrols",
      },
    });
    expect(contributions.map(({ gapBefore }) => gapBefore)).toEqual([false, false, true]);
  });

  it("that names no speakers is read so too", async () => {
    const { contributions } = await readAll(UNLABELLED);
    expect(contributions.map(({ text }) => text)).toEqual([
      "The boats that patrol the rivers are old.",
      "Is the Minister aware of the river in my Anytown constituency?",
    ]);
    expect(contributions[1]).toMatchObject({
      speaker: { name: "Jane Doe", attribution: "inferred" },
      debate: { venue: "Commons Chamber", house: "Commons" },
      source: { lineStart: 9, lineEnd: 10 },
    });
  });
});

describe("words from an HTML page", () => {
  it.each([HANSARD, LABELLED, UNLABELLED])(
    "stand in %s on the lines that are given",
    async (file) => {
      for (const contribution of (await readAll(file)).contributions) {
        const there = wordsAt(file, contribution);
        for (const paragraph of contribution.text.split("\n\n")) expect(there).toContain(paragraph);
      }
    },
  );

  it("are never those of scripts, menus, buttons and hidden elements", async () => {
    for (const file of [HANSARD, LABELLED]) {
      const all = (await readAll(file)).contributions.map(({ text }) => text).join("\n");
      expect(all).not.toMatch(/not spoken|window|Copy link|Share|Not on the page|footer|Contains/);
    }
  });
});

describe("an HTML page", () => {
  it("of no debate says so, and one nested without end does no harm", async () => {
    const { problems } = await readText("<!doctype html><title>x</title><p>Recipes</p>");
    expect(problems[0]?.reason).toMatch(/^this is not a page of debates/);
    const deep = await readText(`<!doctype html>${"<div>".repeat(50_000)}x`);
    expect(deep.problems[0]?.reason).toMatch(/^its elements lie more than 1000 deep/);
  });

  it("of theyworkforyou.com is read by its text, and one in Welsh is refused", async () => {
    const page = (attributes: string, address: string) =>
      `<!doctype html><html ${attributes}><head><link rel="canonical" href="${address}"></head><body>` +
      "<h1>River Patrols</h1><p>– in the House of Commons at 12:36 pm on 6 February 2024.</p>" +
      '<div><a><img alt="Photo of Jane Doe" src="x.jpg"></a><h2><a>Jane Doe</a> <small>Labour, Anytown</small></h2></div>' +
      "<p>The boats are old.</p></body></html>";
    const english = await readText(
      page('lang="en"', "https://www.theyworkforyou.com/debates/?id=1"),
    );
    expect(english.contributions[0]).toMatchObject({
      text: "The boats are old.",
      speaker: { name: "Jane Doe", party: "Labour", constituency: "Anytown" },
      debate: { title: "River Patrols", date: "2024-02-06" },
      source: { url: "https://www.theyworkforyou.com/debates/?id=1" },
    });
    for (const welsh of [
      page('lang="cy"', "https://example.org/"),
      page("", "https://cy.theyworkforyou.com/debates/?id=1"),
    ]) {
      expect((await readText(welsh)).problems[0]?.reason).toMatch(/^this page is in Welsh/);
    }
  });

  it("takes no address that is not of the web", async () => {
    const html = readFileSync(UNLABELLED, "utf8").replace(/https:[^"]*/, "javascript:alert(1)");
    expect((await readText(html)).contributions[0]?.source.url).toBeNull();
  });
});
