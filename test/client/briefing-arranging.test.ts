import { describe, expect, it } from "vitest";
import { orderAfter, placeOf } from "../../client/briefing/arranging.ts";
import type { Briefing, BriefingSection, SectionId } from "../../server/contract.ts";

const quotation = (contributionId: string) =>
  ({ kind: "quotation", contributionId }) as BriefingSection["items"][number];
const heading = (text: string) => ({ kind: "heading" as const, text });
const section = (id: SectionId, items: BriefingSection["items"]) => ({
  id,
  heading: id,
  empty: false,
  items,
});

const briefing = {
  sections: [
    section("coverage", [heading("Purpose"), { kind: "count", text: "10 found." }]),
    section("government", ["wallace", "atkins", "rudd"].map(quotation)),
    section("other-parties", [
      heading("Labour"),
      quotation("coffey"),
      { kind: "note", text: "Check.", contributionId: "coffey" },
      quotation("ryan"),
      heading("Liberal Democrat"),
      quotation("hobhouse"),
    ]),
    section("questions-and-answers", ["q1", "a1", "q2", "a2"].map(quotation)),
  ],
} as unknown as Briefing;

const rest = {
  government: ["wallace", "atkins", "rudd"],
  others: ["coffey", "ryan", "hobhouse"],
  pairs: ["q1", "a1", "q2", "a2"],
};

describe("moving what was found", () => {
  it("changes places within the section", () => {
    const moved = ["atkins", "wallace", "rudd", ...rest.others, ...rest.pairs];
    expect(orderAfter(briefing, "atkins", -1)).toEqual(moved);
    expect(orderAfter(briefing, "wallace", 1)).toEqual(moved);
  });

  it("stays within the party, past a note, and goes no further than the end", () => {
    const moved = [...rest.government, "ryan", "coffey", "hobhouse", ...rest.pairs];
    expect(orderAfter(briefing, "coffey", 1)).toEqual(moved);
    expect(placeOf(briefing, "ryan")).toEqual({ place: 2, total: 2 });
    expect(placeOf(briefing, "hobhouse")).toEqual({ place: 1, total: 1 });
    const as = [...rest.government, ...rest.others, ...rest.pairs];
    expect(orderAfter(briefing, "ryan", 1)).toEqual(as);
    expect(orderAfter(briefing, "wallace", -1)).toEqual(as);
  });

  it("moves an answer with its question", () => {
    const moved = [...rest.government, ...rest.others, "q2", "a2", "q1", "a1"];
    expect(orderAfter(briefing, "q1", 1)).toEqual(moved);
    expect(placeOf(briefing, "a1")).toBeNull();
    expect(placeOf(briefing, "gone")).toBeNull();
  });
});
