/** Prepares the model in a process of its own, for the test of two at once. */
import { prepareModel } from "../../../indexer/model/index.ts";

const [, , cacheDirectory = ""] = process.argv;
process.send?.(await prepareModel(cacheDirectory));
process.disconnect();
