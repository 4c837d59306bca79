import { describe, expect, it } from "vitest";
import { type RoleFacts, rolesOf } from "../../indexer/roles.ts";

const backbencher: RoleFacts = {
  party: "Conservative",
  minister: false,
  neverMinister: true,
  days: { from: "2018-04-16", to: "2018-04-16" },
  house: "Commons",
  chair: false,
  oppositionFrontBench: false,
};
const roles = (facts: Partial<RoleFacts>) => rolesOf({ ...backbencher, ...facts });
const MINISTER = { minister: true, neverMinister: false };
const UNKNOWN = { minister: null, neverMinister: false };
const on = (day: string) => ({ from: day, to: day });

describe("roles", () => {
  it("seats backbenchers by party and day", () => {
    expect(roles({})).toEqual(["government", "backbench"]);
    expect(roles({ party: "Labour" })).toEqual(["opposition", "backbench"]);
    expect(roles({ party: "Labour", days: on("2024-09-02") })).toEqual(["government", "backbench"]);
  });

  it("seats ministers with the government whatever the party", () => {
    expect(roles({ ...MINISTER })).toEqual(["minister", "government"]);
    expect(roles({ ...MINISTER, party: "Liberal Democrat", days: on("2012-05-01") })).toEqual([
      "minister",
      "government",
    ]);
    expect(roles({ ...MINISTER, party: null, house: "Lords" })).toEqual(["minister", "government"]);
    expect(roles({ ...MINISTER, party: "Crossbench" })).toEqual(["minister", "government"]);
  });

  it("calls the opposition front bench no backbench", () => {
    expect(roles({ party: "Labour", oppositionFrontBench: true })).toEqual(["opposition"]);
  });

  it("calls no Minister a backbencher, whatever the table lacks", () => {
    expect(roles({ minister: true, neverMinister: true })).toEqual(["minister", "government"]);
  });

  it("calls nobody a backbencher where it cannot be known or in the Lords", () => {
    expect(roles({ ...UNKNOWN })).toEqual(["government"]);
    expect(roles({ ...UNKNOWN, days: null })).toEqual([]);
    expect(roles({ house: null })).toEqual(["government"]);
    expect(roles({ house: "Lords" })).toEqual(["government"]);
  });

  it("calls somebody a backbencher who never was a minister on the days there can be", () => {
    const spring = { minister: null, days: { from: "2024-01-10", to: "2024-05-20" } };
    expect(roles({ ...spring, party: "Labour" })).toEqual(["opposition", "backbench"]);
    expect(roles({ ...spring, neverMinister: false })).toEqual(["government"]);
  });

  it("keeps independents on the back benches without a side", () => {
    expect(roles({ party: "Independent" })).toEqual(["backbench"]);
    expect(roles({ party: null })).toEqual(["backbench"]);
  });

  it("gives whoever presides that role alone", () => {
    expect(roles({ chair: true })).toEqual(["chair"]);
  });

  it("knows the side of a party that sat on one side through all the days there can be", () => {
    const spring = { ...UNKNOWN, days: { from: "2024-01-10", to: "2024-05-20" } };
    expect(roles(spring)).toEqual(["government"]);
    expect(roles({ ...spring, party: "Labour" })).toEqual(["opposition"]);
    expect(roles({ ...UNKNOWN, days: { from: "2024-06-20", to: "2024-07-20" } })).toEqual([]);
  });

  it("knows no side outside the days known", () => {
    expect(roles({ ...UNKNOWN, days: on("2009-10-26") })).toEqual([]);
    expect(roles({ ...UNKNOWN, days: on("2099-01-01") })).toEqual([]);
  });
});
