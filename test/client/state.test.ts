import { describe, expect, it } from "vitest";
import { nothingGiven } from "../../client/route.ts";
import { type Action, type Exchange, historyBefore, reduce } from "../../client/state.ts";
import type { Answer } from "../../server/contract.ts";
import { fakeAssistant } from "./fake-assistant.ts";

const afterActions = (...actions: Action[]) => actions.reduce<readonly Exchange[]>(reduce, []);
const asked = (id: number, question: string): Action => ({
  type: "asked",
  id,
  question,
  given: nothingGiven,
});
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
      asked(1, "q"),
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
      asked(1, "q"),
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
      asked(1, "first"),
      asked(2, "second"),
      { type: "failed", id: 1, kind: "broken", message: "Cut off." },
      asked(1, "first"),
    );
    expect(exchanges.map(({ id, phase, failure }) => [id, phase, failure])).toEqual([
      [1, "asking", null],
      [2, "asking", null],
    ]);
  });
});

describe("opening a kept conversation", () => {
  it("leaves what is done and asks again what was under way", async () => {
    const answer = await answerTo("county lines");
    const kept = afterActions(
      asked(1, "first"),
      { type: "received", id: 1, event: { event: "done", data: answer } },
      asked(2, "second"),
      { type: "received", id: 2, event: { event: "delta", data: { text: "half" } } },
      asked(3, "third"),
      { type: "stopped", id: 3 },
    );
    const opened = reduce([], { type: "opened", exchanges: kept });
    expect(opened.map(({ phase }) => phase)).toEqual(["done", "waiting", "stopped"]);
  });
});

describe("historyBefore", () => {
  it("sends the answered turns before a question, each contribution once", async () => {
    const answer = await answerTo("county lines");
    const exchanges = afterActions(
      asked(1, "first"),
      { type: "received", id: 1, event: { event: "done", data: answer } },
      asked(2, "stopped"),
      { type: "stopped", id: 2 },
      asked(3, "third"),
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
