import { describe, expect, it } from "vitest";
import { titleShown } from "../../indexer/office-titles.ts";
import { officesTable, parseOfficesTable } from "../../indexer/offices-table.ts";

const small = (changes: object = {}) =>
  JSON.stringify({
    credit: "somebody",
    period: "one year",
    changes: [],
    from: "2018-01-01",
    to: "2018-12-31",
    departments: ["Home Office"],
    posts: [["Minister for Security", "MoS", 0]],
    people: [{ member: 1, names: ["A B"], offices: [[0, 0, "2018-01-01", null, false]] }],
    ...changes,
  });

describe("the table of offices", () => {
  it("credits its source and says what it covers", () => {
    const { credit, period } = officesTable();
    expect(credit).toBe("Institute for Government Ministers Database, CC BY 4.0");
    expect(period).toBe("May 2010 to June 2026");
  });

  it("holds every appointment within its days and each member once", () => {
    const { people, to } = officesTable();
    expect(people.flatMap((holder) => holder.appointments)).toHaveLength(1775);
    expect(new Set(people.map((holder) => holder.member)).size).toBe(people.length);
    for (const { appointments } of people) {
      for (const appointment of appointments) {
        expect(appointment.from <= to && (appointment.to ?? to) <= to).toBe(true);
      }
    }
  });

  it("shows every secretary of state but that of the Cabinet Office in a short form", () => {
    const long = officesTable()
      .people.flatMap((holder) => holder.appointments.map(titleShown))
      .filter((title) => title.startsWith("Secretary of State"));
    expect([...new Set(long)]).toEqual(["Secretary of State for the Cabinet Office"]);
  });

  it("refuses a table that is damaged or contradicts itself", () => {
    expect(parseOfficesTable(small()).people[0]?.appointments[0]?.department).toBe("Home Office");
    expect(() => parseOfficesTable("{}")).toThrow();
    expect(() => parseOfficesTable(small({ departments: [] }))).toThrow(/the department 0/);
    const backwards = [[0, 0, "2018-05-01", "2018-04-01", false]];
    expect(() =>
      parseOfficesTable(small({ people: [{ member: 1, names: ["A B"], offices: backwards }] })),
    ).toThrow(/ends A B as Minister for Security on 2018-04-01, before 2018-05-01/);
  });
});
