/** Puts the app on a port, and takes it off again without cutting answers short. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { answerUnreadable, unreadable, withoutHost } from "./unreadable.ts";

/** The address cannot be listened on; the message names the setting to change. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

export interface Listening {
  /** Where a browser on this machine reaches the server: "http://127.0.0.1:8787". */
  readonly url: string;
  /** Takes no new requests, lets running ones end for up to `graceMs`, then cuts them off. */
  stop(graceMs: number): Promise<void>;
}

/** How often connections that have become idle are closed while stopping. */
const IDLE_CHECK_MS = 50;

/**
 * Listens on `host` and `port` (0 for any free one).
 * @throws {ListenError} when the address is taken, not ours, or not allowed
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const answer = getRequestListener(
    (request, { incoming }) => withoutHost(incoming) ?? fetch(request),
    { hostname: host, errorHandler: unreadable },
  );
  // Node's own answer to a request without a Host is empty.
  const server = createServer({ requireHostHeader: false }, answer);
  server.on("clientError", answerUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${browsable(host)}:${actual}`, stop: (graceMs) => stop(server, graceMs) };
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const end = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}

/** Host for a URL; an address that stands for all of them is reached as this machine. */
function browsable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  return new ListenError(reasonOf(error, host, port), { cause: error });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use. Stop what uses it, or choose another port: PORT=${port < 65_535 ? port + 1 : 8787} npm start`;
    case "EACCES":
      return `Port ${port} is not open to ordinary users. Choose one from 1024 up: PORT=8787 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST ${host} is not an address of this machine. Leave HOST unset to serve this machine only, or use 0.0.0.0 to serve all its addresses.`;
    default:
      return `Listening on ${host}, port ${port} failed: ${error.message}. Choose others with HOST and PORT.`;
  }
}
