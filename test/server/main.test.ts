/** The server as a whole, from an empty index folder to the signal that ends it. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Answer, ContributionInPlace, Health, SearchResponse } from "../../server/contract.ts";
import { postJson } from "./app-fixtures.ts";
import { type ServerProcess, startServer } from "./main-process.ts";

const READY = /Dispatch Box is ready: (http:\/\/\S+)/;
const LISTENING = /Listening on (http:\/\/\S+)/;

const folder = mkdtempSync(join(tmpdir(), "dispatch-box-main-"));
const indexFolder = join(folder, "index");
const running: ServerProcess[] = [];
function start(settings: Record<string, string> = {}): ServerProcess {
  const server = startServer({ PORT: "0", INDEX_DIR: indexFolder, ...settings });
  running.push(server);
  return server;
}
const healthOf = async (url: string) => {
  const response = await fetch(`${url}/api/health`);
  return { status: response.status, body: Health.parse(await response.json()) };
};

beforeAll(async () => {
  const server = start();
  const url = await server.printed(LISTENING);
  const early = await healthOf(url);
  expect(early.status).toBe(503);
  expect(early.body.index).toBeNull();
  expect(await server.printed(READY)).toBe(url);
  expect(server.output().stderr).toContain("Embedding passages");
  expect(await server.ended("SIGTERM")).toBe(0);
});
afterEach(() => {
  for (const server of running.splice(0)) server.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers from the index of an earlier start without building it again", async () => {
  const server = start();
  const url = await server.printed(READY);
  expect(server.output().stderr).not.toContain("Embedding passages");

  const health = await healthOf(url);
  expect(health).toMatchObject({ status: 200, body: { status: "ok", problems: [] } });
  expect(health.body.index?.contributions).toBeGreaterThan(100);
  expect(await (await fetch(url)).text()).toContain("<html");

  const request = postJson({ question: "what did ministers say about county lines" });
  const answer = Answer.parse(await (await fetch(`${url}/api/ask`, request)).json());
  expect(answer.status).toBe("answered");
  for (const citation of answer.citations) {
    const id = encodeURIComponent(citation.contributionId);
    const place = await fetch(`${url}/api/contributions/${id}`);
    const { contribution } = ContributionInPlace.parse(await place.json());
    expect(contribution.text.slice(citation.quoteStart, citation.quoteEnd)).toBe(citation.quote);
    expect(contribution.speaker).toEqual(citation.speaker);
  }

  const search = await fetch(`${url}/api/search?role=minister&limit=5`);
  const { results } = SearchResponse.parse(await search.json());
  expect(results).toHaveLength(5);
  for (const { contribution } of results) expect(contribution.speaker.minister).toBe(true);

  const streamed = await fetch(`${url}/api/ask`, {
    ...request,
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
  });
  const events = [...(await streamed.text()).matchAll(/^event: (.+)$/gm)].map(([, name]) => name);
  expect(events[0]).toBe("interpretation");
  expect(events.at(-1)).toBe("done");

  expect(await server.ended("SIGINT")).toBe(0);
});

it("refuses a busy port in one clear line", async () => {
  const first = start();
  const { port } = new URL(await first.printed(LISTENING));
  const second = start({ PORT: port });
  expect(await second.ended()).toBe(1);
  expect(second.output().stderr.trim()).toMatch(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use\\..*PORT=\\d+ npm start$`),
  );
  expect(await first.ended("SIGTERM")).toBe(0);
});

it("refuses a folder that is not its index and leaves it alone", async () => {
  const foreign = join(folder, "foreign");
  mkdirSync(foreign);
  writeFileSync(join(foreign, "letters.txt"), "mine");
  const server = start({ INDEX_DIR: foreign });
  expect(await server.ended()).toBe(1);
  expect(server.output().stderr).toContain("npm run index -- --index");
  expect(server.output().stderr).not.toMatch(/\.ts:\d+/);
  expect(readdirSync(foreign)).toEqual(["letters.txt"]);
});

it("refuses a setting it cannot use, by name", async () => {
  const server = start({ PORT: "http" });
  expect(await server.ended()).toBe(1);
  expect(server.output().stderr).toContain("PORT must be a whole number");
});
