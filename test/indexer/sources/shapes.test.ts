import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { readAll } from "./seeds.ts";

async function readPage(...lines: string[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "page.txt"), lines.join("\n"));
  const { contributions, problems } = await readAll(folder);
  const said = contributions.map(({ speaker, text }) => [speaker.name, text]);
  return { contributions, problems, said, reason: problems[0]?.reason };
}

describe("names printed twice running (A2)", () => {
  it("state the speaker; a question whose words are lost leaves a gap", async () => {
    const { contributions, problems, said } = await readPage(
      "River Patrols",
      "",
      "Jane Doe Excerpts",
      "Monday 16th April 2018",
      "",
      "(6 years ago)",
      "",
      "Commons Chamber Dame Ann Other       Dame Ann Other",
      "   ",
      "Jane Doe (Anytown) (Lab)\u00a0   Jane Doe (Anytown) (Lab)",
      "",
      "The Minister for Rivers (Mr John Roe)",
      "",
      "          The Minister for Rivers (Mr John Roe)",
      "We have doubled the patrols.",
      "The boats are new.",
      "Jane Doe   Jane Doe",
      "Will the Minister come and see them?",
    );
    expect(problems).toEqual([]);
    expect(said).toEqual([
      ["John Roe", "We have doubled the patrols.\n\nThe boats are new."],
      ["Jane Doe", "Will the Minister come and see them?"],
    ]);
    expect(contributions[0]).toMatchObject({
      gapBefore: true,
      answers: null,
      speaker: { attribution: "stated", office: "Minister for Rivers" },
      debate: {
        title: "River Patrols",
        date: "2018-04-16",
        venue: "Commons Chamber",
        house: "Commons",
      },
      source: { lineStart: 15, lineEnd: 16 },
    });
    expect(contributions[1]).toMatchObject({
      gapBefore: false,
      speaker: { party: "Labour", constituency: "Anytown" },
    });
  });
});

describe("a list where only some are named (B2)", () => {
  it("gives a named member the paragraph below the name and no more", async () => {
    const { contributions, said } = await readPage(
      "(1 week, 5 days ago)",
      "Commons ChamberThe boats are on their way.",
      "Jane Doe (Anytown) (Reform)",
      "I beg to move,",
      "That this House has considered rivers.",
      "I am not sure about that.",
      "Dr Roe",
      "I thank the hon. Lady.",
      "(3 weeks ago)",
      "Westminster HallJane Doe",
      "It is a pleasure to serve under your chairship.",
      "Thank you.",
    );
    expect(said).toEqual([
      [null, "The boats are on their way."],
      ["Jane Doe", "I beg to move,\n\nThat this House has considered rivers."],
      [null, "I am not sure about that."],
      ["Dr Roe", "I thank the hon. Lady."],
      ["Jane Doe", "It is a pleasure to serve under your chairship."],
      [null, "Thank you."],
    ]);
    expect(contributions[1]?.speaker).toMatchObject({
      attribution: "stated",
      party: "Reform UK",
      constituency: "Anytown",
    });
  });
});

const TWFY = [
  "River Patrols",
  "– in the House of Commons at 12:36 pm on 6 February 2024.",
  "Alert me about debates like this",
  "Photo of Jane Doe Jane Doe Labour, Anytown, West",
  "I beg to move,",
  "That this House",
  "regrets the state of the boats;",
  "They are old.",
  "Photo of John Roe John Roe The Minister of State, Home Department, The Minister of State, Home Department",
  "We have ordered new ones.",
];

