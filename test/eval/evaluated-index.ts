/** The index an evaluation runs on: built from documents, with vectors kept between runs. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildIndex } from "../../indexer/build.ts";
import type { Embedder } from "../../indexer/embedder.ts";
import { type OpenIndex, openIndex } from "../../indexer/generation.ts";
import { loadTokenCounter, type PreparedModel } from "../../indexer/model/index.ts";
import type { SourceEvent } from "../../indexer/sources/events.ts";

/** Builds and opens it in `directory/name`; only texts not embedded by an earlier run are embedded. */
export async function evaluatedIndex(input: {
  events: AsyncIterable<SourceEvent>;
  directory: string;
  name: string;
  model: PreparedModel;
  embedder: Embedder;
}): Promise<OpenIndex> {
  const { events, model, embedder } = input;
  await mkdir(input.directory, { recursive: true });
  const directory = join(input.directory, input.name);
  const { problems } = await buildIndex({
    events,
    directory,
    embedder,
    countTokens: await loadTokenCounter(model),
    force: true,
    now: new Date(),
  });
  if (problems.length > 0) throw new Error(`Not every document of ${input.name} could be read.`);
  return openIndex(directory, model.identity);
}
