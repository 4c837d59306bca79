import { describe, expect, test } from "vitest";
import { numberQuotations } from "../../server/briefing/draft.ts";
import type { Quotation } from "../../server/briefing/quotations.ts";
import type { Selection } from "../../server/briefing/select.ts";
import { contribution } from "./app-fixtures.ts";

function said(id: string, party: string): Quotation {
  const base = contribution(id);
  const speaker = { ...base.speaker, party };
  return {
    contribution: { ...base, speaker },
    start: 0,
    end: 5,
    quotingSomeoneElse: false,
  } as Quotation;
}

describe("footnotes", () => {
  test("are numbered as they stand on the page, party by party, whatever the order of relevance", () => {
    const [labour, liberal, again] = [
      said("c1", "Labour"),
      said("c2", "Liberal Democrat"),
      said("c3", "Labour"),
    ];
    const selection: Selection = {
      background: [],
      government: [],
      "other-parties": [labour, liberal, again],
      "questions-and-answers": [],
      "key-quotations": [],
    };
    const { quotations, markers } = numberQuotations(["other-parties"], selection);
    expect(quotations).toEqual([labour, again, liberal]);
    expect(quotations.map((each) => markers.get(each))).toEqual([1, 2, 3]);
  });
});