describe("a page of theyworkforyou.com (T)", () => {
  it("states the speaker with the party or the office of the day, printed once", async () => {
    const { contributions, said } = await readPage(...TWFY);
    expect(said).toEqual([
      [
        "Jane Doe",
        "I beg to move,\n\nThat this House\n\nregrets the state of the boats;\n\nThey are old.",
      ],
      ["John Roe", "We have ordered new ones."],
    ]);
    expect(contributions.map(({ speaker }) => speaker)).toMatchObject([
      { party: "Labour", constituency: "Anytown, West", attribution: "stated" },
      { office: "Minister of State, Home Department", officeBasis: "stated" },
    ]);
    expect(contributions[0]?.debate).toMatchObject({
      title: "River Patrols",
      date: "2024-02-06",
      dateBasis: "stated",
      venue: "Commons Chamber",
    });
  });

  it("gives no words to a member whose header it cannot be sure to have seen the end of", async () => {
    const { said } = await readPage(
      ...TWFY,
      "Lord Noone Conservative",
      "I have no photograph.",
      "Photo of Jane Doe Jane Doe Labour, Anytown, West",
      "I thank the noble Lord.",
      "Minister",
      "Ministers make up the Government and almost all are members of the House.",
    );
    expect(said.slice(2)).toEqual([
      [null, "I have no photograph."],
      ["Jane Doe", "I thank the noble Lord."],
    ]);
  });
});

describe("a list of written questions (Q)", () => {
  it("names who asked and who answered, takes no day or post, and pairs them", async () => {
    const { contributions, said } = await readPage(
      "To match an exact phrase, use quotation marks around the search term.",
      "Written Question",
      "River Patrols",
      "Thursday 25th April 2024",
      "Asked by: Jane Doe (Labour - Anytown)",
      "Question to the Home Office:",
      "To ask the Secretary of State for the Home Department, how many boats there are.",
      "Answered by John Roe - Minister of State (Home Office)",
      "There are four.",
      "Two are new.",
      "Written Question",
      "Lakes",
      "Thursday 25th April 2024",
      "Asked by: Lord Noone (Conservative - Life peer)",
      "Question to the Home Office:",
      "To ask His Majesty's Government how many lakes there are.",
      "Answered by Lord Other - Parliamentary Under-Secretary (Home Office)",
      "Many.",
    );
    expect(said).toEqual([
      [
        "Jane Doe",
        "To ask the Secretary of State for the Home Department, how many boats there are.",
      ],
      ["John Roe", "There are four.\n\nTwo are new."],
      ["Lord Noone", "To ask His Majesty's Government how many lakes there are."],
      ["Lord Other", "Many."],
    ]);
    const [question, answer, third] = contributions;
    expect(answer).toMatchObject({
      kind: "answer",
      answers: question?.id,
      speaker: { office: null, party: null },
      debate: { title: "River Patrols", date: null, house: "Commons" },
    });
    expect(third?.debate).toMatchObject({ title: "Lakes", house: "Lords" });
  });
});

describe("a page that does not say who speaks", () => {
  const HANSARD =
    /^cannot tell who speaks on this page: it is the text of a hansard\.parliament\.uk/;
  it.each([
    ["H", ["Rivers", "Volume 639: debated on Monday 16 April 2018", "I will."], HANSARD],
    ["H0", ["We use cookies", "The edit just sent has not been saved", "I will."], HANSARD],
    ["T", [...TWFY.slice(0, 3), "I will."], /^cannot tell .* theyworkforyou\.com page without/],
    [
      "Q",
      ["Question to the Home Office:", "To ask."],
      /^cannot tell .* a written question without/,
    ],
  ])("in shape %s says so and what to save instead", async (_, lines, expected) => {
    const { problems, contributions } = await readPage(...lines);
    expect(contributions).toEqual([]);
    expect(problems[0]?.reason).toMatch(expected);
    expect(problems[0]?.next).toMatch(/^(?:Save|Fetch) /);
  });

  it.each([
    ["Danfonwch hysbysiad imi am ddadleuon fel hyn"],
    ["Jane Doe Ceidwadwyr, Anytown"],
    ["– yn Senedd Cymru am 3:49 pm ar 6 Mawrth 2024."],
  ])("in Welsh says so: %s", async (line) => {
    const { problems } = await readPage("Afonydd", line, "Diolch.");
    expect(problems[0]?.reason).toBe("this page is in Welsh, which is not read");
  });
});
