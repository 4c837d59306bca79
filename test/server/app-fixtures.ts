/** A small made-up index and a fake assistant, for tests of the HTTP side alone. */

import type { Contribution, Debate } from "../../indexer/contribution.ts";
import { createApp } from "../../server/app.ts";
import type { Assistant } from "../../server/assistant.ts";
import { createCatalogue } from "../../server/catalogue.ts";
import type { Answer, Interpretation } from "../../server/contract.ts";
import { countFacets } from "../../server/facets.ts";
import { createIndexHolder, type IndexState } from "../../server/index-holder.ts";
import { createLog } from "../../server/log.ts";
import { contribution as plainContribution } from "../indexer/contributions.ts";
import { fakeManifest } from "./fake-manifest.ts";

export const DEBATE: Debate = { ...plainContribution().debate, id: "debate-1" };

export function contribution(id: string, changes: Partial<Contribution> = {}): Contribution {
  const source = { file: "a.txt", lineStart: 1, lineEnd: 2, url: null };
  const speaker = { office: "Minister, Home Office", officeBasis: "office-holders" } as const;
  return {
    ...plainContribution({ id, speaker, debate: DEBATE, text: "We are tackling county lines." }),
    source,
    sources: [source],
    citation: "HC Deb 16 April 2018",
    ...changes,
  };
}

/** Five turns of one debate; the page was cut before the fourth. The third has an id of its source. */
export const CONTRIBUTIONS = ["a", "b", "c", "d", "e"].map((id, position) =>
  contribution(id, {
    position,
    gapBefore: id === "d",
    aliases: id === "c" ? ["uk.org.publicwhip/debate/2018-04-16a.1.2"] : [],
  }),
);

export const INTERPRETATION: Interpretation = {
  topic: "county lines",
  filters: {},
  reference: null,
  quote: null,
  carriedOver: [],
  leftOut: [],
  explanation: "Searched for county lines.",
};

export const ANSWER: Answer = {
  status: "no_evidence",
  text: "Nothing was found.",
  points: [],
  citations: [],
  interpretation: INTERPRETATION,
  reason: "no match",
  coverage: { contributions: 5, debates: 1, from: null, to: null, excerptsOnly: true },
  aside: null,
  suggestions: [],
  timings: {},
};

export const MANIFEST = fakeManifest([contribution("c1")], {
  generation: "generation-1",
  contributions: 5,
  passages: 5,
});

/** Answers everything with {@link ANSWER}, and remembers what it was asked. */
export function fakeAssistant(changes: Partial<Assistant> = {}) {
  const asked: unknown[] = [];
  const assistant: Assistant = {
    async search(query) {
      asked.push(query);
      const facets = countFacets([]);
      return { interpretation: INTERPRETATION, results: [], total: 0, facets };
    },
    async ask(request, emit) {
      asked.push(request);
      await emit?.({ event: "interpretation", data: INTERPRETATION });
      await emit?.({ event: "delta", data: { text: ANSWER.text } });
      await emit?.({ event: "done", data: ANSWER });
      return ANSWER;
    },
    ...changes,
  };
  return { assistant, asked };
}

/** A state in which {@link CONTRIBUTIONS} are loaded. */
export function readyState(assistant: Assistant, manifest = MANIFEST): IndexState {
  const catalogue = createCatalogue(CONTRIBUTIONS);
  return { status: "ready", loaded: { manifest, catalogue, assistant } };
}

interface TestAppOptions {
  state?: IndexState;
  clientDirectory?: string | null;
  hosts?: readonly string[] | null;
}

/** The real app over fakes; `lines` collects its log. */
export function testApp(options: TestAppOptions = {}) {
  const lines: string[] = [];
  const index = createIndexHolder();
  index.set(options.state ?? readyState(fakeAssistant().assistant));
  const app = createApp({
    index,
    log: createLog("info", { write: (line) => lines.push(line) }),
    clientDirectory: () => options.clientDirectory ?? null,
    hosts: options.hosts ?? null,
  });
  return { app, lines };
}

/** The options of a POST of `body` as JSON. */
export function postJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
