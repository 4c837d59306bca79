import { describe, expect, it } from "vitest";
import { exampleQuestions, subjectOf } from "../../client/examples.ts";
import { coverageInWords, debateDay, debateVenue, headingOfNothing } from "../../client/wording.ts";
import { countyLines, oralQuestions } from "./fake-parliament.ts";

const undated = { ...countyLines, date: null, dateBasis: null, dateFrom: null, dateTo: null };

describe("debateDay", () => {
  it.each([
    [countyLines, "17 January 2018"],
    [{ ...countyLines, dateBasis: "inferred" as const }, "17 January 2018 (day inferred)"],
    [undated, "day not established"],
    [
      { ...undated, dateFrom: "2018-01-01", dateTo: "2018-02-01" },
      "between 1 January 2018 and 1 February 2018",
    ],
    [{ ...undated, dateFrom: "2018-01-01" }, "on or after 1 January 2018"],
    [{ ...undated, dateTo: "2018-02-01" }, "on or before 1 February 2018"],
  ])("says no more of the day than is known (%#)", (debate, words) => {
    expect(debateDay(debate)).toBe(words);
  });
});

it.each([
  ["coverage" as const, "What is indexed"],
  ["greeting" as const, "Not a question of what was said"],
  [null, "Nothing found"],
])("tells nothing found from nothing to be found: %s", (aside, heading) => {
  expect(headingOfNothing({ aside })).toBe(heading);
});

it("says of an answer what was searched", () => {
  const coverage = { contributions: 1189, debates: 1, from: "2018-01-17", to: "2018-02-01" };
  expect(coverageInWords({ ...coverage, excerptsOnly: true })).toBe(
    "1,189 contributions in 1 debate, 17 January 2018 to 1 February 2018, all of them excerpts",
  );
  expect(coverageInWords({ ...coverage, to: "2018-01-17", excerptsOnly: false })).toBe(
    "1,189 contributions in 1 debate, 17 January 2018",
  );
  expect(coverageInWords({ ...coverage, from: null, to: null, excerptsOnly: false })).toBe(
    "1,189 contributions in 1 debate",
  );
});

describe("debateVenue", () => {
  it("names the House where the venue does not", () => {
    expect(debateVenue({ ...countyLines, house: "Lords", venue: "Grand Committee" })).toBe(
      "Grand Committee, Lords",
    );
    expect(debateVenue({ ...countyLines, house: "Lords", venue: null })).toBe("Lords");
    expect(debateVenue(countyLines)).toBe("Westminster Hall");
  });
});

describe("example questions", () => {
  it("finds the subject of a title, and none in a heading of business", () => {
    expect(subjectOf("County Lines Exploitation: London")).toBe("County Lines Exploitation");
    expect(subjectOf("Crime (Overseas Production Orders) Bill [Lords]")).toBe(
      "the Crime (Overseas Production Orders) Bill",
    );
    expect(subjectOf("Oral Answers to Questions (Home Department)")).toBeNull();
  });

  it("asks about each subject once, of ministers only where the day is known", () => {
    const statement = {
      ...countyLines,
      id: "prevent",
      title: "Independent Review of Prevent: One Year On",
      venue: "Written Statements",
      date: "2024-02-20",
    };
    const again = { ...countyLines, id: "again", title: "County Lines Exploitation: Hull" };
    const bill = { ...undated, id: "bill", title: "Investigatory Powers Bill" };
    const summaries = [oralQuestions, countyLines, again, statement, bill];
    expect(exampleQuestions(summaries.map((debate) => ({ debate, contributions: 3 })))).toEqual([
      "What did ministers say about the Independent Review of Prevent?",
      "What was said about County Lines Exploitation in January 2018?",
      "What was said about the Investigatory Powers Bill?",
    ]);
  });

  it("asks nothing where nothing is indexed", () => {
    expect(exampleQuestions([])).toEqual([]);
  });
});
