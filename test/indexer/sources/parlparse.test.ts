import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { day, heading, readDay, said, speech } from "./parlparse-files.ts";

const texts = async (content: string | Buffer) =>
  (await readDay(content)).contributions.map(({ text }) => text);

describe("the text of ParlParse XML", () => {
  it("is in the encoding that the file declares, with the entities of its own DOCTYPE", async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE publicwhip [
<!ENTITY mdash  "&#8212;" >
<!ENTITY pound  "&#xA3;" >
]>
${day(said("Ann Coffey", "The caf\xe9 cost &pound;3 &mdash; &quot;too much&quot; &amp; more."))}`;
    expect(await texts(Buffer.from(xml, "latin1"))).toEqual([
      'The café cost £3 — "too much" & more.',
    ]);
  });

  it("is UTF-8 where none is declared, whole across the chunks it comes in", async () => {
    expect(await texts(day(said("Ann Coffey", "“Éire” — naïve")))).toEqual(["“Éire” — naïve"]);
  });

  it("keeps the words of inline markup and of tables, and their lines", async () => {
    const xml = day(
      said(
        "Ann Coffey",
        `<p>I thank <phrase class="honfriend" name="Joan Ryan">my <i>hon.</i> Friend</phrase>.</p>
<table><tbody><tr><td>Year</td><td>Homes</td></tr>
<tr><td>2015</td><td>142,000</td></tr></tbody></table>`,
      ),
    );
    const { contributions } = await readDay(xml);
    expect(contributions[0]?.text).toBe("I thank my hon. Friend.\n\nYear Homes\n\n2015 142,000");
    expect(contributions[0]?.source).toMatchObject({ lineStart: 3, lineEnd: 5 });
  });

  it("has no divisions in it, and no paragraphs that are only a link", async () => {
    const xml = day(
      speech('nospeaker="true"', '<p><a href="http://x">Main Bill Page</a></p>'),
      said("Ann Coffey", '<p>See <a href="http://x">the report</a>.</p>'),
      `<division id="d" divnumber="1"><mplist vote="aye"><mpname>Joan Ryan</mpname></mplist></division>`,
      said("Joan Ryan", "I voted."),
    );
    expect(await texts(xml)).toEqual(["See the report.", "I voted."]);
  });
});

describe("two debates of one title on a day", () => {
  it("stay two", async () => {
    const { contributions } = await readDay(
      day(
        heading("major", "Business of the House"),
        said("Ann Coffey", "The first statement."),
        heading("major", "Petitions"),
        said("Joan Ryan", "A petition."),
        heading("major", "BUSINESS OF THE HOUSE"),
        said("Ann Coffey", "The second statement."),
      ),
    );
    expect(new Set(contributions.map(({ debate }) => debate.id)).size).toBe(3);
  });
});

describe("where a contribution stands", () => {
  const westminster = "uk.org.publicwhip/westminhall/2009-10-27a";
  const statements = "uk.org.publicwhip/wms/2009-10-26a";

  it("has the day, the House and the column with its suffix, and no volume", async () => {
    const { contributions } = await readDay(
      day(
        said("Ann Coffey", "In the Chamber.", 'colnum="12"'),
        heading("minor", "Biofuels", westminster),
        said("Anne Main", "In the Hall.", 'colnum="24"', westminster),
        heading("minor", "Employment", statements),
        speech(
          'speakerid="uk.org.publicwhip/lord/1" speakername="Lord Bach" colnum="87"',
          "A.",
          statements,
        ),
      ),
    );
    expect(contributions.map(({ citation }) => citation)).toEqual([
      "HC Deb 9 May 2016, col 12",
      "HC Deb 27 October 2009, col 24WH",
      "HL Deb 26 October 2009, col 87WS",
    ]);
    expect(contributions.map(({ volume }) => volume)).toEqual([null, null, null]);
    expect(contributions[2]).toMatchObject({ kind: "written-statement" });
    expect(contributions[2]?.debate).toMatchObject({
      ...{ house: "Lords", venue: "Written Statements", date: "2009-10-26", dateBasis: "stated" },
    });
  });

  it("keeps the source's own id as an alias", async () => {
    const { contributions } = await readDay(day(said("Ann Coffey", "Yes.")));
    expect(contributions[0]?.aliases[0]).toMatch(/^uk\.org\.publicwhip\/debate\/2016-05-09b\.\d+$/);
  });

  it("is the debate of the major heading only until a Member has spoken under that", async () => {
    const { contributions } = await readDay(
      day(
        heading("major", "OPPOSITION DAY"),
        heading("minor", "Housing"),
        said("Ann Coffey", "On housing."),
        heading("major", "Business of the House"),
        said("Joan Ryan", "May we have a debate?"),
        heading("minor", "Fireworks Safety"),
        said("Paul Flynn", "On fireworks."),
      ),
    );
    expect(contributions.map(({ debate }) => debate.title)).toEqual([
      "OPPOSITION DAY — Housing",
      "Business of the House",
      "Fireworks Safety",
    ]);
  });
});

describe("files that cannot be read to the end", () => {
  it("name the line where the XML breaks, and keep every whole speech before it", async () => {
    const xml = day(
      said("Ann Coffey", "Whole."),
      said("Joan Ryan", "Whole too."),
      "<speech><p>x</q>",
    );
    const { contributions, documents, error } = await readDay(xml);
    expect(contributions.map(({ text }) => text)).toEqual(["Whole.", "Whole too."]);
    expect(contributions[0]?.debate.complete).toBe(false);
    expect(documents).toBe(1);
    expect(error?.problem).toMatchObject({
      ...{ file: "day.xml", line: 8, reason: expect.stringMatching(/^the XML is malformed \(/) },
      next: expect.stringMatching(/what stands before this line is kept/),
    });
  });

  it("say so where the file breaks off", async () => {
    const { contributions, error } = await readDay(day(said("Ann Coffey", "Whole.")).slice(0, -10));
    expect(contributions).toHaveLength(1);
    expect(error?.problem.reason).toMatch(/^the XML is malformed/);
  });

  it("are refused where more stands under one heading than any debate holds", async () => {
    const long = said("Ann Coffey", "word ".repeat(1_800_000));
    const { error } = await readDay(day(said("Joan Ryan", "Short."), long, long), 1 << 16);
    expect(error?.problem.reason).toMatch(/^more text stands under one heading/);
  });

  it("say which encoding is not known, or not kept to", async () => {
    const strange = await readDay(`<?xml version="1.0" encoding="klingon-8"?>${day()}`);
    expect(strange.error?.problem.reason).toBe("the encoding “klingon-8” is not known");
    const wrong = await readDay(Buffer.from(day(said("Ann Coffey", "caf\xe9")), "latin1"));
    expect(wrong.error?.problem.reason).toMatch(/^the text is not valid utf-8/);
  });

  it("are left out as superseded, or as holding no speech", async () => {
    const old = await readDay(day(said("Ann Coffey", "x")).replace('"yes"', '"no"'));
    expect(old.contributions).toEqual([]);
    expect(old.error?.problem.reason).toMatch(/superseded/);
    expect((await readDay(day())).error?.problem.reason).toBe("no speech was found in this XML");
  });
});
