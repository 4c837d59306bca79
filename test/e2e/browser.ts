/**
 * A real Chromium for the browser tests: the one CHROMIUM_PATH names, else one that is installed,
 * else the one that comes as an npm package, with its own libraries where the machine lacks them.
 */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { lock } from "proper-lockfile";

const installedPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Executable {
  path: string;
  environment: Record<string, string>;
}

/** Starts a headless Chromium. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findExecutable();
  return chromium.launch({
    executablePath: path,
    args: launchArguments,
    env: { ...definedVariables(), ...environment },
  });
}

async function findExecutable(): Promise<Executable> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, environment: {} };
  for (const path of installedPlaces) {
    if (await isExecutable(path)) return { path, environment: {} };
  }
  return packagedChromium();
}

/**
 * The package unpacks into the folder for temporary files without a guard against a second process
 * doing the same, hence the lock. Its shared libraries it unpacks on Amazon's machines only.
 */
async function packagedChromium(): Promise<Executable> {
  const lockedFolder = join(tmpdir(), "dispatch-box-chromium");
  await mkdir(lockedFolder, { recursive: true });
  const release = await lock(lockedFolder, {
    retries: { retries: 120, minTimeout: 500, factor: 1 },
  });
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const path = await packaged.executablePath();
    const fonts = { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
    if (await starts(path, {})) return { path, environment: (await hasFonts()) ? {} : fonts };
    const libraries = await unpackLibraries();
    return { path, environment: { ...fonts, LD_LIBRARY_PATH: libraries } };
  } finally {
    await release();
  }
}

const hasFonts = () => isExecutable("/usr/bin/fc-list");

/** False where a shared library such as libnss3 is missing. */
async function starts(path: string, environment: Record<string, string>): Promise<boolean> {
  const env = { ...definedVariables(), ...environment };
  return promisify(execFile)(path, ["--version", "--no-sandbox"], { env }).then(
    () => true,
    () => false,
  );
}

/** Unpacks the package's shared libraries and returns their folder. */
async function unpackLibraries(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { inflate } = await import(join(dirname(entry), "../esm/lambdafs.js"));
  await inflate(join(dirname(entry), "../../bin/al2023.tar.br"));
  return join(tmpdir(), "al2023", "lib");
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const definedVariables = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

/** Saves a picture of the page for people to look at; the folder is not kept in git. */
export async function takePicture(
  page: Page,
  name: string,
  { whole = false }: { whole?: boolean } = {},
): Promise<void> {
  const folder = resolve(import.meta.dirname, "../../.screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
}

/** What axe-core finds wrong on the page as it stands, one line each; empty when it is clean. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes.map(({ html }) => html).join(" | ")))`,
  );
}

/** True where the page is wider than its window. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );
}
