import { describe, expect, it } from "vitest";
import { detectShape } from "../../../../indexer/sources/detect.ts";
import { readUnlabelledPage } from "../../../../indexer/sources/parallel-parliament/unlabelled.ts";

const HEAD = [
  "Ben Wallace",
  "Main Page: Ben Wallace (Conservative - Wyre and Preston North)Department Debates - View all Ben Wallace's debates with the Home Office",
  "(7 years ago)",
];
const ASKED = "Will the Minister say what steps the Government are taking to help my constituents?";
const ANSWERED =
  "I am grateful to the hon. Lady for her question. We are working with the police to tackle that.";

const turnsOf = (lines: string[]) =>
  readUnlabelledPage({ file: "page.txt", lines }, null).flatMap((block) => block.turns);
const names = (lines: string[]) => turnsOf(lines).map((turn) => turn.speaker.name);

describe("pages that do not say who speaks", () => {
  it("name nobody where there is no owner", () => {
    const page = ["(7 years ago)", `Commons Chamber${ANSWERED}`, ASKED, ANSWERED, ASKED];
    expect(names(page).filter(Boolean)).toEqual([]);
  });

  it("name nobody on the strength of one paragraph", () => {
    expect(names([...HEAD, `Commons Chamber${ANSWERED}`])).toEqual([null]);
  });

  it("name no owner where two are named in the head", () => {
    const other = "Main Page: Priti Patel (Conservative - Witham)";
    const page = [HEAD[0] ?? "", HEAD[1] ?? "", other, "(7 years ago)", ANSWERED, ASKED, ANSWERED];
    expect(names(page).filter(Boolean)).toEqual([]);
  });

  it("never give the owner words that name the owner", () => {
    const about = "I agree with the hon. Member for Wyre and Preston North (Mr Wallace) on that.";
    const turns = turnsOf([...HEAD, ANSWERED, ASKED, about, ASKED, ANSWERED, ASKED, ANSWERED]);
    const said = turns.find((turn) => turn.paragraphs.some(({ text }) => text === about));
    expect(said?.speaker.name).toBeNull();
  });

  it("never give a backbencher the words of the Chair", () => {
    const order = "Order. I call the shadow Minister.";
    const turns = turnsOf([...HEAD, ANSWERED, ASKED, order, ASKED, ANSWERED]);
    const chair = turns.find((turn) => turn.paragraphs[0]?.text === order);
    expect(chair?.speaker).toMatchObject({ name: null, chair: true, attribution: "unidentified" });
  });

  it("keep every paragraph of a page of ten thousand, in order", () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `${i % 2 ? ANSWERED : ASKED} ${i}.`);
    const paragraphs = turnsOf([...HEAD, ...words]).flatMap((turn) => turn.paragraphs);
    expect(paragraphs.map(({ text }) => text)).toEqual(words);
  });

  it("show a name only for the words it stands above, in a page that is else without names", () => {
    const page = [...HEAD, ANSWERED, "Dr Savage", ASKED, ANSWERED, ASKED];
    const stated = turnsOf(page).filter((turn) => turn.speaker.attribution === "stated");
    expect(stated.flatMap((turn) => turn.paragraphs.map(({ text }) => text))).toEqual([ASKED]);
  });

  it.each([
    ["at the end", [ANSWERED, ASKED, ANSWERED], []],
    ["in the middle", [ANSWERED, ASKED], [ANSWERED, ASKED]],
    ["at the beginning", [], [ASKED, ANSWERED, ASKED, ANSWERED]],
  ])(
    "neither lose their words to one labelled line %s nor make more of it than it says",
    (_, before, after) => {
      const header = "Ann Coffey Portrait Ann Coffey (Stockport) (Lab)";
      const stray = "Has the Minister read what the police say of it?";
      const page = [...HEAD, ...before, header, "- Hansard - - - Excerpts", stray, ...after];
      expect(detectShape({ file: "page.txt", lines: page })).toBe("unlabelled-debate");
      const turns = turnsOf(page);
      expect(turns.flatMap((turn) => turn.paragraphs.map(({ text }) => text))).toEqual([
        ...before,
        stray,
        ...after,
      ]);
      const stated = turns.filter((turn) => turn.speaker.attribution === "stated");
      expect(stated.map(({ speaker, paragraphs }) => [speaker.name, paragraphs.length])).toEqual([
        ["Ann Coffey", 1],
      ]);
      expect(turns.filter(({ speaker }) => speaker.name === "Ann Coffey")).toHaveLength(1);
    },
  );

  it("take a sentence that speaks of a Portrait for words and not for a name", () => {
    const words = "The National Portrait Gallery is free, as Mr Wallace said.";
    const found = turnsOf([...HEAD, ANSWERED, words, ANSWERED]);
    expect(found.flatMap((turn) => turn.paragraphs.map(({ text }) => text))).toContain(words);
    expect(found.some(({ speaker }) => speaker.attribution === "stated")).toBe(false);
  });

  it("name nobody for an owner who never speaks", () => {
    const motion = "I beg to move, That leave be given to bring in a Bill about something else.";
    const others = ["The House divided: Ayes 1, Noes 2.", motion, "Question put and agreed to."];
    expect(names([...HEAD, ...others]).filter(Boolean)).toEqual([]);
  });
});
