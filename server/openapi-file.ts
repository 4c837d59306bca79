/** Writes `openapi.json` at the root of the project: `npm run openapi`, after a change of the contract. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { createIndexHolder } from "./index-holder.ts";
import { createLog } from "./log.ts";
import { openApiDocument } from "./openapi.ts";

const app = createApp({
  index: createIndexHolder(),
  log: createLog("silent", { write() {} }),
  clientDirectory: () => null,
  hosts: null,
});
const file = fileURLToPath(new URL("../openapi.json", import.meta.url));
await writeFile(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
