import { beforeAll, describe, expect, it } from "vitest";
import { linesOf, type ReadResult, readAll, SEED_FILES, squeezed } from "./seeds.ts";

let seeds: ReadResult;

beforeAll(async () => {
  seeds = await readAll("seeds");
});

const of = (number: string) =>
  seeds.contributions.filter((c) => c.source.file.startsWith(`seeds/${number}`));
const at = (number: string, line: number) => {
  const found = of(number).find((c) => c.source.lineStart <= line && line <= c.source.lineEnd);
  if (!found) throw new Error(`nothing at ${number}:${line}`);
  return found;
};

describe("the seeds", () => {
  it("are all read, without a problem", () => {
    expect(seeds.problems).toEqual([]);
    expect(seeds.documents).toEqual([...SEED_FILES]);
  });

  it("give every contribution an id of its own", () => {
    const ids = seeds.contributions.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("stand verbatim at the lines given", () => {
    for (const { text, source } of seeds.contributions) {
      const lines = linesOf(source.file)
        .slice(source.lineStart - 1, source.lineEnd)
        .map(squeezed);
      const paragraphs = text.split("\n\n");
      expect(lines[0]).toContain(paragraphs[0]);
      expect(lines.at(-1)).toBe(paragraphs.length === 1 ? lines[0] : paragraphs.at(-1));
      for (const paragraph of paragraphs.slice(1)) expect(lines).toContain(paragraph);
    }
  });

  it("keep all speech of the labelled pages and nothing else", () => {
    // Furniture as formats are known to print it, told by hand and not by the readers' own rules.
    const furniture =
      /^(?:$|.* Portrait .*|- .*Hansard -.*|.* Excerpts|Read Full debate.*|\(.* ago\)|(?:Mon|Tues|Wednes|Thurs|Fri)day \d+.*\d{4}|Commons Chamber|Westminster Hall|Written Statements|--- Later in debate ---|\[HCWS\d+\]|Westminster Hall is an alternative.*|Each debate is chaired.*|This information is provided.*)$/;
    const titles = new Set(
      seeds.contributions.map((c) => c.debate.title).filter((title) => title !== null),
    );
    for (const number of ["003", "004"]) {
      const file = SEED_FILES.find((name) => name.includes(number)) ?? "";
      const start = number === "004" ? 8 : 0;
      const expected = linesOf(file)
        .slice(start)
        .map(squeezed)
        .filter((line) => !furniture.test(line) && !titles.has(line));
      const actual = of(number).flatMap((c) => c.text.split("\n\n"));
      expect(actual).toEqual(expected);
    }
  });

  it("keep all speech of the unlabelled pages and nothing else", () => {
    for (const number of ["000", "001", "002"]) {
      const file = SEED_FILES.find((name) => name.includes(number)) ?? "";
      const expected = linesOf(file)
        .map((line) => squeezed(line).replace(/^(?:Commons Chamber|Westminster Hall)(?=[A-Z])/, ""))
        .filter(
          (line) =>
            line !== "Ben Wallace" &&
            !/^(?:Main Page:|\(.* ago\)$|Westminster Hall is an|Each debate is|This information is)/.test(
              line,
            ),
        );
      expect(of(number).flatMap((c) => c.text.split("\n\n"))).toEqual(expected);
    }
  });
});

describe("speakers of the labelled seeds", () => {
  it("are stated as printed, with the office the page prints", () => {
    expect(at("003", 13).speaker).toMatchObject({
      name: "James Cleverly",
      attribution: "stated",
      evidence: [],
      office: "Secretary of State for the Home Department",
      officeBasis: "stated",
      minister: true,
    });
    expect(at("003", 56).speaker).toMatchObject({
      name: "Alistair Carmichael",
      printedAs: "Mr Alistair Carmichael (Orkney and Shetland) (LD)",
      party: "Liberal Democrat",
      constituency: "Orkney and Shetland",
    });
  });

  it("take party and seat of a short header from the full one in the same debate only", () => {
    expect(at("003", 90).speaker).toMatchObject({
      name: "Kevan Jones",
      printedAs: "Mr Jones",
      party: "Labour",
      constituency: "North Durham",
    });
    // Yvette Cooper's full header stands in another debate of the page.
    expect(at("003", 233).speaker).toMatchObject({ name: "Yvette Cooper", party: null });
  });

  it("survive double and non-breaking spaces in the header", () => {
    expect(at("003", 625).speaker).toMatchObject({
      name: "Kerry McCarthy",
      party: "Labour",
      constituency: "Bristol East",
    });
  });

  it("know the Chair", () => {
    expect(at("003", 269)).toMatchObject({
      kind: "procedural",
      speaker: { name: "Roger Gale", printedAs: "Mr Deputy Speaker (Sir Roger Gale)" },
    });
    expect(at("003", 269).speaker.roles).toContain("chair");
    expect(at("003", 446).speaker).toMatchObject({
      name: "Lindsay Hoyle",
      printedAs: "Mr Speaker",
    });
  });

  it("show the office of the day from the table where the page prints none", () => {
    expect(at("004", 15).speaker).toMatchObject({
      name: "Ben Wallace",
      office: "Minister, Home Office",
      officeBasis: "office-holders",
      minister: true,
    });
    expect(at("004", 22).speaker).toMatchObject({
      name: "Ann Coffey",
      office: null,
      officeBasis: null,
      minister: false,
      party: "Labour",
    });
  });

  it("leave the minister open where no day is known", () => {
    expect(at("003", 49).speaker.minister).toBeNull();
    expect(at("003", 344).speaker.minister).toBeNull();
  });
});

describe("debates of the seeds", () => {
  it("keep subheadings of a written statement as its text", () => {
    const statement = at("003", 741);
    expect(statement).toMatchObject({
      kind: "written-statement",
      reference: "HCWS176",
      citation: "HCWS176, 10 January 2024",
    });
    expect(statement.text).toContain("\n\nMandatory reporting (Recommendation 13)\n\n");
    expect(statement.text).not.toContain("[HCWS176]");
    expect(statement.debate.house).toBe("Commons");
  });

  it("leave a block without a heading untitled and without a day, bounded by its neighbours", () => {
    const thirdReading = at("003", 344).debate;
    expect(thirdReading).toMatchObject({
      title: null,
      date: null,
      dateBasis: "inferred",
      dateFrom: "2024-01-15",
      dateTo: "2024-01-30",
      complete: false,
    });
    expect(at("003", 337).debate.id).not.toBe(thirdReading.id);
    expect(at("003", 402).debate.id).toBe(thirdReading.id);
  });

  it("give a block its title without a neighbour's date", () => {
    expect(at("003", 49).debate).toMatchObject({
      title: "Investigatory Powers (Amendment) Bill [Lords]",
      date: null,
      dateFrom: "2024-02-07",
      dateTo: "2024-02-20",
    });
    expect(at("003", 49).citation).toBe("HC Deb, between 7 and 20 February 2024");
  });

  it("date a block by the page's own index where the titles agree", () => {
    expect(at("004", 15).debate).toMatchObject({
      title: "Crime (Overseas Production Orders) Bill [Lords]",
      date: "2019-01-30",
      dateBasis: "stated",
      venue: "Commons Chamber",
    });
  });

  it("take what an unlabelled page leaves out from the manifest, and say so", () => {
    expect(at("000", 8).debate).toMatchObject({
      date: "2018-04-16",
      dateBasis: "manifest",
      house: "Commons",
      gapsMarked: false,
    });
    expect(at("002", 13).debate).toMatchObject({
      title: "Facial Recognition: Police Use",
      venue: "Westminster Hall",
      date: "2024-11-13",
    });
    expect(at("002", 37).debate.date).toBe("2024-07-29");
  });

  it("break adjacency at a gap mark", () => {
    expect(at("003", 452).gapBefore).toBe(true);
    expect(at("003", 457).gapBefore).toBe(false);
  });

  it("pair an answer with its question, never across a gap", () => {
    expect(at("003", 421).answers).toBe(at("003", 416).id);
    expect(at("003", 457).answers).toBeNull();
    expect(at("003", 584).answers).toBe(at("003", 579).id);
    expect(at("003", 416).kind).toBe("question");
    expect(at("003", 421).kind).toBe("answer");
  });
});

describe("speakers of the unlabelled seeds", () => {
  const named = () =>
    ["000", "001", "002"].flatMap((number) =>
      of(number)
        .filter((c) => c.speaker.name !== null)
        .map((c) => `${number}:${c.source.lineStart} ${c.speaker.name}`),
    );

  it("names the owner's answers on county lines, with evidence", () => {
    for (const [number, line] of [
      ["000", 8],
      ["000", 13],
      ["001", 10],
    ] as const) {
      const { speaker, kind } = at(number, line);
      expect(speaker).toMatchObject({
        name: "Ben Wallace",
        attribution: "inferred",
        minister: true,
        office: "Minister, Home Office",
      });
      expect(speaker.evidence.length).toBeGreaterThan(0);
      expect(kind).toBe("answer");
    }
  });

  it("names the mover of a motion for the whole opening speech and no further", () => {
    const speech = at("002", 11);
    expect(speech.speaker).toMatchObject({
      name: "John Whittingdale",
      attribution: "inferred",
      constituency: "Maldon",
    });
    expect([speech.source.lineStart, speech.source.lineEnd]).toEqual([11, 18]);
    // The next words thank him for the debate: they are the page's owner's, the only turn left to her.
    expect(at("002", 19).speaker.name).toBe("Kim Johnson");
  });

  it("names who asked where the words further on say so", () => {
    expect(at("000", 7).speaker).toMatchObject({
      name: "Wes Streeting",
      attribution: "inferred",
      constituency: "Ilford North",
    });
    expect(at("000", 18).speaker).toMatchObject({
      name: "Kate Green",
      attribution: "inferred",
      constituency: "Stretford and Urmston",
    });
  });

  it("names all that a careful reader of the page can tell", () => {
    const told = new Set(named());
    const plain = [
      ...[4, 6, 8, 10, 13, 15, 17, 19, 21, 23, 25, 27, 29].map((line) => `000:${line} Ben Wallace`),
      ...[4, 6, 8, 10, 12, 13, 15, 17, 19, 22, 25].map((line) => `001:${line} Ben Wallace`),
      ...[2, 5, 22, 26, 28, 31].map((line) => `002:${line} Yvette Cooper`),
      ...[4, 19, 24, 30, 35].map((line) => `002:${line} Kim Johnson`),
      ...[11, 20].map((line) => `002:${line} John Whittingdale`),
    ];
    expect(plain.filter((name) => !told.has(name))).toEqual([]);
  });

  it("names nobody where the text does not make it plain", () => {
    // Whoever is read by hand to speak there; each other paragraph could be somebody else's.
    const plain = new Set([
      ...[4, 6, 8, 10, 13, 15, 17, 19, 21, 23, 25, 27, 29].map((line) => `000:${line} Ben Wallace`),
      ...[4, 6, 8, 10, 12, 13, 15, 17, 19, 20, 22, 25].map((line) => `001:${line} Ben Wallace`),
      "000:7 Wes Streeting",
      "000:18 Kate Green",
      "001:23 John Bercow",
      ...[2, 3, 5, 6, 22, 23, 26, 28, 29, 31].map((line) => `002:${line} Yvette Cooper`),
      ...[4, 19, 24, 25, 30, 35].map((line) => `002:${line} Kim Johnson`),
      ...[11, 20].map((line) => `002:${line} John Whittingdale`),
    ]);
    expect(named().filter((name) => !plain.has(name))).toEqual([]);
  });
});
