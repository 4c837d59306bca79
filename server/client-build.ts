/**
 * Builds the page when, and only when, something that goes into it has changed.
 *
 * Each build lies under the hash of all that goes into it, so a second start finds it by name and
 * never loads the bundler. A build is made beside and renamed into place: a folder with the right
 * name is whole, or its own list of files says that it is not.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { z } from "zod";

/** Packages whose versions change what is built; as named in package-lock.json. */
const buildPackages = ["vite", "esbuild", "rollup", "preact", "eventsource-parser", "idb", "uplot"];

const PackageLock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

/** What lies beside a build: its files and their sizes in bytes. */
const BuildList = z.array(z.object({ path: z.string(), bytes: z.int().min(0) })).min(1);

const listFile = "files.json";
const siteFolder = "site";
const buildName = /^[0-9a-f]{32}$/;
const unfinishedPrefix = "unfinished-";
const millisecondsInAnHour = 3_600_000;

/** The page could not be built; the message says why and what to do. */
export class ClientBuildError extends Error {
  override readonly name = "ClientBuildError";
}

/**
 * The folder with the built static files of `<root>/client`, built into `cacheDirectory` if need be.
 * @param options.root absolute path of the project
 * @returns `built` is false where an earlier build was found
 * @throws {ClientBuildError} when the page does not build
 */
export async function ensureClientBuilt(options: {
  root: string;
  cacheDirectory: string;
}): Promise<{ directory: string; built: boolean }> {
  const { root, cacheDirectory } = options;
  const home = join(cacheDirectory, await hashOfInputs(root));
  const directory = join(home, siteFolder);
  if (await isWhole(home)) return { directory, built: false };

  await mkdir(cacheDirectory, { recursive: true });
  const unfinished = await mkdtemp(join(cacheDirectory, unfinishedPrefix));
  try {
    await buildWithVite(root, join(unfinished, siteFolder));
    const files = await filesBelow(join(unfinished, siteFolder));
    await writeFile(join(unfinished, listFile), JSON.stringify(files));
    await putInPlace(unfinished, home);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await removeOlderBuilds(cacheDirectory, home);
  return { directory, built: true };
}

async function hashOfInputs(root: string): Promise<string> {
  const hash = createHash("sha256");
  const client = join(root, "client");
  for (const { path } of await filesBelow(client)) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(client, path)))
      .update("\0");
  }
  const lock = PackageLock.parse(
    JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")),
  );
  for (const name of buildPackages) {
    hash.update(`${name}@${lock.packages[`node_modules/${name}`]?.version}\0`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Every file below a folder, in the order of its path, with forward slashes. */
async function filesBelow(directory: string): Promise<z.infer<typeof BuildList>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  return Promise.all(
    files.map(async (path) => ({ path, bytes: (await stat(join(directory, path))).size })),
  );
}

async function isWhole(home: string): Promise<boolean> {
  try {
    const list = BuildList.parse(JSON.parse(await readFile(join(home, listFile), "utf8")));
    const sizes = await Promise.all(
      list.map(async ({ path }) => (await stat(join(home, siteFolder, path))).size),
    );
    return list.every(({ bytes }, place) => sizes[place] === bytes);
  } catch {
    return false;
  }
}

async function buildWithVite(root: string, outDir: string): Promise<void> {
  const client = join(root, "client");
  try {
    const { build } = await import("vite");
    await build({
      root: client,
      configFile: join(client, "vite.config.ts"),
      mode: "production",
      logLevel: "silent",
      build: { outDir, emptyOutDir: true },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClientBuildError(
      `The page could not be built from ${client}: ${reason}\nPut that right, or run "npm ci" if packages are missing, and start again.`,
      { cause },
    );
  }
}

/** Another process may have put the same build there meanwhile; what is there and broken goes. */
async function putInPlace(unfinished: string, home: string): Promise<void> {
  if (await isWhole(home)) return;
  await rm(home, { recursive: true, force: true });
  try {
    await rename(unfinished, home);
  } catch (error) {
    if (!(await isWhole(home))) throw error;
  }
}

async function removeOlderBuilds(cacheDirectory: string, current: string): Promise<void> {
  for (const name of await readdir(cacheDirectory)) {
    const path = join(cacheDirectory, name);
    if (path === current) continue;
    const abandoned = name.startsWith(unfinishedPrefix) && (await isOld(path));
    if (abandoned || buildName.test(name)) await rm(path, { recursive: true, force: true });
  }
}

/** A build takes seconds: what is an hour old was left by a process that died. */
async function isOld(path: string): Promise<boolean> {
  const made = await stat(path).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > millisecondsInAnHour;
}
