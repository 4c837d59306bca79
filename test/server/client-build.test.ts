import { execFile } from "node:child_process";
import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ClientBuildError, ensureClientBuilt } from "../../server/client-build.ts";

const project = resolve(import.meta.dirname, "../..");
let root = "";
let cacheDirectory = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "client-build-"));
  cacheDirectory = join(root, "cache");
  await cp(join(project, "client"), join(root, "client"), { recursive: true });
  for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) {
    await cp(join(project, name), join(root, name));
  }
  await symlink(join(project, "node_modules"), join(root, "node_modules"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function filesIn(directory: string, extension: string): Promise<Buffer[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
      .map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
}

/** Runs `ensureClientBuilt` in a process of its own and says whether the bundler was loaded there. */
async function inItsOwnProcess(): Promise<{ built: boolean; bundlerLoaded: boolean }> {
  const program = `
    import { ensureClientBuilt } from ${JSON.stringify(join(project, "server/client-build.ts"))};
    const { built } = await ensureClientBuilt(${JSON.stringify({ root, cacheDirectory })});
    const { sharedObjects } = process.report.getReport();
    const bundlerLoaded = sharedObjects.some((path) => path.includes("rollup"));
    console.log(JSON.stringify({ built, bundlerLoaded }));
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project });
  return JSON.parse(stdout);
}

describe("ensureClientBuilt", () => {
  it("builds the page once and the next time finds it without loading the bundler", async () => {
    expect(await inItsOwnProcess()).toEqual({ built: true, bundlerLoaded: true });
    expect(await inItsOwnProcess()).toEqual({ built: false, bundlerLoaded: false });
  });

  it("makes a page without inline scripts or styles and under 60 kB of compressed JavaScript on first load", async () => {
    const { directory } = await ensureClientBuilt({ root, cacheDirectory });
    const html = await readFile(join(directory, "index.html"), "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:|data:/i);
    // What the page names is loaded at once; other chunks are loaded when asked for.
    const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(0);
    const scripts = await Promise.all(named.map((path) => readFile(join(directory, path))));
    const bytes = scripts.reduce((total, script) => total + gzipSync(script).length, 0);
    expect(bytes).toBeLessThan(60_000);
  });

  it("rebuilds when a file of the client changes and removes the older build", async () => {
    const before = await ensureClientBuilt({ root, cacheDirectory });
    await appendFile(join(root, "client/styles.css"), "\n.added-later { color: red; }\n");
    const after = await ensureClientBuilt({ root, cacheDirectory });
    expect(after.built).toBe(true);
    expect(after.directory).not.toBe(before.directory);
    expect(String(await filesIn(after.directory, ".css"))).toContain(".added-later");
    expect(await readdir(cacheDirectory)).toHaveLength(1);
  });

  it("rebuilds where an earlier build was damaged", async () => {
    const { directory } = await ensureClientBuilt({ root, cacheDirectory });
    await truncate(join(directory, "index.html"), 10);
    expect(await ensureClientBuilt({ root, cacheDirectory })).toEqual({ directory, built: true });
    expect(await readFile(join(directory, "index.html"), "utf8")).toContain("</html>");
  });

  it("lets two processes that start together use one build", async () => {
    const [one, other] = await Promise.all([
      ensureClientBuilt({ root, cacheDirectory }),
      ensureClientBuilt({ root, cacheDirectory }),
    ]);
    expect(one.directory).toBe(other.directory);
    expect(await readdir(cacheDirectory)).toHaveLength(1);
    expect(await filesIn(one.directory, ".html")).toHaveLength(1);
  });

  it("says what is wrong when the page does not build, and leaves nothing behind", async () => {
    await appendFile(join(root, "client/main.tsx"), "\nconst = ;\n");
    const failure = await ensureClientBuilt({ root, cacheDirectory }).catch((error) => error);
    expect(failure).toBeInstanceOf(ClientBuildError);
    expect(failure.message).toMatch(/could not be built from .*client: .*main\.tsx/s);
    expect(await readdir(cacheDirectory)).toEqual([]);
  });
});
