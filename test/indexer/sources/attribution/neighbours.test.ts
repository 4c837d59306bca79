/** Pages that may show more of a debate than the owner's turns and the one before and after each. */
import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../../../../indexer/manifest.ts";
import { readUnlabelledPage } from "../../../../indexer/sources/parallel-parliament/unlabelled.ts";

const MEMBER = ["Ann Coffey", "Main Page: Ann Coffey (Labour - Stockport)", "(7 years ago)"];
const MINISTER = [
  "Ben Wallace",
  "Main Page: Ben Wallace (Conservative - Wyre and Preston North)Department Debates - View all Ben Wallace's debates with the Home Office",
  "(7 years ago)",
];
const ON_RIVERS =
  "We are working with the police to make our rivers safe, and have invested £3 million in patrols.";
const ASKED = "Will the Minister say when the patrols on the rivers of my constituency will begin?";
const ANSWERED =
  "I am grateful to the hon. Lady for her question. We will begin the patrols on our rivers in June.";
const ANOTHERS = "Does the Minister accept that the police have too few boats on the Thames?";

const questions = (date: string): DocumentFacts => ({
  description: "questions",
  blocks: [
    {
      title: "Oral Answers to Questions (Home Department)",
      house: "Commons",
      venue: "Commons Chamber",
      date,
      url: "https://hansard.parliament.uk/",
    },
  ],
});

/** Who is shown for each paragraph, by its beginning; without a day the manifest says nothing. */
function shown(lines: string[], date: string | null = "2018-01-15") {
  const known = date === null ? null : questions(date);
  const turns = readUnlabelledPage({ file: "page.txt", lines }, known).flatMap(
    (block) => block.turns,
  );
  const names = turns.flatMap(({ speaker, paragraphs }) =>
    paragraphs.map(({ text }) => [text, speaker.name] as const),
  );
  return (beginning: string) => {
    const found = names.find(([text]) => text.startsWith(beginning));
    if (!found) throw new Error(`nothing begins with ${beginning}`);
    return found[1];
  };
}

describe("on a Member's page", () => {
  it("the only question is the Member's", () => {
    expect(shown([...MEMBER, ON_RIVERS, ASKED, ANSWERED])(ASKED)).toBe("Ann Coffey");
  });

  it("of two questions neither is: which is the neighbour's does not show", () => {
    const page = shown([...MEMBER, ON_RIVERS, ANOTHERS, ANSWERED, ASKED, ANSWERED]);
    expect([page(ANOTHERS), page(ASKED)]).toEqual([null, null]);
  });

  it("answers are not the owner's where nobody knows whether that was a Minister", () => {
    const page = shown([...MEMBER, ASKED, ANSWERED, ANOTHERS, ON_RIVERS, ASKED], "2009-01-15");
    expect([page("I am grateful"), page(ON_RIVERS)]).toEqual([null, null]);
  });

  it("a request to give way is nobody's", () => {
    const request = "Will the hon. Gentleman give way on that point?";
    const speech =
      "The rivers of this country are in a poor state, and the boats that patrol them are old.";
    expect(shown([...MEMBER, speech, request, speech])(request)).toBeNull();
  });
});

describe("on the page of one who was Speaker on some of the possible days", () => {
  it("no question is the Speaker's, whoever asks beside the call", () => {
    const head = [
      "Sir Lindsay Hoyle",
      "Main Page: Lindsay Hoyle (Labour - Chorley)",
      "(5 years ago)",
    ];
    const called = "Let us go over to Stockport.";
    const lines = [...head, called, ASKED, ANSWERED];
    const turns = readUnlabelledPage({ file: "page.txt", lines }, null).flatMap(
      ({ turns }) => turns,
    );
    expect(turns.map(({ speaker }) => speaker.name)).toEqual([null, null, null]);
  });
});

describe("on a Minister's page of questions", () => {
  const exchange = [ON_RIVERS, ASKED, ANSWERED, ASKED, ANSWERED];

  const reply =
    "My hon. Friend is right; Kent is a beautiful county. I am pleased to tell her that we are recruiting 300 officers for its ports, and we will continue to invest in the machines that check passports.";

  it("a reply is nobody's where the question is not shown: another of the team may have answered", () => {
    const page = (...before: string[]) => shown([...MINISTER, ...before, reply, ...exchange]);
    expect(page()(reply)).toBeNull();
    expect(page(ON_RIVERS, ANOTHERS)(reply)).toBe("Ben Wallace");
  });

  it("so it is where no title says that it is none of questions", () => {
    const half = [...exchange, ASKED, ANSWERED];
    expect(shown([...MINISTER, ...half, reply, ...half], null)(reply)).toBeNull();
  });

  it("an answer is nobody's where nobody asks further of it", () => {
    const lone =
      "The Government are giving every port new officers. We have already recruited 300 of them, and my Department will publish plans for airports in the spring. We continue to support those who check passports by night and by day.";
    expect(shown([...MINISTER, lone, ...exchange])(lone)).toBeNull();
    expect(shown([...MINISTER, lone, ...exchange.slice(1)])(lone)).toBe("Ben Wallace");
  });

  it("words on what the Minister has said, or on how Members behave, are not the Minister's", () => {
    const of =
      "I agree with the hon. Lady, and the Minister has said the same of the police in Kent.";
    const conduct =
      "The hon. Gentleman is chuntering from a sedentary position, as is his wont, and should not.";
    const page = shown([...MINISTER, ...exchange, ANOTHERS, of, ANOTHERS, conduct, ...exchange]);
    expect([page(of), page(conduct)]).toEqual([null, null]);
  });
});
