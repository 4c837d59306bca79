/** `indexer/run.mjs` itself, on a small project of its own. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const PROJECT = resolve(import.meta.dirname, "../..");
const GREETING = `import { readFileSync } from "node:fs";
const words: string = readFileSync(new URL("words.txt", import.meta.url), "utf8");
console.log(words, process.argv.slice(2).join("+"));`;
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "run-"));
  await Promise.all(
    ["indexer/deep", "server"].map((path) => mkdir(join(root, path), { recursive: true })),
  );
  await cp(join(PROJECT, "indexer/run.mjs"), join(root, "indexer/run.mjs"));
  await cp(join(PROJECT, "package-lock.json"), join(root, "package-lock.json"));
  await symlink(join(PROJECT, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, "indexer/deep/words.txt"), "Order, order!");
  await writeFile(join(root, "indexer/deep/greet.ts"), GREETING);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(root, "indexer/run.mjs"), ...args], {
    cwd: tmpdir(),
  });
const bundles = () => readdir(join(root, ".cache/programs"));

test("a program runs from any folder, with its arguments and with the files that lie beside its source", async () => {
  expect((await run("indexer/deep/greet.ts", "one", "two")).stdout).toBe("Order, order! one+two\n");
});

test("it is bundled once, and again when any source changes", async () => {
  await run("indexer/deep/greet.ts");
  const [first = ""] = await bundles();
  const made = join(root, ".cache/programs", first, "indexer/deep/greet/main.mjs");
  await writeFile(made, 'console.log("from the bundle");');
  expect((await run("indexer/deep/greet.ts")).stdout).toBe("from the bundle\n");

  await writeFile(join(root, "server/other.ts"), "export {};");
  expect((await run("indexer/deep/greet.ts")).stdout).toBe("Order, order! \n");
  expect(await bundles()).toHaveLength(2);
});

test("bundles of a week ago are cleared away when another is made", async () => {
  await run("indexer/deep/greet.ts");
  const [first = ""] = await bundles();
  const longAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
  await utimes(join(root, ".cache/programs", first), longAgo, longAgo);
  await writeFile(join(root, "server/other.ts"), "export {};");
  await run("indexer/deep/greet.ts");
  expect(await bundles()).not.toContain(first);
});

test("several at once leave one whole bundle and nothing else", async () => {
  const runs = await Promise.all(Array.from({ length: 4 }, () => run("indexer/deep/greet.ts")));
  expect(runs.map(({ stdout }) => stdout)).toEqual(Array(4).fill("Order, order! \n"));
  const [home = ""] = await bundles();
  expect(await readdir(join(root, ".cache/programs", home, "indexer/deep"))).toEqual(["greet"]);
});

test("a program that does not compile is named with the place and what to do", async () => {
  await writeFile(join(root, "indexer/deep/greet.ts"), "const = 1;");
  await expect(run("indexer/deep/greet.ts")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /greet\.ts could not be prepared to run: .*greet\.ts:1:6.*npm ci/s,
    ),
  });
  expect(
    await readdir(join(root, ".cache/programs", (await bundles())[0] ?? "", "indexer/deep")),
  ).toEqual([]);
});
