import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApiDocument } from "../../server/openapi.ts";
import { testApp } from "./app-fixtures.ts";

const committed = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");

it("openapi.json is what the schemas generate (npm run openapi writes it)", () => {
  const { app } = testApp();
  expect(committed).toBe(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
});

it("is served as committed, with every route of the contract and no dangling reference", async () => {
  const { app } = testApp();
  const response = await app.request("/api/openapi.json");
  expect(response.status).toBe(200);
  const document = (await response.json()) as {
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  expect(document).toEqual(JSON.parse(committed));
  expect(Object.keys(document.paths).sort()).toEqual([
    "/api/ask",
    "/api/briefings",
    "/api/contributions/{id}",
    "/api/debates",
    "/api/debates/{id}",
    "/api/health",
    "/api/search",
    "/api/speakers",
  ]);
  const references = [...committed.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, id]) => id);
  expect(references).toContain("Contribution");
  expect([...new Set(references)].sort()).toEqual(Object.keys(document.components.schemas));
});

it("lists for every route the errors that any request may be answered with", () => {
  const { paths } = JSON.parse(committed) as {
    paths: Record<string, Record<string, { requestBody?: unknown; responses: object }>>;
  };
  for (const [path, operations] of Object.entries(paths)) {
    for (const { requestBody, responses } of Object.values(operations)) {
      const expected = ["400", "403", "405", "408", "431", "500", "503"];
      if (requestBody !== undefined) expected.push("413", "415");
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(expected));
    }
  }
});
