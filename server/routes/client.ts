/**
 * The page: the built files of the client. A path without a file extension is a place within the
 * page, so it gets `index.html`.
 */
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import { wrongMethod } from "../errors.ts";

const READING = ["GET", "HEAD"];
const CACHE_FOR_A_YEAR = "public, max-age=31536000, immutable";

interface Files {
  directory: string;
  file: MiddlewareHandler;
  page: MiddlewareHandler;
}

/**
 * Serves the files under `directory()`; null while they are being built, which is answered with a
 * 503 that reloads itself. Leaves `/api` alone.
 */
export function clientFiles(directory: () => string | null): MiddlewareHandler {
  let files: Files | null = null;
  return async (c, next) => {
    if (/^\/api(\/|$)/.test(c.req.path)) return next();
    if (!READING.includes(c.req.method)) throw wrongMethod(c.req.method, READING);
    const current = directory();
    if (current === null) {
      return c.text("The page is being built. It will open in a moment.", 503, { Refresh: "2" });
    }
    if (files?.directory !== current) files = filesIn(current);
    const notHere = async () => {};
    const file = await files.file(c, notHere);
    if (file instanceof Response) {
      // Names under assets/ hold a hash of the content, so they never change; the rest may.
      const isHashed = c.req.path.startsWith("/assets/");
      file.headers.set("Cache-Control", isHashed ? CACHE_FOR_A_YEAR : "no-cache");
      return file;
    }
    const name = c.req.path.slice(c.req.path.lastIndexOf("/") + 1);
    if (name.includes(".")) return next();
    const page = await files.page(c, notHere);
    if (!(page instanceof Response)) return next();
    page.headers.set("Cache-Control", "no-cache");
    return page;
  };
}

function filesIn(directory: string): Files {
  return {
    directory,
    file: serveStatic({ root: directory }),
    page: serveStatic({ root: directory, path: "index.html" }),
  };
}
