/** Builds an index of small contributions with the fake model. */
import type { BuildInput, BuildResult } from "../../indexer/build.ts";
import { buildIndex } from "../../indexer/build.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { contribution, eventsOf } from "./contributions.ts";
import { fakeCountTokens, fakeEmbedder } from "./fake-embedder.ts";

/** Builds in `directory`; one contribution, unless `contributions` or other input is given. */
export function build(
  directory: string,
  input: Partial<BuildInput> & { contributions?: Contribution[] } = {},
): Promise<BuildResult> {
  const { contributions = [contribution()], ...rest } = input;
  return buildIndex({
    events: eventsOf(...contributions),
    directory,
    embedder: fakeEmbedder(),
    countTokens: fakeCountTokens,
    force: false,
    now: new Date("2025-03-01T12:00:00Z"),
    ...rest,
  });
}
