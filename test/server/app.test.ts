import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ErrorBody } from "../../server/contract.ts";
import { allowedHosts } from "../../server/host-check.ts";
import { testApp } from "./app-fixtures.ts";

const parent = mkdtempSync(join(tmpdir(), "dispatch-box-app-"));
const directory = join(parent, "client");
mkdirSync(join(directory, "assets"), { recursive: true });
writeFileSync(join(directory, "index.html"), "<!doctype html><title>page</title>");
writeFileSync(join(directory, "assets", "main-1a2b3c.js"), "export {};");
writeFileSync(join(directory, "icon.svg"), "<svg/>");
const LONG = "export const words = 1;\n".repeat(200);
writeFileSync(join(directory, "assets", "long-4d5e6f.js"), LONG);
writeFileSync(join(parent, "secret.txt"), "hidden words");
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const { app } = testApp({ clientDirectory: directory });
const errorOf = async (response: Response) => ErrorBody.parse(await response.json()).error;

describe("what is not there", () => {
  it("answers an unknown route under /api with the contract's 404", async () => {
    for (const path of ["/api", "/api/", "/api/nothing", "/api/ask/more"]) {
      const response = await app.request(path);
      expect(response.status, path).toBe(404);
      expect((await errorOf(response)).code).toBe("not_found");
    }
  });

  it("answers a wrong method with 405 and the right ones", async () => {
    const response = await app.request("/api/ask");
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("POST");
    expect((await errorOf(response)).code).toBe("method_not_allowed");
    const put = await app.request("/api/search", { method: "PUT", body: "x" });
    expect(put.status).toBe(405);
    expect(put.headers.get("Allow")).toContain("GET");
  });

  it("does not say that there is nothing where the page is, for a wrong method", async () => {
    for (const path of ["/", "/icon.svg", "/contributions/abc"]) {
      const response = await app.request(path, { method: "POST", body: "x" });
      expect(response.status, path).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD");
      expect((await errorOf(response)).code).toBe("method_not_allowed");
    }
    expect((await app.request("/api/nothing", { method: "POST" })).status).toBe(404);
  });
});

describe("the page", () => {
  it("comes fresh each time, and for every place within the page", async () => {
    for (const path of ["/", "/index.html", "/contributions/abc"]) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("Content-Type")).toContain("text/html");
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      expect(await response.text()).toContain("<title>page</title>");
    }
  });

  it("keeps hashed files for good, with the right type", async () => {
    const script = await app.request("/assets/main-1a2b3c.js");
    expect(script.headers.get("Content-Type")).toContain("text/javascript");
    expect(script.headers.get("Cache-Control")).toContain("immutable");
    const icon = await app.request("/icon.svg");
    expect(icon.headers.get("Content-Type")).toContain("image/svg+xml");
    expect(icon.headers.get("Cache-Control")).toBe("no-cache");
  });

  it("goes packed to whoever takes it so", async () => {
    const ask = (headers: Record<string, string>) =>
      app.request("/assets/long-4d5e6f.js", { headers });
    const packed = await ask({ "Accept-Encoding": "gzip" });
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
    expect(packed.headers.get("Vary")).toContain("Accept-Encoding");
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(LONG.length / 10);
    const plain = await ask({});
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(await plain.text()).toBe(LONG);
  });

  it("does not pretend that a missing file is the page", async () => {
    const response = await app.request("/assets/gone.js");
    expect(response.status).toBe(404);
    expect((await errorOf(response)).code).toBe("not_found");
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "/assets/../../secret.txt",
    "//secret.txt",
    "/secret.txt%00.html",
  ])("never leaves its folder for %s", async (path) => {
    const response = await app.request(`http://localhost${path}`);
    expect(await response.text()).not.toContain("hidden words");
    expect(response.status).toBe(404);
  });

  it("asks to come back while it is being built, and leaves /api alone", async () => {
    const early = testApp({ clientDirectory: null }).app;
    const response = await early.request("/");
    expect(response.status).toBe(503);
    expect(response.headers.get("Refresh")).toBe("2");
    expect((await early.request("/api/health")).status).toBe(200);
  });
});

describe("security headers", () => {
  it.each(["/", "/api/health", "/api/nothing", "/assets/main-1a2b3c.js"])(
    "are on %s",
    async (path) => {
      const { headers } = await app.request(path);
      const policy = headers.get("Content-Security-Policy") ?? "";
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy).toContain(directive);
      }
      expect(policy).not.toContain("unsafe");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
      expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
      expect(headers.get("Permissions-Policy")).toContain("camera=()");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    },
  );

  it("keep answers of the API out of caches", async () => {
    const response = await app.request("/api/health");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("the Host header", () => {
  const local = testApp({ hosts: allowedHosts("127.0.0.1") }).app;
  const status = async (origin: string) => (await local.request(`${origin}/api/health`)).status;

  it("may name this machine in any way, on any port", async () => {
    expect(await status("http://localhost:8787")).toBe(200);
    expect(await status("http://127.0.0.1:9000")).toBe(200);
    expect(await status("http://[::1]:8787")).toBe(200);
  });

  it("may not name another site that leads here", async () => {
    const response = await local.request("http://evil.example:8787/api/health");
    expect(response.status).toBe(403);
    expect((await errorOf(response)).code).toBe("host_not_allowed");
    expect(await status("http://localhost.evil.example")).toBe(403);
  });

  it("is not checked when bound to other addresses", () => {
    expect(allowedHosts("0.0.0.0")).toBeNull();
    expect(allowedHosts("192.168.1.4")).toBeNull();
    expect(allowedHosts("localhost")).toContain("127.0.0.1");
    expect(allowedHosts("127.0.0.2")).toContain("127.0.0.2");
  });
});

it("logs one line per request, without what was asked", async () => {
  const { app: logged, lines } = testApp();
  const response = await logged.request("/api/search?q=my%20private%20question");
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
  expect(line).toMatchObject({
    method: "GET",
    path: "/api/search",
    status: 200,
    requestId: response.headers.get("X-Request-Id"),
  });
  expect(line.milliseconds).toBeTypeOf("number");
  expect(lines[0]).not.toContain("private");
});
