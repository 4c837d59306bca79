import { describe, expect, test } from "vitest";
import { createAssistant } from "../../server/assistant.ts";
import type { AskEvent, Filters, Turn } from "../../server/contract.ts";
import { Answer, SearchResponse } from "../../server/contract.ts";
import { contribution } from "../indexer/contributions.ts";
import { memoryIndex, wordEmbedder } from "./fake-index.ts";
import { SMALL_HOUSE } from "./small-house.ts";

const embedder = wordEmbedder();
const assistant = createAssistant({
  index: await memoryIndex(SMALL_HOUSE, embedder),
  embedder,
  today: () => "2025-06-15",
});
const ask = (question: string, filters: Filters = {}, history: Turn[] = []) =>
  assistant.ask({ question, filters, history });
const cited = (answer: Answer) => answer.citations.map(({ contributionId }) => contributionId);

describe("ask", () => {
  test("cites ministers only when the question keeps to them", async () => {
    const answer = await ask("what did ministers say about county lines");
    expect(answer.status).toBe("answered");
    expect(new Set(cited(answer))).toEqual(new Set(["minister-2018"]));
    expect(Answer.parse(answer)).toEqual(answer);
  });

  test("numbers the points as the citations and joins the text of them", async () => {
    const { text, points, citations } = await ask("county lines");
    expect(points.flatMap(({ markers }) => markers)).toEqual(citations.map(({ marker }) => marker));
    for (const point of points) expect(text).toContain(point.text);
  });

  test("leads with the written statement named", async () => {
    const answer = await ask("HCWS265");
    expect(cited(answer)[0]).toBe("statement-2024");
  });

  test("leads with the contribution that holds a pasted quotation and marks whose words it is", async () => {
    const answer = await ask("Who said “My son carried drugs along county lines”?");
    expect(answer.citations).toHaveLength(1);
    expect(answer.citations[0]).toMatchObject({
      contributionId: "opposition-2018",
      quotingSomeoneElse: true,
    });
  });

  test("says so when a quotation is not found word for word but something is near", async () => {
    const answer = await ask("Who said “hare coursing worries many farmers”?");
    expect(cited(answer)).toEqual(["unidentified-2017"]);
    expect(answer.text).toContain("not found word for word");
  });

  test("shows what matches when only filters are given", async () => {
    const answer = await ask("What did James Cleverly say?");
    expect(cited(answer)[0]).toBe("statement-2024");
    expect(answer.text).toContain("No subject was named");
  });

  test("counts all that match where no subject is named, and shows more than one of a debate", async () => {
    const day = await memoryIndex(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((position) => ({
        ...contribution({
          id: `day-${position}`,
          text: `Remark ${position} on farming. ${"It is said at some length. ".repeat(9)}`,
          debate: { id: "day", date: "2018-04-16" },
        }),
        position,
      })),
      embedder,
    );
    const { text, citations } = await createAssistant({ index: day, embedder }).ask({
      question: "Who spoke on 16 April 2018?",
    });
    expect(citations).toHaveLength(8);
    expect(text).toMatch(/^Ben Wallace: 10 contributions found, .*; 8 of them are shown/);
  });

  test("counts one person once, however surely each contribution is theirs", async () => {
    const people = await memoryIndex(
      (["stated", "inferred"] as const).map((attribution) =>
        contribution({ id: attribution, text: "Farming matters.", speaker: { attribution } }),
      ),
      embedder,
    );
    const { text } = await createAssistant({ index: people, embedder }).ask({
      question: "farming",
    });
    expect(text).toMatch(/^2 contributions found, by 1 identified speaker,/);
  });

  test("leads with the first who used a phrase", async () => {
    const days = ["2018-03-01", "2018-04-01", "2018-02-01", "2018-05-01", "2018-01-01"];
    const said = await memoryIndex(
      days.map((date) =>
        contribution({ id: date, text: `Of a dark web on ${date}.`, debate: { id: date, date } }),
      ),
      embedder,
    );
    const { citations } = await createAssistant({ index: said, embedder }).ask({
      question: "Who first used the phrase “dark web”?",
    });
    expect(citations[0]?.contributionId).toBe("2018-01-01");
  });

  test("begins with the first where the first is asked for and no subject named", async () => {
    const years = await memoryIndex(
      ["2019", "2017", "2018"].map((year) =>
        contribution({ id: year, debate: { id: year, date: `${year}-01-01` } }),
      ),
      embedder,
    );
    const { citations, text } = await createAssistant({ index: years, embedder }).ask({
      question: "the first speech by Ben Wallace",
    });
    expect(citations[0]?.contributionId).toBe("2017");
    expect(text).toContain("the earliest day first");
  });

  test("does not say that something is shown where nothing is", async () => {
    const { status, text } = await ask("What did Priti Patel say?");
    expect(status).toBe("no_evidence");
    expect(text).not.toContain("No subject was named");
  });

  test("escapes debate text in the answer and keeps it verbatim in the citation", async () => {
    const answer = await ask("investigatory powers");
    expect(answer.citations[0]?.quote).toContain("*proportionate* [and]");
    expect(answer.text).toContain("\\*proportionate\\* \\[and\\]");
    expect(answer.text).not.toContain("www.gov.uk");
  });

  test("gives the same answer again, timings aside", async () => {
    const [first, second] = [await ask("county lines"), await ask("county lines")];
    expect({ ...second, timings: {} }).toEqual({ ...first, timings: {} });
    expect(first.timings).toHaveProperty("total");
  });

  test("answers a question longer than the model reads", async () => {
    const answer = await ask(`hare coursing ${"a b ".repeat(240)}`.slice(0, 1000));
    expect(Answer.safeParse(answer).success).toBe(true);
  });
});

