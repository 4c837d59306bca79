import { describe, expect, it } from "vitest";
import { type Action, type Exchange, historyBefore, reduce } from "../../client/state.ts";
import type { Answer } from "../../server/contract.ts";
import { fakeAssistant } from "./fake-assistant.ts";

const afterActions = (...actions: Action[]) => actions.reduce<readonly Exchange[]>(reduce, []);
const answerTo = (question: string): Promise<Answer> => fakeAssistant().ask({ question });

describe("reduce", () => {
  it("gathers an answer as it arrives and takes the whole one at the end", async () => {
    const answer = await answerTo("county lines");
    const received = (event: Extract<Action, { type: "received" }>["event"]): Action => ({
      type: "received",
      id: 1,
      event,
    });
    const streaming = afterActions(
      { type: "asked", id: 1, question: "q" },
      received({ event: "interpretation", data: answer.interpretation }),
      received({ event: "sources", data: answer.citations }),
      received({ event: "delta", data: { text: "one " } }),
      received({ event: "delta", data: { text: "two" } }),
    );
    expect(streaming[0]).toMatchObject({ phase: "streaming", text: "one two", answer: null });
    const done = reduce(streaming, received({ event: "done", data: answer }));
    expect(done[0]).toMatchObject({ phase: "done", text: answer.text, answer });
  });

  it("keeps what has arrived when it is stopped or fails", () => {
    const begun: Action[] = [
      { type: "asked", id: 1, question: "q" },
      { type: "received", id: 1, event: { event: "delta", data: { text: "half" } } },
    ];
    expect(afterActions(...begun, { type: "stopped", id: 1 })[0]).toMatchObject({
      phase: "stopped",
      text: "half",
    });
    const failed = afterActions(...begun, {
      type: "failed",
      id: 1,
      kind: "broken",
      message: "Cut off.",
    });
    expect(failed[0]).toMatchObject({
      phase: "failed",
      text: "half",
      failure: { kind: "broken", message: "Cut off." },
    });
  });

  it("starts afresh in its place a question that is asked again", () => {
    const exchanges = afterActions(
      { type: "asked", id: 1, question: "first" },
      { type: "asked", id: 2, question: "second" },
      { type: "failed", id: 1, kind: "broken", message: "Cut off." },
      { type: "asked", id: 1, question: "first" },
    );
    expect(exchanges.map(({ id, phase, failure }) => [id, phase, failure])).toEqual([
      [1, "asking", null],
      [2, "asking", null],
    ]);
  });
});

describe("historyBefore", () => {
  it("sends the answered turns before a question, each contribution once", async () => {
    const answer = await answerTo("county lines");
    const exchanges = afterActions(
      { type: "asked", id: 1, question: "first" },
      { type: "received", id: 1, event: { event: "done", data: answer } },
      { type: "asked", id: 2, question: "stopped" },
      { type: "stopped", id: 2 },
      { type: "asked", id: 3, question: "third" },
    );
    expect(historyBefore(exchanges, 3)).toEqual([
      {
        question: "first",
        interpretation: answer.interpretation,
        citedContributionIds: ["oral-10", "london-48", "oral-9"],
      },
    ]);
    expect(historyBefore(exchanges, 1)).toEqual([]);
  });
});
