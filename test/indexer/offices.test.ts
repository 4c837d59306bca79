import { describe, expect, it } from "vitest";
import {
  createOffices,
  heldMinisterialOffice,
  heldNextTo,
  heldOfficeWithin,
  holdersOf,
  officesCoverage,
  officesOn,
  showOffice,
  tenuresOf,
} from "../../indexer/offices.ts";
import { officesTable } from "../../indexer/offices-table.ts";
import { OTHER_SPELLINGS, personKey } from "../../indexer/person-key.ts";

const titles = (name: string, day: string) => officesOn(name, day)?.map((office) => office.title);

describe("who held which office", () => {
  it.each([
    ["Ben Wallace", "2017-11-20", "Minister, Home Office"],
    ["Ben Wallace", "2018-04-16", "Minister, Home Office"],
    ["Ben Wallace", "2020-05-05", "Defence Secretary"],
    ["Amber Rudd", "2018-04-16", "Home Secretary"],
    ["James Cleverly", "2024-01-15", "Home Secretary"],
    ["Yvette Cooper", "2024-09-02", "Home Secretary"],
    ["Dan Jarvis", "2024-07-29", "Minister, Home Office"],
    ["David Mundell", "2018-01-15", "Scottish Secretary"],
    ["Kenneth Clarke", "2011-06-01", "Justice Secretary"],
    ["Dominic Grieve", "2013-01-15", "Attorney General"],
    ["Robert Buckland", "2018-01-15", "Solicitor General"],
    ["Lord Keen of Elie", "2018-01-15", "Advocate General for Scotland"],
    ["Gavin Williamson", "2017-01-15", "Government Chief Whip, House of Commons"],
    ["Ben Wallace", "2015-01-15", "Government Whip, House of Commons"],
    ["Baroness Smith of Basildon", "2025-01-15", "Leader of the House of Lords"],
  ])("shows %s on %s as %s", (name, day, title) => {
    expect(showOffice(name, day)).toBe(title);
    expect(heldMinisterialOffice(name, day)).toBe(true);
  });

  it("gives the table's own title, rank and department beside the one shown", () => {
    expect(officesOn("Amber Rudd", "2018-04-16")?.[0]).toEqual({
      title: "Home Secretary",
      post: "Secretary of State for the Home Department",
      rank: "SoS",
      department: "Home Office",
      acting: false,
    });
  });

  it("says that somebody outside the table held none", () => {
    expect(officesOn("Ann Coffey", "2018-04-16")).toEqual([]);
    expect(showOffice("Ann Coffey", "2018-04-16")).toBeNull();
    expect(heldMinisterialOffice("Ann Coffey", "2018-04-16")).toBe(false);
    expect(heldMinisterialOffice("Yvette Cooper", "2018-04-16")).toBe(false);
  });

  it("shows the office of a department before titles held beside it", () => {
    expect(titles("Theresa May", "2012-05-01")).toEqual([
      "Home Secretary",
      "Minister for Women and Equalities",
    ]);
    expect(showOffice("George Osborne", "2015-06-01")).toBe("Chancellor of the Exchequer");
    expect(showOffice("Nick Clegg", "2012-05-01")).toBe("Deputy Prime Minister");
  });

  it("shows the Home Office first of the departments of a joint minister", () => {
    expect(titles("Damian Green", "2013-07-01")).toEqual([
      "Minister, Home Office",
      "Minister, Ministry of Justice",
    ]);
  });

  it("marks an office held for somebody else as acting", () => {
    expect(officesOn("Chloe Smith", "2023-05-15")?.some((office) => office.acting)).toBe(true);
  });
});

describe("days", () => {
  it("knows nothing before the new government of May 2010 nor after its last entry", () => {
    const { from, to } = officesCoverage();
    expect([from, to]).toEqual(["2010-05-12", "2026-06-12"]);
    for (const day of ["2009-10-26", "2010-05-10", "2010-05-11", "2026-06-13", "2099-01-01"]) {
      expect(officesOn("Keir Starmer", day)).toBeNull();
      expect(heldMinisterialOffice("Keir Starmer", day)).toBeNull();
      expect(showOffice("Keir Starmer", day)).toBeNull();
      expect(holdersOf({ title: "Prime Minister" }, day)).toEqual([]);
    }
    expect(showOffice("David Cameron", from)).toBe("Prime Minister");
    expect(showOffice("Keir Starmer", to)).toBe("Prime Minister");
  });

  it("counts the first and the last day, so that both held an office that changes hands", () => {
    expect(showOffice("David Cameron", "2016-07-13")).toBe("Prime Minister");
    expect(heldMinisterialOffice("David Cameron", "2016-07-14")).toBe(false);
    expect(heldMinisterialOffice("Sajid Javid", "2010-05-12")).toBe(false);
    expect(holdersOf({ title: "Prime Minister" }, "2016-07-13").map(({ name }) => name)).toEqual([
      "David Cameron",
      "Theresa May",
    ]);
  });

  it("shows the office that goes on when somebody moves", () => {
    expect(titles("Theresa May", "2016-07-12")).toEqual(["Home Secretary"]);
    expect(titles("Theresa May", "2016-07-13")).toEqual(["Prime Minister", "Home Secretary"]);
    expect(showOffice("Sajid Javid", "2018-04-30")).toBe("Home Secretary");
    expect(showOffice("Liz Truss", "2022-09-06")).toBe("Prime Minister");
  });
});

