import { describe, expect, it } from "vitest";
import { isAge, parsePrintedDay, printDay } from "../../indexer/dates.ts";

describe("printed days", () => {
  it.each([
    ["Tuesday 20th February 2024", "2024-02-20"],
    ["Wed 30th Jan 2019", "2019-01-30"],
    ["Thursday 1st February 2024", "2024-02-01"],
    ["Monday 3rd\u00a0June 2024", "2024-06-03"],
  ])("reads %s", (line, day) => expect(parsePrintedDay(line)).toBe(day));

  it.each(["Tuesday 31st February 2024", "20 February 2024 was a Tuesday", "Tuesday", ""])(
    "does not take %j for a day",
    (line) => expect(parsePrintedDay(line)).toBeNull(),
  );

  it("prints days for people", () => expect(printDay("2018-04-06")).toBe("6 April 2018"));
});

describe("ages", () => {
  it.each([
    "(7 years ago)",
    "(2 months, 3 weeks ago)",
    "(2 days, 19 hours ago)",
    "(4\u00a0months ago)",
  ])("knows %s", (line) => expect(isAge(line)).toBe(true));

  it.each(["(two years ago)", "It was (7 years ago)", "(7 years ago) when"])(
    "does not take %j for an age",
    (line) => expect(isAge(line)).toBe(false),
  );
});
