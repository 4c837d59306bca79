import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { findDaysWithoutYear } from "../../server/interpret/days/days-without-year.ts";
import { joinFilters } from "../../server/interpret/finding.ts";

const TODAY = "2025-03-01";
const SITTINGS = new Set(["2018-01-17", "2024-01-17", "2018-04-16"]);
const find = (text: string) => findDaysWithoutYear(text, TODAY, SITTINGS);

test.each<[string, Filters]>([
  ["What was said on 16 April?", { from: "2018-04-16", to: "2018-04-16" }],
  ["said on the 16th of April", { from: "2018-04-16", to: "2018-04-16" }],
  ["on Monday 16 April", { from: "2018-04-16", to: "2018-04-16" }],
  ["on April 16", { from: "2018-04-16", to: "2018-04-16" }],
  ["16 April", { from: "2018-04-16", to: "2018-04-16" }],
  ["in the debate of 17 January", { from: "2024-01-17", to: "2024-01-17" }],
  ["since 17 January", { from: "2024-01-17" }],
  ["before 17 January", { to: "2024-01-16" }],
  ["on or before 17 January", { to: "2024-01-17" }],
  ["on or after 17 January", { from: "2024-01-17" }],
  ["on 17 January 2018", {}],
  ["jobs to go by 16 April", {}],
  ["1 in 10 may fail", {}],
  ["the visas announced on 4 December", {}],
])("a day without a year is the last one indexed: %s", (text, filters) => {
  expect(joinFilters(find(text))).toEqual(filters);
});

test("says how it was taken", () => {
  expect(find("on 17 January")[0]?.note).toBe(
    "The year of 17 January was not given; it was taken as 2024, the last one indexed.",
  );
});

test("a day of which nothing is indexed is the last one past", () => {
  expect(find("on 25 December")).toMatchObject([
    { filters: { from: "2024-12-25" }, note: expect.stringContaining("the last one past") },
  ]);
});

test("says that a day is in no calendar", () => {
  expect(find("on 31 February")).toMatchObject([
    { filters: {}, note: "“31 February” is not a day in the calendar." },
  ]);
});

test("29 February is looked for in leap years", () => {
  expect(joinFilters(find("on 29 February"))).toEqual({ from: "2024-02-29", to: "2024-02-29" });
});
