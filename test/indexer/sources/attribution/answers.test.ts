/** What is taken for an answer on pages that do not say who speaks, and what only stands where one would. */
import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../../../../indexer/manifest.ts";
import { readUnlabelledPage } from "../../../../indexer/sources/parallel-parliament/unlabelled.ts";

const HEAD = [
  "Ben Wallace",
  "Main Page: Ben Wallace (Conservative - Wyre and Preston North)Department Debates - View all Ben Wallace's debates with the Home Office",
  "(7 years ago)",
];
const ASKED = "Will the Minister say what the Government are doing to help my constituents?";
const ANSWERED =
  "I am grateful to the hon. Lady for her question. We are working with the police to tackle that.";

const person = (name: string) => ({ name, party: null, constituency: null });

function facts(title: string, more: object = {}): DocumentFacts {
  const block = { title, house: "Commons" as const, venue: "Commons Chamber" as const };
  const url = "https://hansard.parliament.uk/";
  return { description: title, blocks: [{ ...block, date: "2018-01-15", url, ...more }] };
}

/** Who is shown to have said the words that begin so. */
function shown(lines: string[], known: DocumentFacts | null, beginning: string) {
  const turns = readUnlabelledPage({ file: "page.txt", lines }, known).flatMap((b) => b.turns);
  const said = turns.find(({ paragraphs }) =>
    paragraphs.some(({ text }) => text.startsWith(beginning)),
  );
  if (!said) throw new Error(`nothing begins with ${beginning}`);
  return said.speaker.name;
}

const asked = (...paragraphs: string[]) => [
  ...HEAD,
  ANSWERED,
  ASKED,
  ...paragraphs,
  ASKED,
  ANSWERED,
  ASKED,
  ANSWERED,
];
const QUESTIONS = facts("Oral Answers to Questions (Home Department)");
const STATEMENT = facts("Rivers", { statementBy: person("Ben Wallace") });

describe("after a question", () => {
  it("a reply is the Minister's", () => {
    const reply = "The hon. Gentleman makes a good point. We are looking at that very closely.";
    expect(shown(asked(reply), QUESTIONS, "The hon. Gentleman makes")).toBe("Ben Wallace");
    expect(shown(asked(reply), STATEMENT, "The hon. Gentleman makes")).toBe("Ben Wallace");
  });

  it("a few words on a Member are nobody's: the Chair speaks so", () => {
    const words = "I think the hon. Gentleman forgot to bring his papers.";
    expect(shown(asked(words), STATEMENT, "I think")).toBeNull();
  });

  it("a few words that undertake something are the Minister's", () => {
    const words = "I will certainly meet the hon. Gentleman to discuss that with him.";
    expect(shown(asked(words), QUESTIONS, "I will certainly")).toBe("Ben Wallace");
  });

  it("what does not begin as an answer may be the rest of the question", () => {
    const duty =
      "We welcome, too, the duty of care. The river police told a Committee of this House that they need more boats; what additional powers will they have?";
    const rest =
      "Crime on our rivers has been especially harmful during the winter. Experts tell us that the scale of the theft is without equal, and that it can undermine public trust.";
    const last = "The winter has seen a surge in theft. Does the Minister agree with that?";
    const lines = asked(ANSWERED, duty, rest, last, ANSWERED);
    expect(shown(lines, STATEMENT, "Crime on our rivers")).toBeNull();
  });
});

describe("after the Chair calls", () => {
  const CALLED = "No, that is not the way to go on, and I have said so to Members before now.";

  it("somebody else, the words are not the owner's", () => {
    const lines = asked("The hon. Lady is right.", "I call the shadow Minister.", CALLED);
    expect(shown(lines, QUESTIONS, "No, that is not")).toBeNull();
  });
});

describe("the maker of a statement, on a page that names no owner", () => {
  it("answers a question that ends without its mark", () => {
    const question =
      "I thank the Home Secretary for her statement. In my constituency the river police have too few boats. I urge her to meet me and the local council to discuss what more can be done.";
    const answer =
      "I am grateful to my hon. Friend for raising that. He makes a very good point, and we are working with the police to tackle it. I will be happy to meet him to discuss it.";
    const lines = ["(7 years ago)", ANSWERED, ASKED, ANSWERED, question, answer, ASKED, ANSWERED];
    const known = facts("Rivers", { statementBy: person("Amber Rudd") });
    expect(shown(lines, known, "I am grateful to my hon. Friend")).toBe("Amber Rudd");
    expect(shown(lines, known, "I thank the Home Secretary")).toBeNull();
  });
});