describe("no evidence", () => {
  const cases: [question: string, reason: RegExp][] = [
    ["football", /^Nothing was found about “football” among 5 contributions/],
    ["What did Jane Nobody say about drugs?", /^No speaker called “Jane Nobody” is indexed\.$/],
    ["county lines in 1999", /^The index holds nothing from 1 January 1999 .* 20 February 2024\.$/],
    ["HCWS999", /^No written statement HCWS999 is indexed\.$/],
    [
      "What did ministers say about hare coursing?",
      /contributions by ministers.*without that filter 1 contribution matches/,
    ],
    [
      "What did ministers say about hare coursing since 2016?",
      /in contributions by ministers; dates from 1 January 2016 on \(2 contributions searched\); without “contributions by ministers” 1 contribution matches\.$/,
    ],
    [
      "What did ministers say in January 2018 about drugs?",
      /^Each of these matches something, but nothing is known to match them together: contributions by ministers \(2 contributions\); dates from 1 January 2018 to 31 January 2018 \(1 contribution\)\.$/,
    ],
    ["county lines in the Lords", /^Nothing from the House of Lords is indexed\.$/],
    ["???", /names no subject/],
    ["HC Deb 31 Feb 2018", /^“31 Feb 2018” is not a day in the calendar/],
  ];
  test.each(cases)("%s", async (question, reason) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: "no_evidence", citations: [], points: [] });
    expect(answer.reason).toMatch(reason);
    expect(answer.text).toMatch(/^Searched 5 contributions/);
  });

  test("suggests the question without the filter that empties it, and that finds something", async () => {
    const { suggestions } = await ask("What did ministers say about hare coursing?");
    expect(suggestions).toEqual(["What was said about hare coursing?"]);
    expect((await ask(suggestions[0] ?? "")).status).toBe("answered");
  });
});

describe("follow-ups", () => {
  async function turn(question: string): Promise<Turn> {
    const answer = await ask(question);
    return { question, interpretation: answer.interpretation, citedContributionIds: cited(answer) };
  }

  test("take over the subject and the dates, replace who spoke, and say so", async () => {
    const first = await turn("What did ministers say about county lines in 2018?");
    const { interpretation, citations } = await ask("And the Opposition?", {}, [first]);
    expect(interpretation).toMatchObject({
      topic: "county lines",
      filters: { roles: ["opposition"], from: "2018-01-01", to: "2018-12-31" },
      carriedOver: ["the subject “county lines”", "dates from 1 January 2018 to 31 December 2018"],
    });
    expect(citations[0]?.contributionId).toBe("opposition-2018");
  });

  test("with a subject of their own take over nothing", async () => {
    const first = await turn("What did ministers say about county lines?");
    const { interpretation } = await ask("hare coursing", {}, [first]);
    expect(interpretation).toMatchObject({ topic: "hare coursing", filters: {}, carriedOver: [] });
  });
});

describe("events", () => {
  test("come in order, and the deltas join to the answer's text", async () => {
    const events: AskEvent[] = [];
    const answer = await assistant.ask({ question: "county lines" }, (event) => {
      events.push(event);
    });
    const names = events.map(({ event }) => event).filter((name) => name !== "delta");
    expect(names).toEqual(["interpretation", "sources", "done"]);
    const text = events.map((each) => (each.event === "delta" ? each.data.text : "")).join("");
    expect(text).toBe(answer.text);
    expect(events.at(-1)).toEqual({ event: "done", data: answer });
  });

  test("stop when the reader goes away", async () => {
    const reader = new AbortController();
    const events: string[] = [];
    const asked = assistant.ask(
      { question: "county lines" },
      ({ event }) => {
        events.push(event);
        if (event === "interpretation") reader.abort();
      },
      reader.signal,
    );
    await expect(asked).rejects.toThrow("aborted");
    expect(events).toEqual(["interpretation"]);
  });
});

describe("search", () => {
  const page = { limit: 20, offset: 0 };
  const ids = ({ results }: SearchResponse) => results.map(({ contribution }) => contribution.id);

  test("without words lists what the filters keep in date order, undated last", async () => {
    const found = await assistant.search({ q: null, filters: {}, ...page });
    expect(ids(found)).toEqual([
      "unidentified-2017",
      "opposition-2018",
      "minister-2018",
      "statement-2024",
      "undated",
    ]);
    expect(found.facets.parties[0]).toEqual({ value: "Conservative", count: 2 });
    expect(SearchResponse.parse(found)).toEqual(found);
  });

  test("ranks passages for words, each a slice of its contribution, and finds nothing for others", async () => {
    const found = await assistant.search({ q: "county lines", filters: {}, ...page });
    expect(new Set(ids(found))).toEqual(new Set(["minister-2018", "opposition-2018"]));
    for (const { contribution, passage } of found.results) {
      expect(contribution.text.slice(passage.start, passage.end)).toBe(passage.text);
    }
    expect((await assistant.search({ q: "football", filters: {}, ...page })).total).toBe(0);
  });

  test("pages without changing ranks, total or facets", async () => {
    const whole = await assistant.search({ q: null, filters: {}, ...page });
    const second = await assistant.search({ q: null, filters: {}, limit: 2, offset: 2 });
    expect(second.results).toEqual(whole.results.slice(2, 4));
    expect(second.total).toBe(5);
    expect(second.facets).toEqual(whole.facets);
  });

  test("leads with a written statement named", async () => {
    const found = await assistant.search({ q: "HCWS265 county lines", filters: {}, ...page });
    expect(ids(found)[0]).toBe("statement-2024");
  });
});
