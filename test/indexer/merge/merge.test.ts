import { describe, expect, it } from "vitest";
import type { Contribution } from "../../../indexer/contribution.ts";
import { contributionIds } from "../../../indexer/identity.ts";
import { mergeContributions } from "../../../indexer/merge/merge.ts";
import { contribution } from "../contributions.ts";

const LONG =
  "County lines is a growing problem, whereby some of the worst type of criminals take advantage of vulnerable people, using their properties to supply drugs and hide weapons.";
const SECOND =
  "The National Crime Agency is taking a part lead, alongside the regional organised crime units, to ensure that we deal with the issue in every part of the country.";

interface Said {
  text: string;
  speaker?: Partial<Contribution["speaker"]>;
  gapBefore?: boolean;
}

/** A debate on one page, with the ids a reader would give. */
function page(
  file: string,
  said: Said[],
  debate: Partial<Contribution["debate"]> = {},
): Contribution[] {
  const ids = contributionIds(said.flatMap((s) => (s.gapBefore ? [null, s.text] : [s.text])));
  return said.map(({ text, speaker, gapBefore }, i) => {
    const base = contribution({ id: ids[i] ?? "", text, file, lineStart: i + 1 });
    return {
      ...base,
      position: i,
      gapBefore: gapBefore ?? false,
      speaker: { ...base.speaker, ...speaker },
      debate: { ...base.debate, id: `d-${file}`, ...debate },
    };
  });
}

const nobody = {
  name: null,
  attribution: "unidentified",
  party: null,
  minister: null,
  roles: [],
} as const;

describe("one speech on two pages", () => {
  it("is one contribution with both places, under the better attribution", () => {
    const bare = page("a.txt", [{ text: LONG, speaker: { ...nobody, roles: [] } }]);
    const labelled = page("b.txt", [{ text: LONG }]);
    const { contributions, merged, conflicts } = mergeContributions([...bare, ...labelled]);
    expect(contributions).toHaveLength(1);
    expect(merged).toBe(1);
    expect(conflicts).toEqual([]);
    expect(contributions[0]?.speaker).toMatchObject({ name: "Ben Wallace", attribution: "stated" });
    expect(contributions[0]?.source.file).toBe("b.txt");
    expect(contributions[0]?.sources.map(({ file }) => file)).toEqual(["b.txt", "a.txt"]);
    expect(contributions[0]?.id).toBe(bare[0]?.id);
  });

  it("takes the fuller debate where both state the speaker", () => {
    const excerpt = page("a.txt", [{ text: LONG }], { complete: false });
    const whole = page("b.xml", [{ text: LONG, speaker: { party: null } }], { complete: true });
    const [kept] = mergeContributions([...excerpt, ...whole]).contributions;
    expect(kept?.source.file).toBe("b.xml");
    expect(kept?.speaker.party).toBe("Conservative");
  });

  it("is found in its pieces, whose ids still resolve", () => {
    const pieces = page("a.txt", [
      { text: LONG, speaker: { ...nobody, roles: [] } },
      { text: SECOND, speaker: { ...nobody, roles: [] } },
    ]);
    const whole = page("b.txt", [{ text: `${LONG}\n\n${SECOND}` }]);
    const { contributions } = mergeContributions([...pieces, ...whole]);
    expect(contributions).toHaveLength(1);
    expect(contributions[0]?.aliases).toEqual(pieces.map(({ id }) => id));
    expect(contributions[0]?.text).toBe(`${LONG}\n\n${SECOND}`);
  });

  it("carries its short neighbours along", () => {
    const cut = page("a.txt", [
      { text: "I will.", gapBefore: true },
      { text: LONG },
      { text: "Order." },
    ]);
    const whole = page("b.txt", [
      { text: "Will he give way?" },
      { text: "I will." },
      { text: LONG },
      { text: "Order." },
    ]);
    const { contributions } = mergeContributions([...cut, ...whole]);
    expect(contributions.map(({ text }) => text).sort()).toEqual(
      ["Will he give way?", "I will.", LONG, "Order."].sort(),
    );
  });
});

describe("what only looks alike", () => {
  it("stays apart when said on two days, with an id of its own", () => {
    const first = page("a.txt", [{ text: LONG }]);
    const second = page("b.txt", [{ text: LONG }], {
      date: "2018-05-01",
      dateFrom: "2018-05-01",
      dateTo: "2018-05-01",
    });
    const { contributions } = mergeContributions([...first, ...second]);
    expect(contributions).toHaveLength(2);
    expect(new Set(contributions.map(({ id }) => id)).size).toBe(2);
  });

  it("stays apart in two debates of one document", () => {
    const one = page("day.xml", [{ text: LONG }], { id: "d1" });
    const other = page("day.xml", [{ text: LONG }], { id: "d2" });
    expect(mergeContributions([...one, ...other]).contributions).toHaveLength(2);
  });

  it("keeps its own question, where the same question was put on two days", () => {
    const asked = "If he will make a statement on his departmental responsibilities.";
    const day = (file: string, date: string, answer: string) => {
      const [question, reply] = page(file, [{ text: asked }, { text: answer }], {
        date,
        dateFrom: date,
        dateTo: date,
      });
      return question && reply ? [question, { ...reply, answers: question.id }] : [];
    };
    const { contributions } = mergeContributions([
      ...day("a.xml", "2018-04-16", LONG),
      ...day("b.xml", "2018-05-21", SECOND),
    ]);
    expect(contributions[1]?.answers).toBe(contributions[0]?.id);
    expect(contributions[3]?.answers).toBe(contributions[2]?.id);
    expect(contributions[0]?.id).not.toBe(contributions[2]?.id);
  });

  it("stays apart in the two Houses", () => {
    const commons = page("a.txt", [{ text: LONG }]);
    const lords = page("b.txt", [{ text: LONG }], { house: "Lords" });
    expect(mergeContributions([...commons, ...lords]).contributions).toHaveLength(2);
  });

  it("stays apart when short, in two debates", () => {
    const one = page("a.txt", [{ text: LONG }, { text: "Order." }]);
    const other = page("b.txt", [{ text: SECOND }, { text: "Order." }]);
    expect(mergeContributions([...one, ...other]).contributions).toHaveLength(4);
  });
});

