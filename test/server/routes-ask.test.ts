import { createParser, type EventSourceMessage } from "eventsource-parser";
import { describe, expect, it } from "vitest";
import { ErrorBody, type Filters, type Turn } from "../../server/contract.ts";
import {
  ANSWER,
  fakeAssistant,
  INTERPRETATION,
  postJson,
  readyState,
  testApp,
} from "./app-fixtures.ts";

const STREAM = { Accept: "text/event-stream" };

async function eventsOf(response: Response): Promise<EventSourceMessage[]> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  parser.feed(await response.text());
  return events;
}

function turnOf(filters: Filters): Turn {
  const interpretation = { ...INTERPRETATION, filters };
  return { question: "q", interpretation, citedContributionIds: ["a"] };
}

async function refusal(body: unknown) {
  const { app } = testApp();
  const response = await app.request("/api/ask", postJson(body));
  return { status: response.status, error: ErrorBody.parse(await response.json()).error };
}

describe("POST /api/ask as JSON", () => {
  it("answers with the whole answer, having passed the request on", async () => {
    const { assistant, asked } = fakeAssistant();
    const { app } = testApp({ state: readyState(assistant) });
    const request = {
      question: "what did ministers say",
      filters: { parties: ["Labour"], from: "2018-01-01", houses: ["Lords"], kinds: ["speech"] },
      history: [turnOf({ houses: ["Commons"], kinds: ["question", "answer"] })],
    };
    const response = await app.request("/api/ask", postJson(request));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(ANSWER);
    expect(asked).toEqual([request]);
  });

  it("reads a turn that leaves out everybody shown in many answers", async () => {
    const exceptSpeakers = Array.from({ length: 100 }, (_, index) => `Member ${index}`);
    const { app } = testApp();
    const request = { question: "who else?", history: [turnOf({ exceptSpeakers })] };
    expect((await app.request("/api/ask", postJson(request))).status).toBe(200);
  });

  it("reads a House however it is spelt, as a search does", async () => {
    const { assistant, asked } = fakeAssistant();
    const { app } = testApp({ state: readyState(assistant) });
    const request = { question: "q", filters: { houses: ["lords"] } };
    expect((await app.request("/api/ask", postJson(request))).status).toBe(200);
    expect((await app.request("/api/search?house=lords")).status).toBe(200);
    expect(asked).toMatchObject([
      { filters: { houses: ["Lords"] } },
      { filters: { houses: ["Lords"] } },
    ]);
  });

  it("reads control characters as spaces, as a search does", async () => {
    const { assistant, asked } = fakeAssistant();
    const { app } = testApp({ state: readyState(assistant) });
    const request = { question: "county\u0000lines\u001b\nin Essex" };
    expect((await app.request("/api/ask", postJson(request))).status).toBe(200);
    expect((await app.request("/api/search?q=county%00lines%1B%0Ain%20Essex")).status).toBe(200);
    const read = "county lines \nin Essex";
    expect(asked).toMatchObject([{ question: read }, { q: read }]);
  });

  it("accepts a question of exactly 1,000 characters", async () => {
    const { app } = testApp();
    for (const character of ["x", "😀"]) {
      const question = character.repeat(1000);
      const response = await app.request("/api/ask", postJson({ question }));
      expect(response.status, character).toBe(200);
    }
  });

  it.each([
    ["missing", {}, "question", "is missing"],
    ["empty", { question: "" }, "question", "must not be empty"],
    ["only white space", { question: " \n\t\u0000" }, "question", "must not be empty"],
    ["too long", { question: "x".repeat(1001) }, "question", "must have at most 1000 characters"],
    ["not a string", { question: 7 }, "question", "must be a string"],
    ["null", { question: null }, "question", "must be a string"],
    ["misspelt", { question: "q", filter: {} }, "filter", "is not known here"],
    ["no object", ["q"], "body", "must be an object"],
    ["no day", { question: "q", filters: { from: "16/04/2018" } }, "filters.from", "YYYY-MM-DD"],
    ["no role", { question: "q", filters: { roles: ["king"] } }, "filters.roles.0", "must be one"],
    [
      "days in the wrong order",
      { question: "q", filters: { from: "2019-01-01", to: "2018-01-01" } },
      "filters.from",
      "must not be after to",
    ],
    [
      "a House there is not",
      { question: "q", filters: { houses: ["Mars"] } },
      "filters.houses.0",
      "must be one of: Commons, Lords",
    ],
    [
      "no kind of contribution",
      { question: "q", filters: { kinds: ["answer", "song"] } },
      "filters.kinds.1",
      "must be one of: speech, question",
    ],
    [
      "of an earlier turn, with days in the wrong order",
      { question: "q", history: [turnOf({ from: "2019-01-01", to: "2018-01-01" })] },
      "history.0.interpretation.filters.from",
      "must not be after to",
    ],
  ])(
    "refuses a question or filter that is %s, naming the field",
    async (_, body, path, message) => {
      const { status, error } = await refusal(body);
      expect(status).toBe(400);
      expect(error.code).toBe("invalid_request");
      expect(error.issues).toHaveLength(1);
      expect(error.issues?.[0]?.path).toBe(path);
      expect(error.issues?.[0]?.message).toContain(message);
      expect(error.message).toContain(path);
    },
  );

  it("refuses a body that is not JSON, and one that is not called JSON", async () => {
    expect(await refusal("{question")).toMatchObject({
      status: 400,
      error: { code: "malformed_json" },
    });
    const { app } = testApp();
    const text = { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" };
    const response = await app.request("/api/ask", text);
    expect(response.status).toBe(415);
    expect(ErrorBody.parse(await response.json()).error.code).toBe("unsupported_media_type");
  });

  it("refuses a body that is too large", async () => {
    const { status, error } = await refusal({ question: "q", padding: "x".repeat(300_000) });
    expect(status).toBe(413);
    expect(error.code).toBe("body_too_large");
  });

  it("answers an unexpected failure with a plain 500 that the log explains", async () => {
    const cause = new Error("disk on fire");
    const { assistant } = fakeAssistant({
      ask: () => Promise.reject(new Error("secret path /x", { cause })),
    });
    const { app, lines } = testApp({ state: readyState(assistant) });
    const response = await app.request("/api/ask", postJson({ question: "private words" }));
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).not.toMatch(/secret|disk|at .*\.ts/);
    const id = response.headers.get("X-Request-Id") ?? "none";
    expect(ErrorBody.parse(JSON.parse(body)).error.message).toContain(id);
    const log = lines.join("");
    expect(log).toContain("disk on fire");
    expect(log).toContain(id);
    expect(log).not.toContain("private words");
  });
});

