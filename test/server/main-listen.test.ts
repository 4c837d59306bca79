import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { ErrorBody } from "../../server/contract.ts";
import { ListenError, type Listening, listen } from "../../server/listen.ts";

const HERE = { host: "127.0.0.1", port: 0 };
const servers: Listening[] = [];
async function started(
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Listening> {
  const server = await listen(fetch, HERE);
  servers.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop(0)));
});

/** A handler that tells when it was reached and answers when allowed to. */
function heldBack() {
  let reached = () => {};
  let release = () => {};
  const atHandler = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const allowed = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handler = async () => {
    reached();
    await allowed;
    return new Response("whole answer");
  };
  return { handler, atHandler, release };
}

describe("listen", () => {
  it("says where it is reached, on the port the system chose", async () => {
    const server = await started(() => new Response("hello"));
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}$/);
    expect(await (await fetch(server.url)).text()).toBe("hello");
  });

  it("refuses a busy port in one line that names it and PORT", async () => {
    const port = Number(new URL((await started(() => new Response("x"))).url).port);
    const busy = listen(() => new Response("y"), { host: "127.0.0.1", port });
    await expect(busy).rejects.toThrow(ListenError);
    await expect(busy).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    await expect(busy).rejects.toThrow(/PORT=\d+ npm start$/);
  });

  it("refuses an address that is not this machine's, naming HOST", async () => {
    const elsewhere = listen(() => new Response("x"), { host: "192.0.2.1", port: 0 });
    await expect(elsewhere).rejects.toThrow("HOST 192.0.2.1 is not an address of this machine");
  });
});

describe("what cannot be read as a request", () => {
  it.each([
    ["a Host that is no host", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
    ["no Host at all", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["no HTTP", "what did they say?\r\n\r\n", 400],
    ["a long address", `GET /?q=${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ])("answers %s in the one form of errors", async (_, request, status) => {
    const { port } = new URL((await started(() => new Response("reached"))).url);
    const socket = connect(Number(port), HERE.host);
    socket.write(request);
    const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head.toLowerCase()).toContain("content-type: application/json");
    expect(ErrorBody.parse(JSON.parse(body)).error.message).toMatch(/[.]$/);
  });
});

it("answers HTTP/1.0, which needs no Host", async () => {
  const { port } = new URL((await started(({ url }) => new Response(url))).url);
  const socket = connect(Number(port), HERE.host);
  socket.write("GET /api/health HTTP/1.0\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*http:\/\/127\.0\.0\.1\/api\/health$/);
});

describe("stop", () => {
  it("lets a running answer end and takes no new one", async () => {
    const { handler, atHandler, release } = heldBack();
    const server = await started(handler);
    const running = fetch(server.url);
    await atHandler;
    const stopped = server.stop(30_000);
    await expect(fetch(server.url)).rejects.toThrow();
    release();
    expect(await (await running).text()).toBe("whole answer");
    await stopped;
  });

  it("cuts off what does not end in time", async () => {
    const { handler, atHandler } = heldBack();
    const server = await started(handler);
    const running = expect(fetch(server.url)).rejects.toThrow();
    await atHandler;
    await server.stop(10);
    await running;
  });
});
