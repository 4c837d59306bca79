// @ts-check
/**
 * Runs one of our TypeScript programs: `node indexer/run.mjs server/main.ts [ARGUMENT...]`, with the
 * program's path below the project's folder.
 *
 * A program is bundled once for each state of the sources and found again by their hash, because the
 * next start has two seconds until its first answer, and compiling 250 modules one by one takes
 * longer than all else together. This file is JavaScript since Node 20 runs nothing else by itself.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache/programs");
/** A server that started before its sources changed still loads parts of its own bundle. */
const MILLISECONDS_KEPT = 7 * 24 * 3_600_000;

/**
 * Modules look for the files beside them by `import.meta.url`, which must stay the source's.
 * @type {import("esbuild").Plugin}
 */
const sourcesKnowTheirPlace = {
  name: "sources-know-their-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};

const [program = ""] = process.argv.splice(2, 1);
const source = join(root, program);
const bundle = join(cache, hashOfSources(), program.replace(/\.ts$/, ""));
process.argv[1] = source;
if (!existsSync(bundle)) {
  try {
    removeOldBundles();
    await makeBundle();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `${source} could not be prepared to run: ${reason}\nRun "npm ci" if packages are missing, make ${cache} writable, and try again.`,
    );
    process.exit(1);
  }
}
await import(pathToFileURL(join(bundle, "main.mjs")).href);

/** All that makes a difference to a bundle: where it was made, its sources, its packages, this file. */
function hashOfSources() {
  const hash = createHash("sha256").update(root);
  for (const folder of ["indexer", "server"]) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /\.(ts|mjs)$/.test(name)).sort()) {
      hash.update(`\0${file}\0`).update(readFileSync(join(root, folder, file)));
    }
  }
  hash.update(readFileSync(join(root, "package-lock.json")));
  return hash.digest("hex").slice(0, 32);
}

/** Makes it beside and renames it into place, so that a bundle with the right name is whole. */
async function makeBundle() {
  const { build } = await import("esbuild");
  mkdirSync(dirname(bundle), { recursive: true });
  const unfinished = mkdtempSync(`${bundle}-unfinished-`);
  try {
    await build({
      entryPoints: { main: source },
      outdir: unfinished,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      logLevel: "silent",
      plugins: [sourcesKnowTheirPlace],
    });
    renameSync(unfinished, bundle);
  } catch (error) {
    // Another process may have put the same bundle there meanwhile.
    if (!existsSync(bundle)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeOldBundles() {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const age = Date.now() - statSync(path).mtimeMs;
    if (age > MILLISECONDS_KEPT) rmSync(path, { recursive: true, force: true });
  }
}
