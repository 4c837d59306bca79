import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { ensureClientBuilt } from "../../server/client-build.ts";

const root = resolve(import.meta.dirname, "../..");
const mostBytes = 36_000;

it("loads less than 36 kB of compressed JavaScript at first", async () => {
  const { directory } = await ensureClientBuilt({
    root,
    cacheDirectory: join(root, ".cache/client"),
  });
  const page = await readFile(join(directory, "index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(join(directory, path))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
});
