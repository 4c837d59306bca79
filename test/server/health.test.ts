import { describe, expect, it } from "vitest";
import { ErrorBody, Health } from "../../server/contract.ts";
import type { IndexState } from "../../server/index-holder.ts";
import { fakeAssistant, MANIFEST, postJson, readyState, testApp } from "./app-fixtures.ts";

async function health(state: IndexState) {
  const response = await testApp({ state }).app.request("/api/health");
  return { status: response.status, body: Health.parse(await response.json()) };
}

describe("GET /api/health", () => {
  it("tells what is indexed", async () => {
    expect(await health(readyState(fakeAssistant().assistant))).toEqual({
      status: 200,
      body: {
        status: "ok",
        index: {
          contributions: 5,
          passages: 5,
          debates: 1,
          from: "2018-04-16",
          to: "2018-04-16",
          model: "fake-model",
          builtAt: "2025-01-01T00:00:00.000Z",
        },
        problems: [],
      },
    });
  });

  it("is degraded but serves when a document could not be indexed, and names it", async () => {
    const problem = { file: "seeds/x.txt", line: null, reason: "it is empty", next: "Remove it." };
    const manifest = { ...MANIFEST, problems: [problem] };
    const { status, body } = await health(readyState(fakeAssistant().assistant, manifest));
    expect(status).toBe(200);
    expect(body.status).toBe("degraded");
    expect(body.index?.contributions).toBe(5);
    expect(body.problems).toEqual(["seeds/x.txt: it is empty. Remove it."]);
  });
});

describe("while no index is loaded", () => {
  const building: IndexState = {
    status: "preparing",
    progress: { stage: "embedding", done: 120, total: 800 },
  };
  const failed: IndexState = { status: "failed", reason: "It is damaged. Run `npm run index`." };
  const opening: IndexState = { status: "preparing", progress: null };

  it.each([
    ["being built", building, "embedding: 120 of 800"],
    ["being opened", opening, "being opened"],
    ["not to be had", failed, "It is damaged. Run `npm run index`."],
  ])("health is 503 and says that it is %s", async (_, state, problem) => {
    const { status, body } = await health(state);
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: "degraded", index: null });
    expect(body.problems[0]).toContain(problem);
  });

  it.each([
    "/api/search?q=x",
    "/api/contributions/c",
    "/api/debates",
    "/api/debates/debate-1",
    "/api/speakers",
    "/api/ask",
  ])("%s answers 503 with the progress, and with what to do", async (path) => {
    const options = path === "/api/ask" ? postJson({ question: "q" }) : undefined;
    const waiting = await testApp({ state: building }).app.request(path, options);
    expect(waiting.status).toBe(503);
    expect(waiting.headers.get("Retry-After")).toBe("2");
    const wait = ErrorBody.parse(await waiting.json()).error;
    expect(wait).toMatchObject({ code: "index_building" });
    expect(wait.message).toContain("120 of 800");
    const refused = await testApp({ state: failed }).app.request(path, options);
    expect(refused.status).toBe(503);
    expect(ErrorBody.parse(await refused.json()).error).toEqual({
      code: "index_unavailable",
      message: "No index is loaded. It is damaged. Run `npm run index`.",
    });
  });
});
