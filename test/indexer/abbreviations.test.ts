import { expect, test } from "vitest";
import { longForm } from "../../indexer/abbreviations.ts";
import { buildLexical, loadLexical } from "../../indexer/lexical.ts";

test("knows the long form of an abbreviation, in the plural too, and of nothing else", () => {
  expect(longForm("nca")).toEqual(["national", "crime", "agency"]);
  expect(longForm("prus")).toEqual(["pupil", "referral", "units"]);
  expect(longForm("us")).toBeNull();
  expect(longForm("constructor")).toBeNull();
});

test("an abbreviation and its long form find each other", () => {
  const index = loadLexical(
    buildLexical([
      { id: "short", text: "Young people in PRUs are targeted.", context: "" },
      { id: "long", text: "A pupil referral unit is a school.", context: "" },
      { id: "other", text: "Hare coursing is a crime.", context: "" },
    ]),
  );
  const found = (query: string) => index.search(query, () => true, 9).map(({ id }) => id);
  expect(found("PRU").sort()).toEqual(["long", "short"]);
  expect(found("pupil referral").sort()).toEqual(["long", "short"]);
});
