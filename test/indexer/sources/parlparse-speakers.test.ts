import { describe, expect, it } from "vitest";
import { day, heading, readDay, said, speech, told } from "./parlparse-files.ts";

const OLD = "uk.org.publicwhip/debate/2009-10-27d";
const HALL = "uk.org.publicwhip/westminhall/2009-10-27a";

const speakers = async (...items: string[]) =>
  (await readDay(day(...items))).contributions.map(({ speaker }) => speaker);

describe("who speaks in ParlParse", () => {
  it("is nobody in procedural text and where several speak at once", async () => {
    const result = await readDay(
      day(
        speech('nospeaker="true"', "Question put."),
        said("Hon. Members", "Object."),
        said("Several hon. Members", "rose—"),
        said("Noble Lords", "Oh!"),
      ),
    );
    expect(told(result)).toEqual([
      "procedural null: Question put.",
      "procedural null: Object.",
      "procedural null: rose—",
      "procedural null: Oh!",
    ]);
    expect(result.contributions[1]?.speaker).toMatchObject({
      ...{ printedAs: "Hon. Members", attribution: "unidentified" },
    });
  });

  it("is the Speaker of that day where “Mr. Speaker” is printed, and no deputy by guess", async () => {
    const [speaker, deputy] = await speakers(
      said("Mr. Speaker", "Order.", "", OLD),
      said("Mr. Deputy Speaker", "Order.", 'speakeroffice="Mr. Deputy Speaker"', OLD),
    );
    expect(speaker).toMatchObject({
      name: "John Bercow",
      attribution: "inferred",
      roles: ["chair"],
    });
    expect(speaker?.evidence[0]).toContain("27 October 2009");
    expect(deputy).toMatchObject({ name: null, attribution: "unidentified", roles: ["chair"] });
  });

  it("is the Chair for whoever is Deputy Speaker, calls speakers to order or is announced", async () => {
    const items = [
      said("Natascha Engel", "I inform the House that it is late."),
      said("Ann Coffey", "Thank you."),
      heading("minor", "[Mr. Joe Benton in the Chair] — Biofuels", HALL),
      said("Joe Benton", "Before I call the next speaker.", "", HALL),
      said("Anne Main", "Thank you.", "", HALL),
    ];
    expect((await speakers(...items)).map(({ roles }) => roles.includes("chair"))).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it("goes on through a change of Chair, in the same debate", async () => {
    const { contributions } = await readDay(
      day(
        heading("minor", "[David Taylor in the Chair] — Military Vehicles", HALL),
        said("David Taylor", "Order.", "", HALL),
        said("Gerald Howarth", "I shall go on.", "", HALL),
        heading("minor", "[Mrs. Joan Humble in the Chair]", HALL),
        speech('nospeaker="true"', "The point is this.", HALL),
        said("Joan Humble", "We must move on.", "", HALL),
        said("David Taylor", "I speak as a Member now.", "", HALL),
      ),
    );
    expect(new Set(contributions.map(({ debate }) => debate.title))).toEqual(
      new Set(["Military Vehicles"]),
    );
    expect(contributions[2]?.speaker).toMatchObject({
      ...{ name: "Gerald Howarth", attribution: "inferred" },
      evidence: [expect.stringContaining("change of Chair")],
    });
    expect(contributions.map(({ kind }) => kind)).toEqual([
      ...["procedural", "speech", "speech", "procedural", "speech"],
    ]);
  });

  it("holds the office that is printed once, to the end of that debate and no further", async () => {
    const office = 'speakeroffice="The Secretary of State for Defence"';
    const offices = await speakers(
      heading("major", "Nimrod Review", OLD),
      said("Bob Ainsworth", "A statement.", office, OLD),
      said("Liam Fox", "A reply.", "", OLD),
      said("Bob Ainsworth", "Again.", "", OLD),
      heading("major", "Points of Order", OLD),
      said("Bob Ainsworth", "Elsewhere.", "", OLD),
    );
    expect(offices.map(({ office, minister }) => [office, minister])).toEqual([
      ["Secretary of State for Defence", null],
      [null, null],
      ["Secretary of State for Defence", null],
      [null, null],
    ]);
  });

  it("has the office of that day from the table of office-holders where none is printed", async () => {
    const [crabb, coffey] = await speakers(
      said("Stephen Crabb", "An answer."),
      said("Ann Coffey", "A question."),
    );
    expect(crabb).toMatchObject({
      ...{ office: "Work and Pensions Secretary", officeBasis: "office-holders", minister: true },
    });
    expect(coffey).toMatchObject({ office: null, minister: false, party: null });
  });
});

describe("the House's own record at the end of a speech", () => {
  it("is nobody's words", async () => {
    const result = await readDay(
      day(
        said(
          "Lord Redesdale",
          '<p>I withdraw it.</p><p class="italic">Amendment 37 withdrawn.</p><p>38: Page 1</p>',
        ),
        said("Ann Coffey", "<p>I commend it.</p><p>Question put and agreed to.</p>"),
        said("Joan Ryan", '<p class="italic">indicated assent.</p>'),
        said("Paul Flynn", "<p>I object.</p><p>Question the motive, I say.</p>"),
      ),
    );
    expect(told(result)).toEqual([
      "speech Lord Redesdale: I withdraw it.",
      "procedural null: Amendment 37 withdrawn.\n",
      "speech Ann Coffey: I commend it.",
      "procedural null: Question put and agreed ",
      "procedural Joan Ryan: indicated assent.",
      "speech Paul Flynn: I object.\n\nQuestion the ",
    ]);
  });
});
