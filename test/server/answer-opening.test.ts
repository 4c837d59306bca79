import { describe, expect, test } from "vitest";
import { cite } from "../../server/answer/citations.ts";
import { openingLine } from "../../server/answer/opening.ts";
import { composePoints } from "../../server/answer/points.ts";
import { daysOf, whenSaid } from "../../server/answer/when.ts";
import type { Contribution } from "../../server/contract.ts";
import { asksWhoSaid } from "../../server/interpret/asking/wants.ts";
import { type ContributionParts, contribution } from "../indexer/contributions.ts";

const on = (date: string) => ({ date, dateFrom: date, dateTo: date });
const between = (dateFrom: string, dateTo: string) => ({ date: null, dateFrom, dateTo });
const undated = { date: null, dateFrom: null, dateTo: null };

function said(id: string, parts: ContributionParts = {}): Contribution {
  return contribution({ id, text: `Words of ${id}.`, ...parts });
}

function citing(spoken: readonly Contribution[], quotingSomeoneElse = false) {
  return cite(
    spoken.map((one) => ({
      contribution: one,
      quotes: [{ start: 0, end: one.text.length, quotingSomeoneElse }],
    })),
  );
}

type Manner = Parameters<typeof openingLine>[2];
type Wants = Manner["wants"];

const RANKED = { said: null, ranked: true, lead: null, listed: false };
const EXACT = { said: null, ranked: false, lead: null, listed: false };
const first = (...timed: Contribution[]) => ({
  ...EXACT,
  lead: { order: "earliest" as const, timed },
});
const last = (...timed: Contribution[]) => ({
  ...EXACT,
  lead: { order: "latest" as const, timed },
});

function open(
  spoken: readonly Contribution[],
  wants: Wants = null,
  manner: Omit<Manner, "wants"> = RANKED,
): string {
  return openingLine(spoken, citing(spoken), { wants, ...manner });
}

describe("the days of what was found", () => {
  test.each([
    [[on("2024-01-10")], "on 10 January 2024"],
    [[on("2024-01-10"), on("2023-12-01")], "from 1 December 2023 to 10 January 2024"],
    [[between("2024-02-07", "2024-02-20")], "between 7 and 20 February 2024"],
    [
      [on("2024-01-10"), between("2024-02-07", "2024-02-20")],
      "between 10 January and 20 February 2024",
    ],
    [
      [on("2024-01-10"), on("2024-02-20"), between("2024-02-07", "2024-02-20")],
      "from 10 January 2024 to 20 February 2024",
    ],
    [
      [on("2024-01-10"), undated, undated],
      "1 on 10 January 2024 and 2 on days that are not established",
    ],
    [[undated], "on a day that is not established"],
    [[undated, undated], "on days that are not established"],
    [[{ ...undated, dateFrom: "2024-01-10" }], "on a day that is not established"],
  ])("hold every bound: %j", (debates, told) => {
    expect(daysOf(debates.map((debate) => ({ debate })))).toBe(told);
  });

  test("are told with the word that fits them", () => {
    expect(whenSaid(on("2024-01-10"))).toBe("on 10 January 2024");
    expect(whenSaid(between("2024-01-15", "2024-01-30"))).toBe("between 15 and 30 January 2024");
    expect(whenSaid(between("2024-01-15", "2024-01-15"))).toBe("on 15 January 2024");
    expect(whenSaid(undated)).toBeNull();
  });
});

