/** `POST /api/briefings`. */
import { expect, test } from "vitest";
import { Briefing, ErrorBody } from "../../server/contract.ts";
import { MANIFEST, postJson, testApp } from "./app-fixtures.ts";
import { briefingAssistant, CATALOGUE } from "./briefing-fixtures.ts";

const loaded = { manifest: MANIFEST, catalogue: CATALOGUE, assistant: briefingAssistant() };
const { app } = testApp({ state: { status: "ready", loaded } });
const post = (body: unknown) => app.request("/api/briefings", postJson(body));

test("answers JSON as the contract says", async () => {
  const response = await post({ question: "county lines", format: "json" });
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  const briefing = Briefing.parse(await response.json());
  expect(briefing.index.generation).toBe(MANIFEST.generation);
});

test("answers Markdown and Word as files to download, the same each time", async () => {
  for (const [format, type, name] of [
    ["markdown", "text/markdown; charset=utf-8", "briefing-county-lines.md"],
    [
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "briefing-county-lines.docx",
    ],
  ]) {
    const [first, second] = [
      await post({ question: "county lines", format }),
      await post({ question: "county lines", format }),
    ];
    expect(first.headers.get("Content-Type")).toBe(type);
    expect(first.headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`);
    expect(Buffer.from(await first.arrayBuffer())).toEqual(Buffer.from(await second.arrayBuffer()));
  }
});

test.each(["json", "markdown", "docx"])("exports no empty shell as %s", async (format) => {
  const response = await post({ question: "football", format });
  expect(response.status).toBe(404);
  expect(ErrorBody.parse(await response.json()).error).toEqual({
    code: "nothing_found",
    message: "Nothing was found about “football”.",
  });
});

test("does not say that nothing was found where sections without quotations were asked for", async () => {
  const response = await post({
    question: "county lines",
    sections: ["summary"],
    format: "markdown",
  });
  expect(response.status).toBe(422);
  const { error } = ErrorBody.parse(await response.json());
  expect(error.code).toBe("invalid_briefing");
  expect(error.message).toContain("choose more sections");
});

test("names the field of a kept id that is not indexed", async () => {
  const response = await post({ question: "county lines", keep: ["gone"], format: "docx" });
  expect(response.status).toBe(422);
  const { error } = ErrorBody.parse(await response.json());
  expect(error.code).toBe("invalid_briefing");
  expect(error.issues?.map(({ path }) => path)).toEqual(["keep.0"]);
});

test.each([
  [{ question: "county lines" }, "format"],
  [{ question: " ", format: "json" }, "question"],
  [{ question: "county lines", format: "pdf" }, "format"],
  [{ question: "county lines", format: "json", sections: ["gossip"] }, "sections.0"],
  [{ question: "county lines", format: "json", sections: [] }, "sections", "must not be empty"],
  [{ question: "county lines", format: "json", colour: "red" }, "colour"],
])("refuses %j by field", async (body, path, message = "") => {
  const response = await post(body);
  expect(response.status).toBe(400);
  const [issue] = ErrorBody.parse(await response.json()).error.issues ?? [];
  expect(issue?.path).toBe(path);
  expect(issue?.message).toContain(message);
});

test("answers 503 while no index is loaded", async () => {
  const empty = testApp({ state: { status: "preparing", progress: null } });
  const body = postJson({ question: "county lines", format: "json" });
  expect((await empty.app.request("/api/briefings", body)).status).toBe(503);
});
