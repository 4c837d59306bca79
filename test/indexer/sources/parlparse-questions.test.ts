import { describe, expect, it } from "vitest";
import { day, heading, readDay, said, speech, told } from "./parlparse-files.ts";

const OLD = "uk.org.publicwhip/debate/2009-10-26b";
const LORDS = "uk.org.publicwhip/lords/2009-10-26a";

const oral = [
  heading("oral", "ORAL ANSWERS TO QUESTIONS", OLD),
  heading("major", "HOME DEPARTMENT", OLD),
  speech('nospeaker="true"', "The Home Secretary was asked&#8212;", OLD),
];
const number = (value: string) => `oral-qnum="${value}"`;
const answered = said(
  "Phil Woolas",
  "We met our targets.",
  'speakeroffice="The Minister for Borders"',
  OLD,
);

describe("questions and answers in ParlParse", () => {
  it("pair an answer with the first of the questions it answers together, then turn by turn", async () => {
    const result = await readDay(
      day(
        ...oral,
        heading("minor", "Asylum", OLD),
        said(
          "Stewart Jackson",
          '<p qnum="1">What recent estimate he has made.</p>',
          number("9"),
          OLD,
        ),
        said("Richard Ottaway", '<p qnum="2">What his estimate is.</p>', number("10"), OLD),
        answered,
        said("Stewart Jackson", "Is that enough?", "", OLD),
        said("Mr. Speaker", "Order.", "", OLD),
        said("Phil Woolas", "It is.", "", OLD),
        said("Keith Vaz", "Nonsense!", "", OLD),
        said("Phil Woolas", "I insist.", "", OLD),
      ),
    );
    expect(told(result).slice(1)).toEqual([
      "question Stewart Jackson: What recent estimate he ",
      "question Richard Ottaway: What his estimate is.",
      "answer Phil Woolas: We met our targets. <- What recent ",
      "question Stewart Jackson: Is that enough?",
      "procedural John Bercow: Order.",
      "answer Phil Woolas: It is. <- Is that enou",
      "speech Keith Vaz: Nonsense!",
      "answer Phil Woolas: I insist.",
    ]);
  });

  it("are told from the table of office-holders where no office is printed", async () => {
    const result = await readDay(
      day(
        heading("oral", "Oral Answers to Questions"),
        heading("major", "WORK AND PENSIONS"),
        heading("minor", "Topical Questions"),
        said("Ann Coffey", "If he will make a statement.", number("T1")),
        said("Stephen Crabb", "We have reformed pensions."),
        said("Joan Ryan", "And the women who lost theirs?"),
        said("Shailesh Vara", "I shall answer that."),
      ),
    );
    expect(told(result)).toEqual([
      "question Ann Coffey: If he will make a statem",
      "answer Stephen Crabb: We have reformed pension <- If he will m",
      "question Joan Ryan: And the women who lost t",
      "answer Shailesh Vara: I shall answer that. <- And the wome",
    ]);
  });

  it("have the kind that newer files state", async () => {
    const type = (value: string) => `type="Start ${value}"`;
    const result = await readDay(
      day(
        heading("major", "Online Harms"),
        said("Oliver Dowden", "A statement.", type("Speech")),
        said("Darren Jones", "Two things.", type("SupplementaryQuestion")),
        said("Oliver Dowden", "Both.", type("Answer")),
      ),
    );
    expect(told(result)).toEqual([
      "speech Oliver Dowden: A statement.",
      "question Darren Jones: Two things.",
      "answer Oliver Dowden: Both. <- Two things.",
    ]);
  });

  it("end where a debate follows under the same department's heading", async () => {
    const { contributions } = await readDay(
      day(
        ...oral,
        heading("minor", "Asylum", OLD),
        said("Stewart Jackson", "What recent estimate he has made.", number("9"), OLD),
        answered,
        heading("minor", "Territorial Army", OLD),
        said("Liam Fox", "<i>(Urgent Question)</i>: To ask the Secretary of State.", "", OLD),
        said("Bill Rammell", "I apologise.", "", OLD),
        heading("minor", "Marine Bill", OLD),
        speech('nospeaker="true"', "Consideration of Bill", OLD),
        heading("minor", "New Clause 2", OLD),
        said("Martin Salter", "Will the Minister give way?", "", OLD),
        said("Phil Woolas", "I will.", "", OLD),
      ),
    );
    expect(contributions.map(({ debate, kind }) => `${debate.title}: ${kind}`)).toEqual([
      "HOME DEPARTMENT: procedural",
      "HOME DEPARTMENT — Asylum: question",
      "HOME DEPARTMENT — Asylum: answer",
      "Territorial Army: question",
      "Territorial Army: answer",
      "Marine Bill: procedural",
      "Marine Bill — New Clause 2: speech",
      "Marine Bill — New Clause 2: speech",
    ]);
  });

  it("are found in the Lords where a question is answered at once, not where it opens a debate", async () => {
    const result = await readDay(
      day(
        heading("major", "Privy Council &#8212; Question", LORDS),
        said("Lord Anderson", "To ask Her Majesty's Government what plans they have.", "", LORDS),
        said("Lord Bach", "My Lords, none.", "", LORDS),
        said("Lord Teverson", "My Lords&#8212;", "", LORDS),
        said("Baroness Sharples", "Is the Minister satisfied?", "", LORDS),
        said("Lord Bach", "I am.", "", LORDS),
        heading("major", "Autism &#8212; Question", LORDS),
        said(
          "Baroness Prashar",
          "To ask Her Majesty's Government what steps they take.",
          "",
          LORDS,
        ),
        said("Baroness Prashar", "My Lords, I am grateful.", "", LORDS),
        said("Earl Howe", "My Lords, is it not so?", "", LORDS),
      ),
    );
    expect(told(result)).toEqual([
      "question Lord Anderson: To ask Her Majesty's Gov",
      "answer Lord Bach: My Lords, none. <- To ask Her M",
      "procedural Lord Teverson: My Lords—",
      "question Baroness Sharples: Is the Minister satisfie",
      "answer Lord Bach: I am. <- Is the Minis",
      "speech Baroness Prashar: To ask Her Majesty's Gov",
      "speech Baroness Prashar: My Lords, I am grateful.",
      "speech Earl Howe: My Lords, is it not so?",
    ]);
  });
});
