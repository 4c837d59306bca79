import { describe, expect, it } from "vitest";
import { officesCoverage } from "../../indexer/offices.ts";
import {
  GOVERNMENTS_KNOWN_TO,
  PARTIES,
  partiesNamed,
  partyName,
  sideOf,
} from "../../indexer/parties.ts";

describe("names of parties", () => {
  it.each([
    ["Con", "Conservative"],
    ["Con.", "Conservative"],
    ["Conservative", "Conservative"],
    ["Lab", "Labour"],
    ["Lab/Co-op", "Labour (Co-op)"],
    ["Lab Co-op", "Labour (Co-op)"],
    ["Labour (Co-op)", "Labour (Co-op)"],
    ["LD", "Liberal Democrat"],
    ["Liberal Democrat", "Liberal Democrat"],
    ["SNP", "Scottish National Party"],
    ["DUP", "Democratic Unionist Party"],
    ["Ind", "Independent"],
    ["CB", "Crossbench"],
    ["Reform", "Reform UK"],
    ["PC", "Plaid Cymru"],
    ["Green", "Green Party"],
    ["Alba", "Alba"],
    ["SDLP", "Social Democratic and Labour Party"],
    ["UUP", "Ulster Unionist Party"],
    ["APNI", "Alliance"],
    ["Sinn Fein", "Sinn Féin"],
    ["UKIP", "UK Independence Party"],
    ["TIG", "Change UK"],
    ["Non-Afl", "Non-affiliated"],
    ["non-affiliated", "Non-affiliated"],
    ["Bishops", "Bishops"],
    ["Speaker", "Speaker"],
  ])("reads %s as %s", (printed, name) => {
    expect(partyName(printed)).toBe(name);
  });

  it.each(["Stockport", "", "Tories", "Minister for Security"])("takes %j for no party", (text) => {
    expect(partyName(text)).toBeNull();
  });

  it("understands what people call parties in questions", () => {
    expect(partiesNamed("Tories")).toEqual(["Conservative"]);
    expect(partiesNamed("lib dems")).toEqual(["Liberal Democrat"]);
    expect(partiesNamed("the moon")).toEqual([]);
  });

  it("counts Labour and Co-operative members among Labour, not the other way round", () => {
    expect(partiesNamed("Labour")).toEqual(["Labour", "Labour (Co-op)"]);
    expect(partiesNamed("Lab/Co-op")).toEqual(["Labour (Co-op)"]);
  });

  it("gives every word to one party only", () => {
    const forms = PARTIES.flatMap(({ name, printed, aliases }) => [name, ...printed, ...aliases]);
    const folded = forms.map((form) => form.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });
});

describe("sides of the House", () => {
  it.each([
    ["Conservative", "2010-05-11", "government"],
    ["Liberal Democrat", "2010-05-11", "government"],
    ["Labour", "2010-05-11", "opposition"],
    ["Liberal Democrat", "2015-05-07", "government"],
    ["Liberal Democrat", "2015-05-08", "opposition"],
    ["Conservative", "2015-05-08", "government"],
    ["Con", "2024-07-04", "government"],
    ["Conservative", "2024-07-05", "opposition"],
    ["Labour", "2024-07-04", "opposition"],
    ["Labour", "2024-07-05", "government"],
    ["Lab/Co-op", "2024-07-05", "government"],
    ["Democratic Unionist Party", "2018-01-15", "opposition"],
    ["Scottish National Party", "2024-09-02", "opposition"],
  ])("seats %s on %s with the %s", (party, day, side) => {
    expect(sideOf(party, day)).toBe(side);
  });

  it.each(["Independent", "CB", "Bishops", "Speaker", "Non-affiliated", "Monster Raving Loony"])(
    "knows no side for %s",
    (party) => {
      expect(sideOf(party, "2018-01-15")).toBeNull();
    },
  );

  it("knows no side before May 2010 nor after the last day known", () => {
    expect(sideOf("Labour", "2010-05-10")).toBeNull();
    expect(sideOf("Labour", GOVERNMENTS_KNOWN_TO)).toBe("government");
    expect(sideOf("Labour", "2026-06-13")).toBeNull();
  });

  it("ends where the table of office-holders ends", () => {
    expect(GOVERNMENTS_KNOWN_TO).toBe(officesCoverage().to);
  });
});
