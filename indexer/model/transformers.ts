/** `@xenova/transformers`, kept offline and loaded only when first needed (it takes 0.2 s). */
import { basename, dirname } from "node:path";
import type { PreTrainedModel, PreTrainedTokenizer } from "@xenova/transformers";

async function offlineTransformers(directory: string) {
  const transformers = await import("@xenova/transformers");
  const { env } = transformers;
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(directory);
  return transformers;
}

/** The tokenizer of a prepared model's folder. */
export async function loadTokenizer(directory: string): Promise<PreTrainedTokenizer> {
  const { AutoTokenizer } = await offlineTransformers(directory);
  return AutoTokenizer.from_pretrained(basename(directory), { local_files_only: true });
}

/** The network of a prepared model's folder, in single precision. */
export async function loadNetwork(directory: string): Promise<PreTrainedModel> {
  const { AutoModel } = await offlineTransformers(directory);
  return AutoModel.from_pretrained(basename(directory), {
    local_files_only: true,
    quantized: false,
  });
}
