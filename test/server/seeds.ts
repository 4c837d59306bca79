/** The seeds, indexed once for the tests of one file with the real readers, model and store. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { buildIndex } from "../../indexer/build.ts";
import { type OpenIndex, openIndex } from "../../indexer/generation.ts";
import { loadTokenCounter, loadVocabulary, startEmbedder } from "../../indexer/model/index.ts";
import { readSources } from "../../indexer/sources/read.ts";
import { type Assistant, createAssistant } from "../../server/assistant.ts";
import type { Filters } from "../../server/contract.ts";
import { sharedModel } from "../indexer/model/prepared.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

export interface Seeds {
  /** The folder of the index. */
  readonly directory: string;
  readonly index: OpenIndex;
  readonly assistant: Assistant;
}

/** Call it at the top of a file. Its parts are there once the tests, or what is set up after it, run. */
export function useSeeds(): Seeds {
  let seeds: Seeds;
  let close = async () => {};
  beforeAll(async () => {
    const model = await sharedModel();
    const embedder = await startEmbedder(model);
    const directory = await mkdtemp(join(tmpdir(), "dispatch-box-"));
    close = async () => {
      await embedder.close();
      await rm(directory, { recursive: true, force: true });
    };
    await buildIndex({
      events: readSources([SEEDS]),
      directory,
      embedder,
      countTokens: await loadTokenCounter(model),
      force: false,
      now: new Date("2025-03-01T12:00:00Z"),
    });
    const index = await openIndex(directory, model.identity);
    const english = await loadVocabulary(model);
    const assistant = createAssistant({ index, embedder, english, today: () => "2025-06-15" });
    seeds = { directory, index, assistant };
  });
  afterAll(() => close());
  return {
    get directory() {
      return seeds.directory;
    },
    get index() {
      return seeds.index;
    },
    get assistant() {
      return seeds.assistant;
    },
  };
}

/** Asks one question after another, with the first answer as its history. */
export function followWith(seeds: Seeds) {
  return async (first: string, then: string, filters: Filters = {}) => {
    const { interpretation, citations } = await seeds.assistant.ask({ question: first });
    const citedContributionIds = citations.map(({ contributionId }) => contributionId);
    const turn = { question: first, interpretation, citedContributionIds };
    return seeds.assistant.ask({ question: then, filters, history: [turn] });
  };
}
