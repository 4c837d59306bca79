import { describe, expect, test } from "vitest";
import { inOrder } from "../../server/answer/in-order.ts";
import type { Filters } from "../../server/contract.ts";
import { readOrder } from "../../server/interpret/asking/order.ts";
import { readWants } from "../../server/interpret/asking/wants.ts";
import { contribution } from "../indexer/contributions.ts";
import { readOfSmallHouse } from "./small-house.ts";

test.each([
  ["oldest mention of drones", "earliest"],
  ["When were drones first mentioned?", "earliest"],
  ["Who first raised drones?", "earliest"],
  ["When were drones raised first?", "earliest"],
  ["the most recent statement on drones", "latest"],
  ["the last time drones were raised", "latest"],
  ["Who was the first MP to mention drones?", "earliest"],
  ["Who was the first minister to mention drones?", "earliest"],
  ["Who was the last Liberal Democrat who spoke about drones?", "latest"],
  ["Who was the first minister to fly drones?", null],
  ["What was the first Bill to mention drones?", null],
  ["Who mentioned drones over schools first?", "earliest"],
  ["Who last spoke about drones?", "latest"],
  ["When were drones last raised?", "latest"],
  ["Who was the last to speak about drones?", "latest"],
  ["What did Ann Coffey last say about drones?", "latest"],
  ["What did Ann Coffey say first about drones?", "earliest"],
  ["latest first", "latest"],
  ["and the oldest?", "earliest"],
  ["the first use of drones", null],
  ["drones raised last year", null],
  ["who said the first flight failed", null],
  ["first aid", null],
  ["When were drones first used?", null],
  ["Who first used the word drones?", "earliest"],
  ["last year", null],
  ["the latest drones", null],
])("%s: %s", (question, order) => {
  expect(readOrder(question)).toBe(order);
});

test.each<[string, Filters]>([
  ["Who was the first minister to mention drones?", { roles: ["minister"] }],
  ["Who was the most recent backbencher who asked about drones?", { roles: ["backbench"] }],
  ["Who was the last Conservative to speak on drones?", { parties: ["Conservative"] }],
  ["Who was the first Labour MP to raise drones?", { parties: ["Labour"] }],
  ["Which opposition MP was the first to raise drones?", { roles: ["opposition"] }],
  ["Who was the last Home Secretary to mention drones?", { offices: ["Home Secretary"] }],
  ["Who was the first MP to mention drones?", {}],
])("keeps to whoever the first or the last is asked of: %s", (question, filters) => {
  const read = readOfSmallHouse(question);
  expect({ topic: read.topic, filters: read.filters }).toEqual({ topic: "drones", filters });
  expect(readWants(question)).toMatch(/person|asker/);
});

describe("what is put in order of days", () => {
  const signals = { cosine: 0, lexical: 0, coverage: 0, phrase: 0, exchange: 0 };
  const candidate = (
    id: string,
    date: string | null,
    score: number,
    text: string,
    title: string | null = null,
  ) => ({
    contribution: contribution({ id, text, debate: { title, date, dateFrom: date, dateTo: date } }),
    passage: { start: 0, end: text.length },
    score,
    signals,
    evidence: true,
  });
  const ids = (topic: string, order: "earliest" | "latest") =>
    inOrder(topic, all, order).map((each) => each.contribution.id);
  const all = [
    candidate("best", "2018-02-01", 2, "The county lines gangs."),
    candidate("aside", "2017-01-01", 1, "Preventing crime in the county."),
    candidate("early", "2017-05-01", 1, "Of County Lines we know."),
    candidate("undated", null, 1.9, "County lines again."),
    candidate("guidance", "2019-01-01", 1.8, "The Prevent guidance."),
    candidate("titled", "2020-01-01", 1, "The purpose of the Bill.", "Border Security Bill"),
  ];

  test("is what uses the words, the undated last", () => {
    expect(ids("county lines", "earliest")).toEqual(["early", "best", "undated"]);
    expect(ids("county lines", "latest")).toEqual(["best", "early", "undated"]);
  });

  test("tells a name by its capital", () => {
    expect(ids("Prevent", "earliest")).toEqual(["guidance"]);
  });

  test("is also what stands under a title with the words", () => {
    expect(ids("border security", "latest")).toEqual(["titled"]);
  });

  test("goes within a debate by place, and backwards for the last", () => {
    const at = (id: string, position: number) => {
      const placed = candidate(id, "2018-02-01", 9 - position, "County lines.");
      return { ...placed, contribution: { ...placed.contribution, position } };
    };
    const turn = (order: "earliest" | "latest") =>
      inOrder("county lines", [at("answer", 2), at("question", 1), ...all], order)
        .map(({ contribution }) => contribution.id)
        .filter((id) => id === "answer" || id === "question");
    expect(turn("earliest")).toEqual(["question", "answer"]);
    expect(turn("latest")).toEqual(["answer", "question"]);
  });

  test("is what comes near to the best where nobody uses the words", () => {
    expect(ids("drug gangs", "earliest")).toEqual(["best", "guidance", "undated"]);
  });
});
