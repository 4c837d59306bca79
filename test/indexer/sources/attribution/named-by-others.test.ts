/** Speakers whom somebody else's words name. */
import { describe, expect, it } from "vitest";
import { readUnlabelledPage } from "../../../../indexer/sources/parallel-parliament/unlabelled.ts";

const page = (...paragraphs: string[]) => [
  "Ann Coffey",
  "Main Page: Ann Coffey (Labour - Stockport)",
  "(7 years ago)",
  ...paragraphs,
];

const ministersPage = (...paragraphs: string[]) => [
  "Ben Wallace",
  "Main Page: Ben Wallace (Conservative - Wyre and Preston North)",
  "(7 years ago)",
  ...paragraphs,
];

/** Who is shown to have said the words that begin so. */
function shown(lines: string[], beginning: string) {
  const blocks = readUnlabelledPage({ file: "page.txt", lines }, null);
  const turns = blocks.flatMap((block) => block.turns);
  return turns.find(({ paragraphs }) => paragraphs.some(({ text }) => text.startsWith(beginning)))
    ?.speaker;
}

const SPEECH =
  "The rivers of this country are in a poor state, and the boats that patrol them are old and few.";
const follows = (whom: string) =>
  `It is a pleasure to follow ${whom}. I too wish to speak of the rivers and of those who look after them.`;

describe("a speech that the next speaker says it is a pleasure to follow", () => {
  it("is the owner's where the owner is named", () => {
    const next = follows("my hon. Friend the Member for Stockport (Ann Coffey)");
    const speaker = shown(page(SPEECH, next), "The rivers of this country");
    expect(speaker).toMatchObject({ name: "Ann Coffey", attribution: "inferred" });
    expect(speaker?.evidence.join()).toContain("pleasure to follow Ann Coffey");
    expect(shown(page(SPEECH, next), "It is a pleasure")?.name).toBeNull();
  });

  it("is nobody's where somebody else is named: the page may leave out a turn between", () => {
    const next = follows("the hon. Member for Ilford North (Wes Streeting)");
    expect(shown(page(SPEECH, next), "The rivers of this country")?.name).toBeNull();
  });
});

describe("a question whose asker is named further on", () => {
  const ON_DRUGS =
    "Does the Minister accept that children in Ilford are groomed by county lines gangs, and will he meet me to discuss it?";
  const ANSWERED = "I am grateful to the hon. Gentleman. We are working with the police on that.";
  const OPENS = "We are working with the police, and have made significant progress.";
  const ON_RIVERS = "Will the Minister say when the patrols on our rivers will begin again?";
  const NAMED =
    "My hon. Friend the Member for Ilford North (Wes Streeting) referred to county lines and the grooming of children. Will the Minister fund more work on it?";

  it("is theirs where no other question fits", () => {
    const lines = ministersPage(OPENS, ON_DRUGS, ANSWERED, ON_RIVERS, ANSWERED, NAMED, ANSWERED);
    expect(shown(lines, "Does the Minister accept")).toMatchObject({
      name: "Wes Streeting",
      constituency: "Ilford North",
      attribution: "inferred",
    });
    expect(shown(lines, "Will the Minister say")?.name).not.toBe("Wes Streeting");
  });

  it("is nobody's where two fit alike", () => {
    const again = ON_DRUGS.replace("Does the Minister accept", "Can the Minister accept");
    const lines = ministersPage(OPENS, ON_DRUGS, ANSWERED, again, ANSWERED, NAMED, ANSWERED);
    for (const beginning of ["Does the Minister accept", "Can the Minister accept"])
      expect(shown(lines, beginning)?.name).not.toBe("Wes Streeting");
  });

  it("is nobody's where the reply was to a woman and a man is named", () => {
    const toHer = ANSWERED.replace("Gentleman", "Lady");
    const lines = ministersPage(OPENS, ON_DRUGS, toHer, ON_RIVERS, ANSWERED, NAMED, ANSWERED);
    expect(shown(lines, "Does the Minister accept")?.name).not.toBe("Wes Streeting");
  });
});
