import { describe, expect, it } from "vitest";
import { createApi, type Fetch, RequestFailure } from "../../client/api.ts";
import type { AskEvent } from "../../server/contract.ts";

const never = new AbortController().signal;

/** A fetch that answers with these pieces, one read each. */
function fakeFetch(pieces: (string | Uint8Array)[], init: ResponseInit = {}): Fetch {
  const encoder = new TextEncoder();
  return async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) {
            controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
          }
          controller.close();
        },
      }),
      { headers: { "content-type": "text/event-stream" }, ...init },
    );
}

async function askWith(fetch: Fetch, signal = never) {
  const events: AskEvent[] = [];
  const failure = await createApi(fetch)
    .ask({ question: "q" }, (event) => events.push(event), signal)
    .then(
      () => null,
      (error: unknown) => error,
    );
  return { events, failure };
}

const delta = (text: string) => `event: delta\ndata: ${JSON.stringify({ text })}\n\n`;
const done = 'event: done\ndata: {"text":"all"}\n\n';

describe("ask", () => {
  it("reads events that are cut anywhere, within a character too", async () => {
    const bytes = new TextEncoder().encode(`${delta("a — b")}${done}`);
    for (let cut = 1; cut < bytes.length; cut++) {
      const { events, failure } = await askWith(fakeFetch([bytes.slice(0, cut), bytes.slice(cut)]));
      expect(failure).toBeNull();
      expect(events.map(({ event }) => event)).toEqual(["delta", "done"]);
      expect(events[0]?.data).toEqual({ text: "a — b" });
    }
  });

  it("passes over events it does not know", async () => {
    const { events, failure } = await askWith(fakeFetch([`event: step\ndata: 1\n\n${done}`]));
    expect(failure).toBeNull();
    expect(events).toHaveLength(1);
  });

  it("fails when the stream ends before the answer is complete", async () => {
    const { events, failure } = await askWith(fakeFetch([delta("half")]));
    expect(events).toHaveLength(1);
    expect(failure).toMatchObject({
      kind: "cut-short",
      message: expect.stringMatching(/broke off/),
    });
  });

  it("fails with the server's words for an error event", async () => {
    const error = { error: { code: "internal", message: "It went wrong." } };
    const { failure } = await askWith(
      fakeFetch([`event: error\ndata: ${JSON.stringify(error)}\n\n`]),
    );
    expect(failure).toMatchObject({ kind: "broken", message: "It went wrong." });
  });

  it("takes a whole answer as JSON too", async () => {
    const { events } = await askWith(
      fakeFetch(['{"text":"all"}'], { headers: { "content-type": "application/json" } }),
    );
    expect(events).toEqual([{ event: "done", data: { text: "all" } }]);
  });

  it.each([
    [503, "not-ready"],
    [400, "refused"],
    [500, "broken"],
  ])("tells status %i as %s with the server's words", async (status, kind) => {
    const body = JSON.stringify({ error: { code: "x", message: "Why." } });
    const { failure } = await askWith(fakeFetch([body], { status }));
    expect(failure).toBeInstanceOf(RequestFailure);
    expect(failure).toMatchObject({ kind, message: "Why." });
  });

  it("says that the server does not answer when nothing does", async () => {
    const { failure } = await askWith(() => Promise.reject(new TypeError("fetch failed")));
    expect(failure).toMatchObject({ kind: "away", message: "The server does not answer." });
  });

  it("gives the signal's reason when it was stopped", async () => {
    const stop = new AbortController();
    stop.abort("stopped");
    const { failure } = await askWith(() => Promise.reject("stopped"), stop.signal);
    expect(failure).toBe("stopped");
  });
});

describe("health", () => {
  it("reads a 503 as an index that is not there yet", async () => {
    const body = { status: "degraded", index: null, problems: ["The index is being built."] };
    const api = createApi(async () => Response.json(body, { status: 503 }));
    expect(await api.health()).toEqual(body);
  });

  it("fails plainly on a page that is not the server's", async () => {
    const api = createApi(async () => new Response("<html>", { status: 502 }));
    await expect(api.health()).rejects.toMatchObject({ kind: "broken" });
  });
});
