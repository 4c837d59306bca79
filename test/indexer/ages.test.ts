import { describe, expect, it } from "vitest";
import { captureRange, dayRange } from "../../indexer/ages.ts";
import { boundDays } from "../../indexer/bounds.ts";
import { printDays } from "../../indexer/dates.ts";

/** As printed in seed 003. */
const PAGE = [
  ["2024-02-20", "(2 months, 3 weeks ago)"],
  ["2024-02-07", "(3 months, 1 week ago)"],
  ["2024-01-15", "(4 months ago)"],
  ["2024-01-11", "(4 months ago)"],
  ["2024-01-10", "(4 months, 1 week ago)"],
  ["2023-12-13", "(5 months ago)"],
].map(([day = "", age = ""]) => ({ day, age }));

describe("the day a page was saved", () => {
  it("is fixed by debates whose day and age are both known", () => {
    expect(captureRange(PAGE)).toEqual({ from: "2024-05-17", to: "2024-05-17" });
    expect(captureRange([{ day: "2025-02-10", age: "(1 week, 5 days ago)" }])).toEqual({
      from: "2025-02-22",
      to: "2025-02-22",
    });
  });

  it("is left open within what a long age allows", () => {
    expect(captureRange([{ day: "2018-01-17", age: "(6 years, 4 months ago)" }])).toEqual({
      from: "2024-05-17",
      to: "2024-06-16",
    });
  });

  it("is not known where ages contradict one another, or none is given", () => {
    const contradiction = [...PAGE, { day: "2024-02-01", age: "(7 years ago)" }];
    expect(captureRange(contradiction)).toBeNull();
    expect(captureRange([])).toBeNull();
  });
});

describe("the day of a debate by its age", () => {
  const saved = { from: "2025-02-22", to: "2025-02-22" };

  it.each([
    ["(3 months, 1 week ago)", "2024-11-13"],
    ["(3 months, 4 weeks ago)", "2024-10-23"],
    ["(5 months, 2 weeks ago)", "2024-09-02"],
    ["(6 months, 3 weeks ago)", "2024-07-29"],
    ["(1 week, 5 days ago)", "2025-02-10"],
    ["(2 days, 19 hours ago)", "2025-02-20"],
  ])("%s allows the true day %s", (age, day) => {
    const range = dayRange(age, saved);
    expect(range && range.from <= day && day <= range.to).toBe(true);
  });

  it("is a week wide at most when weeks are given", () => {
    expect(dayRange("(5 months, 2 weeks ago)", saved)).toEqual({
      from: "2024-09-02",
      to: "2024-09-08",
    });
  });
});

describe("bounds on an undated debate", () => {
  const dated = (date: string | null, age: string | null = null) => ({ date, age });

  it("are its neighbours' days where the page runs in order", () => {
    const days = boundDays([dated("2024-01-30"), dated(null), dated("2024-01-15")], null);
    expect(days[1]).toEqual({ from: "2024-01-15", to: "2024-01-30" });
    expect(printDays("2024-01-15", "2024-01-30")).toBe("between 15 and 30 January 2024");
  });

  it("are nothing where the page runs in no order, or it stands at an end", () => {
    const mixed = [dated("2024-01-30"), dated(null), dated("2024-03-15"), dated("2024-02-01")];
    expect(boundDays(mixed, null)[1]).toBeNull();
    expect(boundDays([dated(null), dated("2024-01-15")], null)[0]).toBeNull();
  });

  it("are narrowed by its age through the other debates' days and ages", () => {
    const page = [
      dated("2025-02-10", "(1 week, 5 days ago)"),
      dated(null, "(5 months, 2 weeks ago)"),
      dated("2024-09-05", "(5 months, 2 weeks ago)"),
    ];
    expect(boundDays(page, null)[1]).toEqual({ from: "2024-09-05", to: "2024-09-08" });
  });
});
