import { describe, expect, test } from "vitest";
import { cite } from "../../server/answer/citations.ts";
import { searchedLine } from "../../server/answer/coverage-line.ts";
import { escapeMarkdown } from "../../server/answer/markdown.ts";
import { composePoints } from "../../server/answer/points.ts";
import { createCatalogue } from "../../server/catalogue.ts";
import type { Contribution } from "../../server/contract.ts";
import { type ContributionParts, contribution } from "../indexer/contributions.ts";
import { SMALL_HOUSE } from "./small-house.ts";

function quoting(one: Contribution, start = 0, end = one.text.indexOf(".") + 1) {
  return { contribution: one, quotes: [{ start, end, quotingSomeoneElse: false }] };
}

function pointOf(parts: ContributionParts): string | undefined {
  return composePoints(cite([quoting(contribution(parts))]))[0]?.text;
}

describe("cite", () => {
  test("numbers from 1 and slices back to the contribution", () => {
    const citations = cite(SMALL_HOUSE.slice(0, 3).map((one) => quoting(one)));
    expect(citations.map(({ marker }) => marker)).toEqual([1, 2, 3]);
    expect(citations[0]?.quote).toBe("County lines gangs exploit vulnerable children.");
  });

  test("drops what is empty, ragged, past the end, too long or shown already", () => {
    const one = contribution({ text: `Some words. ${"a".repeat(700)}` });
    const dropped = [
      quoting(one, 3, 3),
      quoting(one, 4, 12),
      quoting(one, 5, 9999),
      quoting(one, 12, 700),
    ];
    expect(cite(dropped)).toEqual([]);
    expect(cite([quoting(one), quoting(one)])).toHaveLength(1);
  });
});

describe("composePoints", () => {
  test("says who with office and party, which debate, when, and the words with their marker", () => {
    expect(pointOf({ speaker: { office: "Minister, Home Office" } })).toBe(
      "**Ben Wallace** (Minister, Home Office; Conservative), County Lines (excerpts), 16 April 2018: “County lines gangs exploit children.” [1]",
    );
  });

  test("marks an inferred speaker, a debate without title and a day not established", () => {
    const text = pointOf({
      speaker: { attribution: "inferred" },
      debate: { title: null, date: null, dateFrom: null, dateTo: null, complete: true },
    });
    expect(text).toContain("**Ben Wallace** [speaker inferred] (Conservative)");
    expect(text).toContain("an untitled debate, day not established:");
  });

  test("marks a speaker whom a person corrected, and not as inferred", () => {
    const text = pointOf({ speaker: { attribution: "inferred", correction: "seen on video" } });
    expect(text).toContain("**Ben Wallace** [speaker corrected locally] (Conservative)");
    expect(text).not.toContain("inferred");
  });

  test("names nobody for an unidentified speaker", () => {
    const text = pointOf({ speaker: { attribution: "unidentified", name: null, party: null } });
    expect(text).toMatch(/^\*\*an unidentified Member\*\*, County Lines/);
  });

  test("gathers the quotations of one contribution in one point", () => {
    const one = contribution();
    const second = one.text.indexOf("We have");
    const points = composePoints(cite([quoting(one), quoting(one, second, one.text.length)]));
    expect(points).toHaveLength(1);
    expect(points[0]?.markers).toEqual([1, 2]);
  });
});

test("escapes everything that Markdown could take for more than text", () => {
  const hostile = "*a* _b_ [c](http://d) <i>e</i> `f` ~~g~~ ![h](i) & j | www.k.uk l@m.uk\n\n# n";
  const escaped = escapeMarkdown(hostile);
  expect(escaped).not.toMatch(/(?<!\\)[*_[\]<>`~&|@]/);
  expect(escaped).not.toMatch(/https?:\/\/|www\.|\n/);
  expect(escaped.replace(/\\(?=[\W_])/g, "")).toBe(hostile.replace(/\s+/g, " "));
});

test("opens with what was searched, what is undated and what was kept to", () => {
  const line = searchedLine({
    contributions: SMALL_HOUSE,
    kept: SMALL_HOUSE.slice(0, 1),
    coverage: createCatalogue(SMALL_HOUSE).coverage,
    filters: { roles: ["minister"] },
  });
  expect(line).toBe(
    "Searched 5 contributions in 5 debates, 20 November 2017 to 20 February 2024; all of them excerpts, not whole debates; the day of 1 contribution is not established. Kept to contributions by ministers: 1 contribution; 2 others left out, since whether they match is not known.",
  );
});
