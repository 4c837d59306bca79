/** The model shared by the tests, converted once for all of them and for later runs. */
import { fileURLToPath } from "node:url";
import { type PreparedModel, prepareModel } from "../../../indexer/model/index.ts";

const CACHE = fileURLToPath(new URL("../../../.cache/model", import.meta.url));

export function sharedModel(): Promise<PreparedModel> {
  return prepareModel(CACHE);
}
