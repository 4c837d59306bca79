import { expect, test } from "vitest";
import type { Filters } from "../../server/contract.ts";
import { findDates } from "../../server/interpret/days/dates.ts";
import { joinFilters } from "../../server/interpret/finding.ts";
import { readOfSmallHouse } from "./small-house.ts";

/** Nothing is indexed of any day. */
const never = () => false;
const TODAY = "2025-06-15";

const CASES: [question: string, filters: Filters][] = [
  ["in January 2018", { from: "2018-01-01", to: "2018-01-31" }],
  ["February 2024", { from: "2024-02-01", to: "2024-02-29" }],
  ["in 2018", { from: "2018-01-01", to: "2018-12-31" }],
  ["on 16 April 2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["on 16th of April, 2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["on April 16, 2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["2018-04-16", { from: "2018-04-16", to: "2018-04-16" }],
  ["on 16/04/2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["between 2017 and 2019", { from: "2017-01-01", to: "2019-12-31" }],
  ["between 2019 and 2017", { from: "2017-01-01", to: "2019-12-31" }],
  ["from March 2017 to 4 May 2018", { from: "2017-03-01", to: "2018-05-04" }],
  ["the pay award for 2023-24", {}],
  ["in the 2017-18 session", {}],
  ["spending in 2023/24", {}],
  ["in the 2017-19 session", { from: "2017-06-13", to: "2019-10-08" }],
  ["2017-2019", { from: "2017-01-01", to: "2019-12-31" }],
  ["between January and March 2024", { from: "2024-01-01", to: "2024-03-31" }],
  ["from November to 5 February 2024", { from: "2023-11-01", to: "2024-02-05" }],
  ["in early 2018", { from: "2018-01-01", to: "2018-04-30" }],
  ["county lines 2018", { from: "2018-01-01", to: "2018-12-31" }],
  ["county lines (2018)?", { from: "2018-01-01", to: "2018-12-31" }],
  ["in 2017 and 2018", { from: "2017-01-01", to: "2018-12-31" }],
  ["written statements from May 2019", { from: "2019-05-01", to: "2019-05-31" }],
  ["statements from 2018 to date", { from: "2018-01-01" }],
  ["debates from 2018 on", { from: "2018-01-01" }],
  ["in 2017 and 2024", { from: "2017-01-01", to: "2024-12-31" }],
  ["in 2018 or 2024", { from: "2018-01-01", to: "2024-12-31" }],
  ["in 2017, 2018 and 2025", { from: "2017-01-01", to: "2025-12-31" }],
  ["in May 2018 and in June 2019", { from: "2018-05-01", to: "2019-06-30" }],
  ["on 10 February 2025 and 2 September 2024", { from: "2024-09-02", to: "2025-02-10" }],
  ["in the last week of January 2024", { from: "2024-01-01", to: "2024-01-31" }],
  ["from May 2019", { from: "2019-05-01" }],
  ["in mid January 2018", { from: "2018-01-01", to: "2018-01-31" }],
  ["in late-January 2018", { from: "2018-01-01", to: "2018-01-31" }],
  ["back in 2018", { from: "2018-01-01", to: "2018-12-31" }],
  ["from January 2018 onwards", { from: "2018-01-01" }],
  ["in the week of 17 January 2018", { from: "2018-01-15", to: "2018-01-21" }],
  ["the week beginning 15 January 2018", { from: "2018-01-15", to: "2018-01-21" }],
  ["in the second half of February 2024", { from: "2024-02-01", to: "2024-02-29" }],
  ["at the end of January 2024", { from: "2024-01-01", to: "2024-01-31" }],
  ["at the end of 2023", { from: "2023-09-01", to: "2023-12-31" }],
  ["before the end of 2023", { to: "2023-12-31" }],
  ["since the end of 2023", { from: "2024-01-01" }],
  ["no later than 2018", { to: "2018-12-31" }],
  ["on or after 10 February 2025", { from: "2025-02-10" }],
  ["on or before 20 November 2017", { to: "2017-11-20" }],
  ["in January last year", { from: "2024-01-01", to: "2024-01-31" }],
  ["on 15 January this year", { from: "2025-01-15", to: "2025-01-15" }],
  ["since March last year", { from: "2024-03-01" }],
  ["between the 2017 and 2019 elections", { from: "2017-06-08", to: "2019-12-12" }],
  ["on 2024/01/15", { from: "2024-01-15", to: "2024-01-15" }],
  ["on 10 Feb 25?", { from: "2025-02-10", to: "2025-02-10" }],
  ["in the Parliament of 2017", { from: "2017-06-08", to: "2019-12-11" }],
  ["on 15-01-2024", { from: "2024-01-15", to: "2024-01-15" }],
  ["in January or October 2018", { from: "2018-01-01", to: "2018-10-31" }],
  ["in the run-up to the 2024 election", { to: "2024-07-03" }],
  ["in the 57th Parliament", { from: "2017-06-08", to: "2019-12-11" }],
  ["this decade", { from: "2020-01-01", to: "2029-12-31" }],
  ["over the last decade", { from: "2015-06-15", to: "2025-06-15" }],
  ["since 2017 and before 2019", { from: "2017-01-01", to: "2018-12-31" }],
  ["since 2020", { from: "2020-01-01" }],
  ["after 16 April 2018", { from: "2018-04-17" }],
  ["before 2018", { to: "2017-12-31" }],
  ["until May 2018", { to: "2018-05-31" }],
  ["last year", { from: "2024-01-01", to: "2024-12-31" }],
  ["this month", { from: "2025-06-01", to: "2025-06-30" }],
  ["last week", { from: "2025-06-02", to: "2025-06-08" }],
  ["yesterday", { from: "2025-06-14", to: "2025-06-14" }],
  ["in the last 6 months", { from: "2024-12-15", to: "2025-06-15" }],
  ["between 16 and 20 April 2018", { from: "2018-04-16", to: "2018-04-20" }],
  ["from the 16th to the 20th of April 2018", { from: "2018-04-16", to: "2018-04-20" }],
  ["over the past two years", { from: "2023-06-15", to: "2025-06-15" }],
  ["on Monday 16 April 2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["on Monday, April 16th, 2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["on 16.04.2018", { from: "2018-04-16", to: "2018-04-16" }],
  ["on 16/4/18", { from: "2018-04-16", to: "2018-04-16" }],
  ["in Jan '24", { from: "2024-01-01", to: "2024-01-31" }],
  ["in Jan 24", { from: "2024-01-01", to: "2024-01-31" }],
  ["in Q1 2024", { from: "2024-01-01", to: "2024-03-31" }],
  ["in the second half of 2024", { from: "2024-07-01", to: "2024-12-31" }],
  ["at the beginning of 2024", { from: "2024-01-01", to: "2024-04-30" }],
  ["since the start of 2024", { from: "2024-01-01" }],
  ["last Tuesday", { from: "2025-06-10", to: "2025-06-10" }],
  ["last Sunday", { from: "2025-06-08", to: "2025-06-08" }],
  ["in winter 2023-24", { from: "2023-12-01", to: "2024-02-29" }],
  ["asylum two years ago", { from: "2023-01-01", to: "2023-12-31" }],
  ["said a month ago", { from: "2025-05-01", to: "2025-05-31" }],
  ["what was said 3 weeks ago", { from: "2025-05-19", to: "2025-05-25" }],
  ["what was asked ten days ago", { from: "2025-06-05", to: "2025-06-05" }],
  ["people who arrived two years ago", {}],
  ["the law passed two years ago", {}],
  ["how old was the girl who died in the channel last April", {}],
  ["who spoke about hotels last April", { from: "2025-04-01", to: "2025-04-30" }],
  ["which MPs asked about hotels last April", { from: "2025-04-01", to: "2025-04-30" }],
  ["more than two years ago", {}],
  ["last December", { from: "2024-12-01", to: "2024-12-31" }],
  ["last May", { from: "2025-05-01", to: "2025-05-31" }],
  ["the last march", {}],
  ["what was said on Monday about hotels", { from: "2025-06-09", to: "2025-06-09" }],
  ["on Sunday trading", {}],
  ["said in the 1990s", { from: "1990-01-01", to: "1999-12-31" }],
  ["abuse in the 1970s", {}],
  ["section 1.2.18", {}],
  ["20,000 officers by the end of 2024", {}],
  ["the Investigatory Powers Act 2016", {}],
  ["in 2015 Act terms", {}],
  ["the 2017 report", {}],
  ["it may happen", {}],
  ["after 9999-12-31", {}],
];

test.each(CASES)("%s", (question, filters) => {
  expect(joinFilters(findDates(question, TODAY, never))).toEqual(filters);
});

test.each([
  "the visa package announced on 4 December 2023",
  "When was the last time before 2024 that visas were free?",
  "how many claims did he say were processed in 2023",
  "visas under the rules published in 2019",
  "councils after the violent disorder of summer 2024",
  "the riots of 2011",
])("the day of an event is not when it was spoken of: %s", (question) => {
  expect(findDates(question, TODAY, never)).toEqual([]);
});

test.each<[string, Filters]>([
  ["What was announced on 4 December 2023?", { from: "2023-12-04", to: "2023-12-04" }],
  ["What has Ben Wallace announced in 2018?", { from: "2018-01-01", to: "2018-12-31" }],
  ["What had the Home Secretary published in 2018?", { from: "2018-01-01", to: "2018-12-31" }],
  ["statements published in May 2019", { from: "2019-05-01", to: "2019-05-31" }],
  ["exchanges on asylum hotels from May 2019", { from: "2019-05-01", to: "2019-05-31" }],
  ["anything on asylum hotels from May 2019", { from: "2019-05-01" }],
  ["anything from 6 May 2019?", { from: "2019-05-06", to: "2019-05-06" }],
  ["What did she say when it was debated in May 2019?", { from: "2019-05-01", to: "2019-05-31" }],
])("but this is: %s", (question, filters) => {
  expect(joinFilters(findDates(question, TODAY, never))).toEqual(filters);
});

test("the day of an event may be one of which something is indexed", () => {
  const found = findDates("visas under the plans published on 4 December 2023", TODAY, () => true);
  expect(joinFilters(found)).toEqual({ from: "2023-12-04", to: "2023-12-04" });
});

test("says that a day does not exist and keeps to no other", () => {
  const found = findDates("on 31 February 2018", TODAY, never);
  expect(joinFilters(found)).toEqual({});
  expect(found[0]?.note).toBe("“31 February 2018” is not a day in the calendar.");
});

test("says that a month without a year was not kept to", () => {
  expect(findDates("in January", TODAY, never)[0]).toMatchObject({
    filters: {},
    note: "The year of January was not given, so no date was kept to.",
  });
});

test.each(["say in october about", "statements from December", "since march", "before April?"])(
  "and so however it is written: %s",
  (question) => {
    expect(findDates(question, TODAY, never)).toMatchObject([
      { filters: {}, note: expect.stringContaining("was not given, so no date was kept to") },
    ]);
  },
);

test.each(["before may", "rules from April to protect", "since March 2018"])(
  "is no month without a year: %s",
  (question) => {
    expect(findDates(question, TODAY, never).filter(({ note }) => note)).toEqual([]);
  },
);

test.each([
  "What did Ann Coffey say between Christmas 2017 and Easter 2018 about county lines?",
  "What did Ann Coffey say from January 2018 to Easter about county lines?",
  "What did Ann Coffey say since the summer recess about county lines?",
  "What did Ann Coffey say before Christmas about county lines?",
  "What did Ann Coffey say about county lines in the last session?",
])("days by a name are not kept to, and that is said: %s", (question) => {
  const { topic, filters, explanation } = readOfSmallHouse(question);
  expect([topic, filters]).toEqual(["county lines", { speakers: ["Ann Coffey"] }]);
  expect(explanation).toContain("is not read as days, so no dates were kept to");
});

test("a session that was none is not kept to, and that is said", () => {
  const question = "What did Ann Coffey say about county lines in the 2017-18 session?";
  const { topic, filters, explanation } = readOfSmallHouse(question);
  expect([topic, filters]).toEqual(["county lines", { speakers: ["Ann Coffey"] }]);
  expect(explanation).toContain("The 2017-18 session is none that is known here");
});

test("a decade of which something is indexed is a time, and any other a subject", () => {
  const question = "What was said about abuse in the 2010s?";
  const read = (sat: boolean) => joinFilters(findDates(question, TODAY, () => sat));
  expect(read(true)).toEqual({ from: "2010-01-01", to: "2019-12-31" });
  expect(read(false)).toEqual({});
});

test("a financial year is not read as days, and that is said", () => {
  const question = "What did Ann Coffey say about county lines in 2017-18?";
  const { filters, explanation } = readOfSmallHouse(question);
  expect(filters).toEqual({ speakers: ["Ann Coffey"] });
  expect(explanation).toContain("A financial year or session by its two years");
});

test("the financial year of something is its subject", () => {
  const { topic, explanation } = readOfSmallHouse("the pay award for 2023-24");
  expect(topic).toBe("pay award for 2023-24");
  expect(explanation).not.toContain("A financial year or session");
});

test("a subject may have such a name", () => {
  expect(readOfSmallHouse("drink driving over Christmas").topic).toBe(
    "drink driving over Christmas",
  );
});

test.each([
  ["in 2018 or 2024", "the days between are searched too"],
  ["in the last week of January 2024", "all of it is searched"],
  ["in the second half of January 2024", "all of it is searched"],
  ["in January or October 2018", "the days between are searched too"],
])("more than was asked for is searched, and that is said: %s", (question, said) => {
  expect(findDates(question, TODAY, never)[0]?.note).toContain(said);
});

test.each(["in 2018 and 2019", "in January 2024 and February 2024"])(
  "nothing lies between %s",
  (question) => {
    expect(findDates(question, TODAY, never)[0]?.note).toBeUndefined();
  },
);
