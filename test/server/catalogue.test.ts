import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../server/catalogue.ts";
import { CONTRIBUTIONS, contribution, DEBATE } from "./app-fixtures.ts";

const ids = (contributions: readonly { id: string }[]) => contributions.map(({ id }) => id);

describe("byId", () => {
  const catalogue = createCatalogue(CONTRIBUTIONS);

  it("finds a contribution by its id and by an id its source gave it", () => {
    expect(catalogue.byId("c")?.id).toBe("c");
    expect(catalogue.byId("uk.org.publicwhip/debate/2018-04-16a.1.2")?.id).toBe("c");
  });

  it("finds nothing for an id that is not there", () => {
    expect(catalogue.byId("z")).toBeNull();
    expect(catalogue.byId("constructor")).toBeNull();
  });

  it("prefers a contribution's own id to another's alias", () => {
    const both = createCatalogue([contribution("x"), contribution("y", { aliases: ["x"] })]);
    expect(both.byId("x")?.id).toBe("x");
  });
});

describe("inPlace", () => {
  const catalogue = createCatalogue([...CONTRIBUTIONS].reverse());

  it("gives neighbours in the order of the debate, whatever order they came in", () => {
    const place = catalogue.inPlace("b", 2);
    expect(ids(place?.before ?? [])).toEqual(["a"]);
    expect(ids(place?.after ?? [])).toEqual(["c"]);
  });

  it("stops at a marked gap and says so", () => {
    const beforeGap = catalogue.inPlace("c", 5);
    expect(ids(beforeGap?.before ?? [])).toEqual(["a", "b"]);
    expect(beforeGap).toMatchObject({ after: [], gapBefore: false, gapAfter: true });
    const afterGap = catalogue.inPlace("e", 5);
    expect(ids(afterGap?.before ?? [])).toEqual(["d"]);
    expect(afterGap).toMatchObject({ after: [], gapBefore: true, gapAfter: false });
  });

  it("does not claim a cut where neighbours were only limited", () => {
    const place = catalogue.inPlace("b", 0);
    expect(place).toMatchObject({ before: [], after: [], gapBefore: false, gapAfter: false });
  });

  it("keeps to one debate", () => {
    const other = contribution("other", { debate: { ...DEBATE, id: "debate-2" }, position: 1 });
    const place = createCatalogue([...CONTRIBUTIONS, other]).inPlace("a", 20);
    expect(ids(place?.after ?? [])).toEqual(["b", "c"]);
  });
});

describe("debates", () => {
  const at = (id: string, date: string | null, title = "T") =>
    contribution(`in-${id}`, { debate: { ...DEBATE, id, date, title } });
  const catalogue = createCatalogue([
    at("undated", null),
    at("older", "2017-11-20"),
    at("newer", "2024-02-20"),
    at("newer-too", "2024-02-20", "A"),
  ]);

  it("lists the latest first, the undated last, one day by title", () => {
    expect(catalogue.debates.map(({ debate }) => debate.id)).toEqual([
      "newer-too",
      "newer",
      "older",
      "undated",
    ]);
  });

  it("gives one debate in order, and null for one that is not there", () => {
    const debate = createCatalogue([...CONTRIBUTIONS].reverse()).debate("debate-1");
    expect(ids(debate?.contributions ?? [])).toEqual(["a", "b", "c", "d", "e"]);
    expect(catalogue.debate("nowhere")).toBeNull();
  });

  it("covers only days that are known", () => {
    expect(catalogue.coverage).toEqual({
      contributions: 4,
      debates: 4,
      from: "2017-11-20",
      to: "2024-02-20",
      excerptsOnly: true,
    });
    expect(createCatalogue([]).coverage).toMatchObject({ from: null, to: null });
    expect(createCatalogue([]).coverage.excerptsOnly).toBe(false);
  });
});

describe("speakers", () => {
  it("counts by person with parties and offices once each, and the unidentified apart", () => {
    const [first] = CONTRIBUTIONS;
    const speaker = contribution("x").speaker;
    const unknown = { ...speaker, name: null, attribution: "unidentified" as const };
    const inferred = { ...speaker, attribution: "inferred" as const, office: null };
    const other = { ...speaker, name: "Ann Coffey", party: "Labour", office: null };
    const { speakers, unidentified } = createCatalogue([
      contribution("o", { speaker: other }),
      ...(first === undefined ? [] : [first]),
      contribution("u", { speaker: unknown }),
      contribution("i", { speaker: inferred }),
      contribution("k", { speaker: { ...inferred, correction: "the video shows him" } }),
    ]).speakers;
    expect(unidentified).toBe(1);
    expect(speakers).toEqual([
      {
        name: "Ben Wallace",
        alsoKnownAs: [],
        contributions: 3,
        attributions: ["inferred", "stated"],
        corrected: 1,
        parties: ["Conservative"],
        offices: ["Minister, Home Office"],
      },
      {
        name: "Ann Coffey",
        alsoKnownAs: [],
        contributions: 1,
        attributions: ["stated"],
        corrected: 0,
        parties: ["Labour"],
        offices: [],
      },
    ]);
  });
});
