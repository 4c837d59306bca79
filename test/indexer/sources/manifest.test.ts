import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { readAll } from "./seeds.ts";

const LABELLED = `County Lines

Jane Doe Excerpts
Monday 16th April 2018

(6 years ago)

Commons Chamber
Jane Doe Portrait Jane Doe (Anytown) (Lab)
- Hansard - -

Young people are groomed to carry drugs across the country.
`;
const UNDATED = `River Patrols

Jane Doe Excerpts
Jane Doe Portrait Jane Doe (Anytown) (Lab)
- Hansard - -

The boats are old.
`;
const UNLABELLED = "(1 week ago)\nWestminster HallI will look at it.\n";
const FACTS = {
  title: "County Lines",
  house: "Commons",
  venue: "Commons Chamber",
  date: "2018-04-16",
  url: "https://example.org/debate",
};

async function readBeside(page: string, blocks: object[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "page.txt"), page);
  const documents = { "page.txt": { description: "A page", blocks } };
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ documents }));
  const { contributions, problems } = await readAll(folder);
  return { debate: contributions[0]?.debate, url: contributions[0]?.source.url, problems };
}

describe("a manifest beside a page that says the same", () => {
  it("adds what the page leaves out, and nothing is told", async () => {
    const { debate, url, problems } = await readBeside(LABELLED, [FACTS]);
    expect(problems).toEqual([]);
    expect(debate).toMatchObject({ date: "2018-04-16", dateBasis: "stated" });
    expect(url).toBe("https://example.org/debate");
    const undated = await readBeside(UNDATED, [{ ...FACTS, title: "River Patrols" }]);
    expect(undated.problems).toEqual([]);
    expect(undated.debate).toMatchObject({
      title: "River Patrols",
      date: "2018-04-16",
      dateBasis: "manifest",
      venue: "Commons Chamber",
    });
  });
});

describe("a manifest that contradicts the page", () => {
  it("gives way in day, title, House and venue, and each is told", async () => {
    const wrong = {
      ...FACTS,
      title: "Gangs",
      date: "2018-04-17",
      house: "Lords",
      venue: "Lords Chamber",
    };
    const { debate, problems } = await readBeside(LABELLED, [wrong]);
    expect(debate).toMatchObject({
      title: "County Lines",
      date: "2018-04-16",
      dateBasis: "stated",
      house: "Commons",
      venue: "Commons Chamber",
    });
    expect(problems.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      "12: the manifest says the title of debate 1 is “Gangs”, the page says “County Lines”; the page’s is used",
      "12: the manifest says the day of debate 1 is “2018-04-17”, the page says “2018-04-16”; the page’s is used",
      "12: the manifest says the House of debate 1 is “Lords”, the page says “Commons”; the page’s is used",
      "12: the manifest says the venue of debate 1 is “Lords Chamber”, the page says “Commons Chamber”; the page’s is used",
    ]);
  });

  it("gives way on a page that names no speakers", async () => {
    const { debate, problems } = await readBeside(UNLABELLED, [FACTS]);
    expect(debate).toMatchObject({ venue: "Westminster Hall", title: "County Lines" });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(/venue of debate 1 is “Commons Chamber”/);
  });

  it("about how many debates there are dates none of them", async () => {
    const { debate, problems } = await readBeside(
      `${UNLABELLED}(2 weeks ago)\nCommons ChamberNo.\n`,
      [FACTS],
    );
    expect(debate).toMatchObject({ date: null, title: null });
    expect(problems[0]?.reason).toMatch(/^the manifest lists 1 debates and the page has 2/);
  });
});
