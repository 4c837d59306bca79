import { describe, expect, test } from "vitest";
import type { Contribution } from "../../indexer/contribution.ts";
import { collectExchanges } from "../../server/exchange.ts";
import { contribution } from "../indexer/contributions.ts";

function spoken(id: string, position: number, more: Partial<Contribution> = {}): Contribution {
  return { ...contribution({ id, speaker: { name: id } }), position, ...more };
}

function questionsOf(contributions: Contribution[], id: string): string[] {
  const answer = contributions.find((each) => each.id === id);
  const exchanges = collectExchanges(contributions);
  return answer ? exchanges.questionsOf(answer).map((each) => each.id) : [];
}

describe("a contribution replies to", () => {
  test("the question its source links it to", () => {
    const debate = [
      spoken("q", 0, { kind: "question" }),
      spoken("aside", 1),
      spoken("a", 2, { kind: "answer", answers: "q" }),
    ];
    expect(questionsOf(debate, "a")).toEqual(["q"]);
    const replies = collectExchanges(debate).repliesTo(spoken("q", 0));
    expect(replies.map(({ id }) => id)).toEqual(["aside", "a"]);
  });

  test("all questions of a group that is answered together", () => {
    const debate = [
      spoken("q1", 0, { kind: "question" }),
      spoken("q2", 1, { kind: "question" }),
      spoken("a", 2, { kind: "answer", answers: "q1" }),
    ];
    expect(questionsOf(debate, "a")).toEqual(["q1", "q2"]);
  });

  test("what was asked directly before it", () => {
    const asks = { text: "Will he act?" };
    expect(questionsOf([spoken("q", 0, asks), spoken("a", 1)], "a")).toEqual(["q"]);
  });

  test("nothing across a gap, to itself, or after a statement", () => {
    const asks = { text: "Will he act?" };
    expect(questionsOf([spoken("q", 0, asks), spoken("a", 1, { gapBefore: true })], "a")).toEqual(
      [],
    );
    const same = contribution({ id: "a", speaker: { name: "q" } });
    expect(questionsOf([spoken("q", 0, asks), { ...same, position: 1 }], "a")).toEqual([]);
    expect(questionsOf([spoken("s", 0), spoken("a", 1)], "a")).toEqual([]);
  });
});