describe("POST /api/ask as a stream", () => {
  it("sends the events in the order they are made", async () => {
    const { app, lines } = testApp();
    const response = await app.request("/api/ask", postJson({ question: "q" }, STREAM));
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    const events = await eventsOf(response);
    expect(events.map(({ event }) => event)).toEqual(["interpretation", "delta", "done"]);
    expect(JSON.parse(events[1]?.data ?? "")).toEqual({ text: ANSWER.text });
    expect(JSON.parse(events[2]?.data ?? "")).toEqual(ANSWER);
    expect(lines.filter((line) => line.includes('"request"'))).toHaveLength(1);
  });

  it("ends in a safe error event when the answer fails on the way", async () => {
    const { assistant } = fakeAssistant({
      async ask(_, emit) {
        await emit?.({ event: "interpretation", data: INTERPRETATION });
        throw new Error("secret path /x");
      },
    });
    const { app, lines } = testApp({ state: readyState(assistant) });
    const response = await app.request("/api/ask", postJson({ question: "q" }, STREAM));
    const events = await eventsOf(response);
    expect(events.map(({ event }) => event)).toEqual(["interpretation", "error"]);
    expect(ErrorBody.parse(JSON.parse(events[1]?.data ?? "")).error.code).toBe("internal");
    expect(events[1]?.data).not.toContain("secret");
    expect(lines.join("")).toContain("secret path /x");
  });

  it("answers an invalid question with a plain 400, not with a stream", async () => {
    const { app } = testApp();
    const response = await app.request("/api/ask", postJson({ question: "" }, STREAM));
    expect(response.status).toBe(400);
    expect(ErrorBody.parse(await response.json()).error.code).toBe("invalid_request");
  });

  it("gives the work up when the reader goes away", async () => {
    let givenUp: (() => void) | undefined;
    const abandoned = new Promise<void>((resolve) => {
      givenUp = resolve;
    });
    const { assistant } = fakeAssistant({
      ask: (_request, emit, signal) =>
        new Promise((_, reject) => {
          void emit?.({ event: "interpretation", data: INTERPRETATION });
          signal?.addEventListener("abort", () => {
            givenUp?.();
            reject(signal.reason);
          });
        }),
    });
    const { app, lines } = testApp({ state: readyState(assistant) });
    const response = await app.request("/api/ask", postJson({ question: "q" }, STREAM));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await abandoned;
    await expect.poll(() => lines.join("")).toContain('"status":499');
    expect(lines.join("")).not.toContain('"level":50');
  });
});
