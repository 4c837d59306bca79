import { fakeManifest } from "../server/fake-manifest.ts";
/** The real application over the fakes of `test/client`, on a free port of this machine. */

import { resolve } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { createApp } from "../../server/app.ts";
import { createCatalogue } from "../../server/catalogue.ts";
import { ensureClientBuilt } from "../../server/client-build.ts";
import { createIndexHolder, type IndexHolder, type IndexState } from "../../server/index-holder.ts";
import { createLog } from "../../server/log.ts";
import { type FakeAssistant, fakeAssistant } from "../client/fake-assistant.ts";
import { contributions } from "../client/fake-parliament.ts";

export const projectRoot = resolve(import.meta.dirname, "../..");

export interface ServedPage {
  address: string;
  assistant: FakeAssistant;
  index: IndexHolder;
  /** The state in which the fakes are loaded. */
  ready: IndexState;
  /** Stops listening and cuts what is under way. */
  stop(): Promise<void>;
}

/** @param port 0 for any free one */
export async function servePage(port = 0): Promise<ServedPage> {
  const cacheDirectory = resolve(projectRoot, ".cache/client");
  const { directory } = await ensureClientBuilt({ root: projectRoot, cacheDirectory });
  const assistant = fakeAssistant();
  const index = createIndexHolder();
  const ready = readyState(assistant);
  index.set(ready);
  const log = createLog("fatal", { write: () => {} });
  const app = createApp({ index, log, clientDirectory: () => directory, hosts: null });
  const { server, chosenPort } = await new Promise<{ server: ServerType; chosenPort: number }>(
    (done) => {
      const started = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (info) =>
        done({ server: started, chosenPort: info.port }),
      );
    },
  );
  return {
    address: `http://127.0.0.1:${chosenPort}/`,
    assistant,
    index,
    ready,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function readyState(assistant: FakeAssistant): IndexState {
  const manifest = fakeManifest(contributions);
  const catalogue = createCatalogue(contributions);
  return { status: "ready", loaded: { manifest, catalogue, assistant } };
}
