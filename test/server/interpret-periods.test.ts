import { expect, test } from "vitest";
import { findPeriods } from "../../server/interpret/days/periods.ts";
import { readOfSmallHouse } from "./small-house.ts";

const TODAY = "2025-06-15";
const isWord = (word: string) => word === "may";
const bySurname = new Map([["braverman", ["Suella Braverman"]]]);
const find = (text: string) =>
  findPeriods(text, TODAY, { isWord, bySurname, byFullName: new Map() });
const LABOUR = { from: "2024-07-05" };
const MAY = { from: "2016-07-13", to: "2019-07-24" };
const SUNAK = { from: "2022-10-25", to: "2024-07-05" };

test.each([
  ["county lines under Labour", LABOUR],
  ["county lines under this government", LABOUR],
  ["county lines under the current government", LABOUR],
  ["county lines since Labour won the election", LABOUR],
  ["county lines before Labour came to power in 2024", { to: "2024-07-04" }],
  ["county lines under the Conservatives", { from: "2010-05-11", to: "2024-07-04" }],
  ["county lines under the last government", { from: "2015-05-08", to: "2024-07-04" }],
  ["county lines under the coalition", { from: "2010-05-11", to: "2015-05-07" }],
  ["county lines under Rishi Sunak", SUNAK],
  ["county lines under sunak", SUNAK],
  ["county lines during Theresa May’s premiership", MAY],
  ["county lines during the May government", MAY],
  ["county lines when Theresa May was Prime Minister", MAY],
  ["county lines in the May years", MAY],
  ["county lines under Theresa May as Home Secretary", { from: "2010-05-12", to: "2016-07-13" }],
  ["county lines under Theresa May in 2018", { from: "2018-01-01", to: "2018-12-31" }],
  ["county lines under Labour in 2024", { from: "2024-07-05", to: "2024-12-31" }],
  ["county lines during Sunak’s time in No 10", SUNAK],
  ["county lines since Keir Starmer became PM", LABOUR],
  ["county lines under Sunak and Starmer", { from: "2022-10-25" }],
  ["county lines after May left office", { from: "2019-07-24" }],
  ["county lines when James Cleverly was Home Secretary", { from: "2023-11-13", to: "2024-07-05" }],
])("%s is in those days and of that subject", (question, days) => {
  expect(readOfSmallHouse(question)).toMatchObject({ topic: "county lines", filters: days });
  expect(readOfSmallHouse(question).filters).toEqual(days);
});

test("the government of a time is asked to be heard in that time", () => {
  expect(
    readOfSmallHouse("What did the government say about county lines under Labour?").filters,
  ).toEqual({ roles: ["government"], ...LABOUR });
});

test("the days are said", () => {
  expect(readOfSmallHouse("county lines under Rishi Sunak").explanation).toContain(
    "“under Rishi Sunak” was read as the days from 25 October 2022 to 5 July 2024.",
  );
});

test.each([
  "asylum under Tony Blair",
  "asylum during Thatcher’s premiership",
  "asylum under the last Labour government",
  "asylum after Labour left office",
  "asylum under Braverman",
  "asylum when Diane Abbott was shadow Home Secretary",
])("a time that is not known is no filter, and that is said: %s", (question) => {
  const [found] = find(question);
  expect(found?.filters).toEqual({});
  expect(found?.note).toContain("so no dates were kept to");
});

test.each([
  "wages under Braverman’s plans",
  "wages under Labour plans",
  "wages under Labour’s plans",
  "what would happen under a Labour government",
  "confidence in the Labour government",
  "since the Conservative government’s white paper",
  "under Universal Credit",
  "under police investigation",
  "under the Prime Minister’s plan",
  "children under 18",
  "under may",
  "after Yvette Cooper was elected",
  "when she was Home Secretary",
  "when the police were in charge of the area",
])("is no time of anybody: %s", (text) => {
  expect(find(text)).toEqual([]);
});

test("takes little time for a text that repeats itself", () => {
  const before = performance.now();
  for (const word of [" ", "a ", "under ", "since labour ", "the ", "when x "])
    find(word.repeat(1_000 / word.length));
  expect(performance.now() - before).toBeLessThan(500);
});
