/** The server as a whole, from an empty index folder to the signal that ends it. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
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

it("shows a corrected speaker everywhere once the index is built again, and says so before", async () => {
  const question = "what did ministers say about county lines";
  const answerOf = async (url: string) =>
    Answer.parse(await (await fetch(`${url}/api/ask`, postJson({ question }))).json());
  const before = start();
  const { citations } = await answerOf(await before.printed(READY));
  const inferred = citations.find(({ speaker }) => speaker.attribution === "inferred");
  const contribution = inferred?.contributionId ?? "";
  expect(inferred?.speaker).toMatchObject({ name: "Ben Wallace", correction: null });
  expect(await before.ended("SIGTERM")).toBe(0);

  const correction = { contribution, speaker: "Amber Rudd", reason: "a test" };
  writeFileSync(join(indexFolder, "corrections.jsonl"), `${JSON.stringify(correction)}\n`);
  const stale = start();
  const health = await healthOf(await stale.printed(READY));
  expect(health.body.status).toBe("degraded");
  expect(health.body.problems).toEqual([expect.stringContaining("the corrections have changed")]);
  expect(stale.output().stdout).toMatch(
    /Not used: \S+corrections\.jsonl: .*npm run index -- --index/,
  );
  expect(await stale.ended("SIGTERM")).toBe(0);

  const args = ["indexer/run.mjs", "indexer/cli.ts", "index", "--index", indexFolder, "seeds/"];
  const { stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).toMatch(/speaker corrected +1$/m);

  const url = await start().printed(READY);
  expect(await healthOf(url)).toMatchObject({ body: { status: "ok", problems: [] } });
  const answer = await answerOf(url);
  const cited = answer.citations.find(({ contributionId }) => contributionId === contribution);
  expect(cited?.speaker).toMatchObject({
    name: "Amber Rudd",
    attribution: "inferred",
    evidence: ["corrected locally: a test"],
    correction: "a test",
    office: "Home Secretary",
    constituency: null,
  });
  expect(answer.text).toContain("**Amber Rudd** [speaker corrected locally] (Home Secretary");
  const found = await fetch(`${url}/api/search?speaker=Amber%20Rudd&q=county%20lines`);
  const { results } = SearchResponse.parse(await found.json());
  expect(results.map(({ contribution: { id } }) => id)).toContain(contribution);
  const briefed = { question, keep: [contribution], format: "markdown" };
  const briefing = await (await fetch(`${url}/api/briefings`, postJson(briefed))).text();
  expect(briefing).toContain("Amber Rudd \\[speaker corrected locally\\]");
}, 120_000);
