import { expect, test } from "vitest";
import { tellEmptied } from "../../server/answer/emptied.ts";
import type { Filters } from "../../server/contract.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const tell = (filters: Filters) => tellEmptied(filters, SMALL_HOUSE);

test("says what each filter matches, where all of them match nothing", () => {
  expect(tell({ speakers: ["Ann Coffey"], roles: ["minister"] })).toBe(
    "Each of these matches something, but nothing is known to match them together: contributions by Ann Coffey (1 contribution); contributions by ministers (2 contributions).",
  );
});

test("says without which of several there is something", () => {
  const told = tell({ speakers: ["Ann Coffey"], houses: ["Commons"], from: "2019-01-01" });
  expect(told).toContain("dates from 1 January 2019 on (1 contribution)");
  expect(told).toContain("Without “contributions by Ann Coffey” there is 1 contribution.");
  expect(told).toContain("Without “dates from 1 January 2019 on” there is 1 contribution.");
  expect(told).not.toContain("Without “the House of Commons”");
});

test("names the filter that matches nothing by itself", () => {
  expect(tell({ speakers: ["Ann Coffey"], roles: ["chair"] })).toBe(
    "Nothing indexed is known to match: contributions by the chair.",
  );
});