describe("the line that opens an answer", () => {
  test("speaks of one as of one", () => {
    expect(open([said("a")])).toBe(
      "1 contribution found, by 1 identified speaker, on 16 April 2018; it is from excerpts, not a whole debate.",
    );
    expect(open([said("a", { debate: { complete: true } })])).toMatch(/on 16 April 2018\.$/);
  });

  test("leads with the one who spoke, and the day", () => {
    expect(open([said("a")], "person")).toMatch(/^Ben Wallace, 16 April 2018\. 1 contribution/);
    const whose = openingLine([said("a")], citing([said("a")], true), {
      wants: "person",
      ...EXACT,
    });
    expect(whose).toMatch(/^Ben Wallace, quoting someone else, 16 April 2018\. /);
  });

  test("names all who spoke, and takes none for the one", () => {
    const unidentified = { name: null, attribution: "unidentified" as const };
    const several = [
      said("a"),
      said("b", { speaker: { name: "Ann Coffey", attribution: "inferred" } }),
      said("c", { speaker: unidentified }),
      said("d"),
    ];
    expect(open(several, "person")).toMatch(
      /^Ben Wallace, Ann Coffey \[speaker inferred\] and an unidentified Member: 4 contributions found, by 2 identified speakers and an unidentified Member,/,
    );
    const nobody = [said("a", { speaker: unidentified }), said("b", { speaker: unidentified })];
    expect(open(nobody, "person")).toMatch(/^2 contributions found, by unidentified Members,/);
  });

  test("names of those who asked only whoever is quoted asking", () => {
    const asking = said("a", { text: "Will he act?" });
    const telling = said("b", { speaker: { name: "Ann Coffey" } });
    expect(open([asking, telling], "asker")).toMatch(/^Ben Wallace, 16 April 2018\. 2 contrib/);
    expect(open([telling], "asker")).toMatch(/^1 contribution found/);
    const quoting = openingLine([asking], citing([asking], true), { wants: "asker", ...RANKED });
    expect(quoting).toMatch(/^1 contribution found/);
  });

  test("names of a list whoever asks anywhere in what is found", () => {
    const listed = { ...EXACT, listed: true };
    const member = { roles: [], minister: false };
    const asking = ["Ann Coffey", "Joan Ryan"].map((name) =>
      said(name, { text: "He knows. Will he act? He must.", speaker: { name, ...member } }),
    );
    const told = open([...asking, said("a", { text: "What did they do?" })], "asker", listed);
    expect(told).toMatch(/^Ann Coffey and Joan Ryan: 3 contributions found/);
  });

  test("names the first alone where the first is asked for", () => {
    const several = [said("a"), said("b", { speaker: { name: "Ann Coffey" } })];
    const told = open(several, "person", first(...several));
    expect(told).toMatch(/^Ben Wallace, 16 April 2018\. 2 contributions/);
  });

  test("leads with the day where one is asked for", () => {
    const stretch = said("a", { debate: between("2024-01-15", "2024-01-30") });
    expect(open([stretch], "day")).toMatch(
      /^Said between 15 and 30 January 2024 by Ben Wallace\. 1 contribution found/,
    );
    expect(open([said("b"), stretch], "day")).toMatch(
      /^What speaks most to it was said on 16 April 2018 by Ben Wallace\. 2 contributions/,
    );
    expect(open([said("b"), stretch], "day", EXACT)).toMatch(/^2 contributions found/);
    expect(open([said("b"), stretch], "day", first(said("b"), stretch))).toMatch(
      /^Said on 16 April 2018 by Ben Wallace\. 2 contributions found/,
    );
    const other = said("c", { speaker: { name: "Ann Coffey" } });
    expect(open([said("b"), other], "day", EXACT)).toMatch(
      /^Said on 16 April 2018 by Ben Wallace and Ann Coffey\. 2 contributions found/,
    );
  });
});

