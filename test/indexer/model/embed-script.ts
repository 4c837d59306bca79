/** Embeds one text and never closes the embedder, for the test that such a script ends. */
import { startEmbedder } from "../../../indexer/model/index.ts";

const [, , model = ""] = process.argv;
const embedder = await startEmbedder(JSON.parse(model));
const [vector] = await embedder.embed(["county lines"]);
console.log(vector?.length);
