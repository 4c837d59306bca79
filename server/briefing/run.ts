/** Makes a briefing without a server: opens the index, or builds the first one, and starts the model. */
import { join } from "node:path";
import { loadVocabulary, prepareModel, startEmbedder } from "../../indexer/model/index.ts";
import { createProgressView } from "../../indexer/progress-bar.ts";
import { createAssistant } from "../assistant.ts";
import { createCatalogue } from "../catalogue.ts";
import type { BriefingRequest } from "../contract.ts";
import { loadIndex } from "../load-index.ts";
import { createBriefing, exportBriefing } from "./create.ts";

/**
 * The bytes of the briefing.
 * @throws BriefingRefusal, and what opening an index throws
 */
export async function runBriefing(input: {
  request: BriefingRequest;
  /** Absolute path of the project. */
  root: string;
  /** The index folder. */
  directory: string;
  /** Where the progress of a first index is shown. */
  terminal: NodeJS.WritableStream & { isTTY?: boolean };
}): Promise<Buffer> {
  const { request, root, directory, terminal } = input;
  const model = await prepareModel(join(root, ".cache/model"));
  const embedder = startEmbedder(model);
  const view = createProgressView(terminal);
  try {
    const index = await loadIndex({
      directory,
      sources: [join(root, "seeds")],
      model,
      embedder,
      now: () => new Date(),
      onProgress: view.update,
    });
    view.stop();
    const sources = {
      assistant: createAssistant({
        index,
        embedder: await embedder,
        english: await loadVocabulary(model),
      }),
      catalogue: createCatalogue(index.contributions),
      manifest: index.manifest,
    };
    return await exportBriefing(await createBriefing(sources, request), request.format);
  } finally {
    view.stop();
    const started = await embedder.catch(() => null);
    await started?.close();
  }
}