describe("sources that disagree", () => {
  it("on the speaker name nobody, and the conflict is reported", () => {
    const one = page("a.txt", [{ text: LONG }]);
    const other = page("b.txt", [{ text: LONG, speaker: { name: "Nick Hurd" } }]);
    const { contributions, conflicts } = mergeContributions([...one, ...other]);
    expect(contributions[0]?.speaker).toMatchObject({ name: null, attribution: "unidentified" });
    expect(contributions[0]?.speaker.evidence).toEqual([
      "a.txt, line 1, names Ben Wallace",
      "b.txt, line 1, names Nick Hurd",
    ]);
    expect(conflicts).toMatchObject([{ field: "speaker" }]);
  });

  it("between what is stated and what is inferred keep what is stated, and report it", () => {
    const inferred = page("a.txt", [
      { text: LONG, speaker: { name: "Nick Hurd", attribution: "inferred", evidence: ["x"] } },
    ]);
    const stated = page("b.txt", [{ text: LONG }]);
    const { contributions, conflicts } = mergeContributions([...inferred, ...stated]);
    expect(contributions[0]?.speaker.name).toBe("Ben Wallace");
    expect(conflicts).toHaveLength(1);
  });

  it("only in the form of a name do not disagree", () => {
    const then = page("a.txt", [
      { text: LONG, speaker: { name: "John Woodcock", alsoKnownAs: ["Lord Walney"] } },
    ]);
    const now = page("b.txt", [{ text: LONG, speaker: { name: "Lord Walney" } }]);
    const { contributions, conflicts } = mergeContributions([...then, ...now]);
    expect(conflicts).toEqual([]);
    expect(contributions).toHaveLength(1);
  });
});

describe("what is known from elsewhere in the corpus", () => {
  it("gives a person every name the sources give", () => {
    const then = page("a.txt", [
      { text: LONG, speaker: { name: "John Woodcock", alsoKnownAs: ["Lord Walney"] } },
    ]);
    const now = page("b.txt", [{ text: SECOND, speaker: { name: "Lord Walney" } }]);
    const [, later] = mergeContributions([...then, ...now]).contributions;
    expect(later?.speaker.alsoKnownAs).toEqual(["John Woodcock"]);
  });

  it("knows the party of a Minister in the Commons by who governed alone that day", () => {
    const minister = { party: null, partyBasis: null, minister: true } as const;
    const partyOn = (
      from: string,
      to: string,
      speaker: Partial<Contribution["speaker"]> = minister,
      house: "Commons" | "Lords" = "Commons",
    ) => {
      const date = from === to ? from : null;
      const debate = { date, dateFrom: from, dateTo: to, house };
      const [one] = mergeContributions([contribution({ speaker, debate })]).contributions;
      return [one?.speaker.party, one?.speaker.partyBasis];
    };
    const [unknown, conservative] = [
      [null, null],
      ["Conservative", "government"],
    ];
    expect(partyOn("2024-01-15", "2024-01-15")).toEqual(conservative);
    expect(partyOn("2024-09-02", "2024-09-02")).toEqual(["Labour", "government"]);
    const office = { ...minister, minister: null, office: "Secretary of State for Defence" };
    expect(partyOn("2024-01-10", "2024-05-20", office)).toEqual(conservative);
    expect(partyOn("2024-06-20", "2024-07-20", office)).toEqual(unknown);
    expect(partyOn("2012-01-15", "2012-01-15")).toEqual(unknown);
    expect(partyOn("2024-01-15", "2024-01-15", minister, "Lords")).toEqual(unknown);
    expect(partyOn("2024-01-15", "2024-01-15", { ...minister, minister: false })).toEqual(unknown);
    const printed = { ...minister, party: "Labour (Co-op)", partyBasis: "stated" } as const;
    expect(partyOn("2024-09-02", "2024-09-02", printed)).toEqual(["Labour (Co-op)", "stated"]);
  });

  it("knows the opposition front bench by how the Chair calls it", () => {
    const chair = { name: "Lindsay Hoyle", roles: ["chair"], minister: false } as const;
    const norris = { name: "Alex Norris", party: "Labour", minister: false } as const;
    const said = page("a.txt", [
      { text: "I call the shadow Minister.", speaker: { ...chair, roles: ["chair"] } },
      { text: LONG, speaker: { ...norris, roles: ["opposition", "backbench"] } },
    ]);
    const [, shadow] = mergeContributions(said).contributions;
    expect(shadow?.speaker.roles).toEqual(["opposition"]);
  });
});