describe("who said some words", () => {
  const words = { words: "refugees welcome", quotation: false };
  const manner = { ...RANKED, said: words };
  const quoting = said("a", { text: "He held up a sign saying, “Refugees welcome”." });
  const near = said("b", { speaker: { name: "Ann Coffey" }, text: "I welcome all refugees." });
  const own = said("c", { speaker: { name: "Joan Ryan" }, text: "Refugees welcome: I say it." });
  const both = said("d", { text: "His sign says “Refugees welcome”, and I say refugees welcome." });

  test.each<[string, Contribution[], RegExp]>([
    [
      "nobody who quotes them or says something like it",
      [quoting, near],
      /^Found in nobody’s own words, but quoted by Ben Wallace\. 2 contrib/,
    ],
    ["nobody, where nobody has them", [near, said("e")], /^2 contributions found/],
    [
      "whoever has them as their own",
      [quoting, near, own],
      /^Joan Ryan, 16 April 2018\. 3 contrib/,
    ],
    [
      "all who have them as their own",
      [quoting, own, both],
      /^Joan Ryan and Ben Wallace: 3 contrib/,
    ],
  ])("is %s", (_, spoken, told) => {
    expect(open(spoken, "person", manner)).toMatch(told);
  });

  test("is whoever a citation does not mark as quoting another", () => {
    const spoken = [said("a"), said("b", { speaker: { name: "Ann Coffey" } })];
    const told = openingLine(spoken, citing(spoken, true), {
      ...EXACT,
      wants: "person",
      said: { words: "He … told me", quotation: true },
    });
    expect(told).toMatch(
      /^Found in nobody’s own words, but quoted by Ben Wallace and Ann Coffey\. /,
    );
  });

  test.each([
    ["Who said refugees welcome?", true],
    ["Which MPs have said that the system is broken?", true],
    ["Who first said “refugees welcome”?", true],
    ["Who said that?", false],
    ["Who said anything about refugees?", false],
    ["Who said what about refugees?", false],
    ["Who mentioned refugees?", false],
  ])("is asked by %s: %s", (question, asked) => {
    expect(asksWhoSaid(question)).toBe(asked);
  });
});

describe("the first or the last, where days are known only within bounds", () => {
  const coffey = { name: "Ann Coffey" };
  const day = said("day", { debate: { id: "one", ...on("2024-01-15") } });
  const same = said("same", { debate: { id: "one", ...on("2024-01-15") }, speaker: coffey });
  const stretch = said("stretch", {
    debate: { id: "two", ...between("2024-01-15", "2024-01-30") },
  });
  const hers = said("hers", { ...stretch, speaker: coffey });
  const later = said("later", { debate: { id: "three", ...on("2024-02-20") }, speaker: coffey });

  test.each([
    [
      "a stretch that may be later",
      last(day, stretch),
      "Said between 15 and 30 January 2024 by Ben Wallace. ",
    ],
    [
      "another who may be later",
      last(day, hers),
      "Said between 15 and 30 January 2024 by Ben Wallace or Ann Coffey. ",
    ],
    [
      "a stretch that cannot be before it",
      first(day, stretch),
      "Said on 15 January 2024 by Ben Wallace. ",
    ],
    ["a day that is surely later", first(day, later), "Said on 15 January 2024 by Ben Wallace. "],
    ["one of the same debate", first(day, same), "Said on 15 January 2024 by Ben Wallace. "],
  ])("are told as far as is known: %s", (_, manner, told) => {
    expect(open([...manner.lead.timed], "day", manner).slice(0, told.length)).toBe(told);
  });

  test("are nobody in particular where two debates of the same days have them", () => {
    expect(open([day, hers], "person", last(day, hers))).toMatch(
      /^Ben Wallace or Ann Coffey, between 15 and 30 January 2024: which of them it was is not known\. /,
    );
    expect(open([day, later], "person", first(day, later))).toMatch(
      /^Ben Wallace, 15 January 2024\. /,
    );
  });
});

describe("a point that begins with its day", () => {
  test.each([
    [on("2024-01-15"), "15 January 2024: **Ben Wallace** (Conservative), County Lines (excerpts):"],
    [between("2024-01-15", "2024-01-30"), "Between 15 and 30 January 2024: **Ben Wallace**"],
    [undated, "Day not established: **Ben Wallace**"],
  ])("says it once: %j", (debate, beginning) => {
    const text = composePoints(citing([said("a", { debate })]), () => null, "day")[0]?.text ?? "";
    expect(text.slice(0, beginning.length)).toBe(beginning);
    expect(text.match(/2024|not established/gi)).toHaveLength(1);
  });
});