describe("names", () => {
  it.each(["Mr Ben Wallace", "BEN  WALLACE", "The Rt Hon. Ben Wallace MP", "Rt. Hon. Ben Wallace"])(
    "finds Ben Wallace as %s",
    (name) => {
      expect(showOffice(name, "2018-04-16")).toBe("Minister, Home Office");
    },
  );

  it.each([
    ["Therese Coffey", "2022-01-15", "Work and Pensions Secretary"],
    ["Dr Thérèse Coffey", "2022-01-15", "Work and Pensions Secretary"],
    ["Stephen O’Brien", "2011-01-15", "Minister, Department for International Development"],
    ["David T. C. Davies", "2023-01-15", "Welsh Secretary"],
    ["Elizabeth Truss", "2016-01-15", "Environment Secretary"],
    ["Suella Braverman", "2018-02-15", "Minister, Department for Exiting the European Union"],
    ["Lord Cameron of Chipping Norton", "2024-01-15", "Foreign Secretary"],
    ["David Cameron", "2024-01-15", "Foreign Secretary"],
  ])("finds %s on %s as %s", (name, day, title) => {
    expect(showOffice(name, day)).toBe(title);
  });

  it.each(["Wallace", "Mr Wallace", "", "Lord Hanson"])(
    "does not judge by the shortened name %j",
    (name) => {
      expect(officesOn(name, "2025-01-15")).toBeNull();
      expect(heldMinisterialOffice(name, "2025-01-15")).toBeNull();
    },
  );

  it("does not take one forename for another", () => {
    expect(officesOn("James Berry", "2017-06-20")).toEqual([]);
    expect(officesOn("Bob Wallace", "2018-04-16")).toEqual([]);
  });

  it("keeps other spellings to people of the table, each to one", () => {
    const known = officesTable().people.flatMap((holder) => holder.names);
    for (const [name, spellings] of Object.entries(OTHER_SPELLINGS)) {
      expect(known).toContain(name);
      for (const spelling of spellings) {
        expect(known.map(personKey)).not.toContain(personKey(spelling));
      }
    }
  });

  it("says it cannot be known when two office-holders bear one name", () => {
    const [one, two] = officesTable().people;
    if (!one || !two) throw new Error("the table is empty");
    const offices = createOffices({
      ...officesTable(),
      people: [
        { ...one, names: ["John Smith"] },
        { ...two, names: ["Sir John Smith"] },
      ],
    });
    expect(offices.officesOn("John Smith", "2018-04-16")).toBeNull();
    expect(offices.heldMinisterialOffice("John Smith", "2018-04-16")).toBeNull();
  });
});

describe("holders of an office", () => {
  it.each([
    ["the Home Secretary", "2018-04-16", "Amber Rudd"],
    ["Secretary of State for the Home Department", "2024-01-15", "James Cleverly"],
    ["Chancellor", "2015-06-01", "George Osborne"],
    ["the Lord Chancellor", "2011-06-01", "Kenneth Clarke"],
    ["PM", "2019-09-01", "Boris Johnson"],
  ])("resolves %s on %s to %s", (title, day, name) => {
    expect(holdersOf({ title }, day).map((holder) => holder.name)).toEqual([name]);
  });

  it("lists the ministers of a department under the names of the time", () => {
    expect(holdersOf({ department: "home office" }, "2018-04-16")).toContainEqual({
      name: "Ben Wallace",
      title: "Minister, Home Office",
    });
    expect(holdersOf({ title: "Foreign Secretary" }, "2024-01-15")).toEqual([
      { name: "Lord Cameron of Chipping Norton", title: "Foreign Secretary" },
    ]);
    expect(holdersOf({ title: "Home Secretary", department: "HM Treasury" }, "2018-04-16")).toEqual(
      [],
    );
  });

  it("does not resolve a junior minister's title, which may be of a later date", () => {
    expect(holdersOf({ title: "Minister for Security" }, "2017-06-20")).toEqual([]);
  });
});

describe("who held an office next to somebody", () => {
  it.each([
    ["James Cleverly", "2024-01-15", "before", ["Suella Braverman"]],
    ["James Cleverly", "2024-01-15", "after", ["Yvette Cooper"]],
    ["James Cleverly", "2023-01-15", "after", ["Lord Cameron of Chipping Norton"]],
    ["Yvette Cooper", "2026-01-15", "after", []],
    ["Ann Coffey", "2018-01-15", "before", []],
    ["David Cameron", "2012-01-15", "before", []],
  ] as const)("%s on %s, %s", (name, day, side, next) => {
    expect(heldNextTo(name, day, side)).toEqual(next);
  });
});

it.each([
  ["James Cleverly", "2024-06-01", "2024-08-01", true],
  ["James Cleverly", "2024-07-06", "2024-08-01", false],
  ["Yvette Cooper", "2024-06-01", "2024-07-04", false],
  ["Yvette Cooper", "2024-06-01", "2024-07-05", true],
  ["Ann Coffey", "2012-01-01", "2018-01-01", false],
  ["Ann Coffey", "2009-01-01", "2018-01-01", null],
  ["Coffey", "2012-01-01", "2018-01-01", null],
] as const)("knows whether %s held any office from %s to %s", (name, from, to, held) => {
  expect(heldOfficeWithin(name, { from, to })).toBe(held);
});

it("gives the times in an office, the first first, the last without an end", () => {
  const times = tenuresOf("the Prime Minister");
  expect(times.map(({ names, from }) => [names[0], from]).slice(0, 2)).toEqual([
    ["David Cameron", "2010-05-11"],
    ["Theresa May", "2016-07-13"],
  ]);
  expect(times.at(-1)).toEqual({ names: ["Keir Starmer"], from: "2024-07-05", to: null });
  expect(tenuresOf("Lord High Admiral")).toEqual([]);
});
