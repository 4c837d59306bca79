import { describe, expect, it } from "vitest";
import { type RoleFacts, rolesOf } from "../../indexer/roles.ts";

const backbencher: RoleFacts = {
  party: "Conservative",
  minister: false,
  day: "2018-04-16",
  house: "Commons",
  chair: false,
  oppositionFrontBench: false,
};
const roles = (facts: Partial<RoleFacts>) => rolesOf({ ...backbencher, ...facts });

describe("roles", () => {
  it("seats backbenchers by party and day", () => {
    expect(roles({})).toEqual(["government", "backbench"]);
    expect(roles({ party: "Labour" })).toEqual(["opposition", "backbench"]);
    expect(roles({ party: "Labour", day: "2024-09-02" })).toEqual(["government", "backbench"]);
  });

  it("seats ministers with the government whatever the party", () => {
    expect(roles({ minister: true })).toEqual(["minister", "government"]);
    expect(roles({ minister: true, party: "Liberal Democrat", day: "2012-05-01" })).toEqual([
      "minister",
      "government",
    ]);
    expect(roles({ minister: true, party: null, house: "Lords" })).toEqual([
      "minister",
      "government",
    ]);
    expect(roles({ minister: true, party: "Crossbench" })).toEqual(["minister", "government"]);
  });

  it("calls the opposition front bench no backbench", () => {
    expect(roles({ party: "Labour", oppositionFrontBench: true })).toEqual(["opposition"]);
  });

  it("calls nobody a backbencher where it cannot be known or in the Lords", () => {
    expect(roles({ minister: null })).toEqual(["government"]);
    expect(roles({ minister: null, day: null })).toEqual([]);
    expect(roles({ house: null })).toEqual(["government"]);
    expect(roles({ house: "Lords" })).toEqual(["government"]);
  });

  it("keeps independents on the back benches without a side", () => {
    expect(roles({ party: "Independent" })).toEqual(["backbench"]);
    expect(roles({ party: null })).toEqual(["backbench"]);
  });

  it("gives whoever presides that role alone", () => {
    expect(roles({ chair: true })).toEqual(["chair"]);
  });

  it("knows no side outside the days known", () => {
    expect(roles({ minister: null, day: "2009-10-26" })).toEqual([]);
    expect(roles({ minister: null, day: "2099-01-01" })).toEqual([]);
  });
});
