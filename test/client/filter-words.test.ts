import { describe, expect, it } from "vitest";
import {
  chipsOf,
  daysInWords,
  lastDayOf,
  withDays,
  withValues,
} from "../../client/filter-words.ts";

describe("chips", () => {
  it("stand one for each value and one for the days, each with what is left without it", () => {
    const filters = {
      parties: ["Labour", "Conservative"],
      from: "2018-01-01",
      to: "2018-12-31",
      roles: ["minister" as const],
    };
    expect(chipsOf(filters)).toEqual([
      { field: "dates", words: "2018", without: { parties: filters.parties, roles: ["minister"] } },
      { field: "parties", words: "Labour", without: { ...filters, parties: ["Conservative"] } },
      { field: "parties", words: "Conservative", without: { ...filters, parties: ["Labour"] } },
      {
        field: "roles",
        words: "ministers",
        without: { parties: filters.parties, from: filters.from, to: filters.to },
      },
    ]);
    expect(chipsOf({})).toEqual([]);
  });

  it("tell whose words are left out", () => {
    expect(chipsOf({ exceptSpeakers: ["Ann Coffey"] })).toEqual([
      { field: "exceptSpeakers", words: "Ann Coffey", without: {} },
    ]);
  });

  it("are one for all debates together", () => {
    const filters = { debates: ["a", "b", "c"], roles: ["chair" as const] };
    expect(chipsOf(filters).find(({ field }) => field === "debates")).toEqual({
      field: "debates",
      words: "3 debates",
      without: { roles: ["chair"] },
    });
    expect(chipsOf({ debates: ["a"] })).toMatchObject([{ words: "one debate" }]);
  });
});

describe("days in words", () => {
  it.each([
    ["2018-01-01", "2018-12-31", "2018"],
    ["2018-02-01", "2018-02-28", "February 2018"],
    ["2018-02-01", "2018-02-27", "1 February 2018 to 27 February 2018"],
    ["2018-02-03", "2018-02-03", "3 February 2018"],
    ["2018-02-03", undefined, "from 3 February 2018"],
    [undefined, "2018-02-03", "up to 3 February 2018"],
  ])("%s to %s", (from, to, words) => {
    expect(daysInWords({ ...(from && { from }), ...(to && { to }) })).toBe(words);
  });

  it("know the last day of a month, in a leap year too", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(lastDayOf("2023-12")).toBe("2023-12-31");
  });
});

describe("changing filters", () => {
  it("takes a filter away with its last value, and a day that is empty", () => {
    expect(withValues({ parties: ["Labour"], venues: ["x"] }, "parties", [])).toEqual({
      venues: ["x"],
    });
    expect(withDays({ from: "2018-01-01", to: "2018-12-31" }, "", "2018-06-30")).toEqual({
      to: "2018-06-30",
    });
  });
});
