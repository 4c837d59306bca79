/** The whole of it: the real server, the seeds, the model, and a browser that asks and looks. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import yauzl from "yauzl";
import { accessibilityProblems, launchBrowser, overflowsSideways, takePicture } from "./browser.ts";
import { projectRoot } from "./serve.ts";
import { visit } from "./visit.ts";

let folder = "";
let server: ChildProcess;
let address = "";
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "county-lines-"));
  server = spawn(process.execPath, ["indexer/run.mjs", "server/main.ts"], {
    cwd: projectRoot,
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0", INDEX_DIR: join(folder, "index") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  [address, browser] = await Promise.all([readyAddress(server), launchBrowser()]);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
});

afterAll(async () => {
  await browser?.close();
  if (server?.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  await rm(folder, { recursive: true, force: true });
});

/** The address that the server prints once it can answer; its last words when it ends before. */
async function readyAddress(process: ChildProcess): Promise<string> {
  const { stdout, stderr } = process;
  if (!stdout || !stderr) throw new Error("The server was started without pipes.");
  let said = "";
  stderr.on("data", (piece) => {
    said += piece;
  });
  for await (const line of createInterface(stdout)) {
    const [, found] = /^Dispatch Box is ready: (\S+)/.exec(line) ?? [];
    if (found) return found;
  }
  throw new Error(`The server ended before it was ready:\n${said}`);
}

it("answers what ministers said about county lines, and shows where each of them said it", async () => {
  await page.goto(address);
  await page.getByText("To begin with").waitFor();
  expect(await page.locator(".question-button").count()).toBe(4);
  await takePicture(page, "county-lines-1-welcome");

  await page.getByLabel("Your question").fill("what did ministers say about county lines");
  await page.keyboard.press("Enter");
  await page.locator('.answer[aria-busy="false"]').waitFor();
  await takePicture(page, "county-lines-2-answer");
  const figures = page.getByRole("figure");
  const captions = await figures.locator("figcaption").allTextContents();
  for (const expected of [
    /Ben Wallace.*20 November 2017/,
    /Ben Wallace.*16 April 2018/,
    /James Cleverly.*15 January 2024/,
  ]) {
    expect(captions).toContainEqual(expect.stringMatching(expected));
  }
  expect(captions.filter((caption) => /Ann Coffey|unidentified/.test(caption))).toEqual([]);

  const markers = figures.locator("button.marker");
  for (let place = 0; place < (await markers.count()); place++) {
    const marker = markers.nth(place);
    const quoted = await marker.locator("xpath=ancestor::blockquote[1]").textContent();
    const quote = /“(.*)”/s.exec(quoted ?? "")?.[1] ?? "";
    await marker.click();
    const mark = page.getByRole("dialog").locator("mark");
    await page.getByRole("dialog").getByText("Reference", { exact: true }).waitFor();
    expect((await mark.allTextContents()).join("\n\n")).toBe(quote);
    expect(await wordsInSource()).toContain(quote);
    if (place === 0) {
      await takePicture(page, "county-lines-3-source");
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    await page.keyboard.press("Escape");
  }

  await page.setViewportSize({ width: 360, height: 740 });
  await markers.first().click();
  await page.getByRole("dialog").locator("mark").waitFor();
  expect(await overflowsSideways(page)).toBe(false);
  await takePicture(page, "county-lines-4-phone");
});

it.each([
  ["laptop", "light", 1280, 800],
  ["phone", "dark", 360, 740],
] as const)(
  "lets a newcomer find, cite, narrow and share on a %s in the %s theme",
  async (device, colorScheme, width, height) => {
    const { page, ask, answered } = await visit(browser, address, {
      colorScheme,
      viewport: { width, height },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const picture = (name: string) => takePicture(page, `walk-${device}-${colorScheme}-${name}`);
    const clipboard = () => page.evaluate<string>("navigator.clipboard.readText()");
    await ask("Who told the House that 30 of the 34 Prevent recommendations were completed?");
    await answered();
    const first = page.getByRole("figure").first();
    expect(await first.textContent()).toMatch(/James Cleverly.*20 February 2024.*30 of the 34/);
    await picture("1-answer");
    await first.locator("button.marker").first().click();
    const panel = page.getByRole("dialog");
    await panel.locator("mark", { hasText: "30 of the 34 recommendations" }).waitFor();
    await picture("2-source");
    await panel.getByRole("button", { name: "Copy reference" }).click();
    await panel.getByText("Reference copied.").waitFor();
    expect(await clipboard()).toBe("James Cleverly, HCWS265, 20 February 2024 (excerpts)");
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "hidden" });

    await page.getByRole("link", { name: /^New/ }).click();
    await ask("county lines");
    await answered();
    await page.getByRole("button", { name: /^Narrow/ }).click();
    const editor = page.getByRole("form", { name: "Narrow the answer" });
    await editor.getByRole("button", { name: /^2018/ }).click();
    await editor.getByLabel(/^Labour \d/).check();
    await editor.getByRole("button", { name: /^Look through \d/ }).click();
    await page.getByRole("button", { name: "Remove Party Labour", exact: true }).waitFor();
    await answered();
    await picture("3-narrowed");
    const captions = await page.getByRole("figure").locator("figcaption").allTextContents();
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) expect(caption).toMatch(/Labour.* 2018/);
    await page.getByRole("button", { name: /^Copy link/ }).click();
    await page.getByText(/^Link copied/).waitFor();

    const colleague = await visit(browser, await clipboard());
    await colleague.answered();
    const same = colleague.page.getByRole("figure").locator("figcaption");
    expect(await same.allTextContents()).toEqual(captions);
    await colleague.page.context().close();
    await page.context().close();
  },
);

it("keeps three quotations, hands them on in the order set, as Word and Markdown", async () => {
  const { page, ask, answered } = await visit(browser, address);
  await ask("county lines");
  await answered();
  const keeps = page.getByRole("figure").locator(".keep");
  for (const place of [0, 1, 2]) {
    await keeps.nth(place).click();
    await page.getByRole("link", { name: `Briefing ${place + 1} kept` }).waitFor();
  }
  await page.getByRole("link", { name: "Briefing 3 kept" }).click();
  await page.locator(".kept-item").nth(2).waitFor();
  await page.getByRole("button", { name: /^Move up 3/ }).click();
  await page.getByText(/now 2 of 3\.$/).waitFor();
  await page.getByLabel("one page").check();
  await page.locator('.preview[aria-busy="false"] .quotation').nth(2).waitFor();
  await takePicture(page, "county-lines-5-briefing", { whole: true });
  expect(await accessibilityProblems(page)).toEqual([]);
  const quotes = (await page.locator(".kept-item blockquote").allTextContents()).map(unquoted);
  expect(new Set(quotes).size).toBe(3);
  const shown = page.locator(".briefing-document blockquote");
  expect((await shown.allTextContents()).map(unquoted)).toEqual(quotes);

  const saved = async (kind: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save as ${kind}` }).click(),
    ]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const word = await saved("Word");
  expect(word.name).toBe("briefing-county-lines.docx");
  expect(await entriesOf(word.path)).toContain("word/document.xml");
  const markdown = await saved("Markdown");
  expect(markdown.name).toBe("briefing-county-lines.md");
  const text = (await readFile(markdown.path, "utf8")).replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  const places = quotes.map((quote) => text.indexOf(quote));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).toContain("Open Parliament Licence v3.0");
  await page.context().close();
});

const unquoted = (text: string) => /^“(.*)”/s.exec(text)?.[1] ?? "";

/** The names of the entries of a zip; rejects when it is none. */
async function entriesOf(path: string): Promise<string[]> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true });
  const names: string[] = [];
  for await (const { fileName } of zip.eachEntry()) names.push(fileName);
  return names;
}

/** The lines of the document that the open panel names as its source, joined. */
async function wordsInSource(): Promise<string> {
  const origin = page.getByRole("dialog").getByText(/, lines? \d+/);
  const [, file = "", from = "", to = from] =
    /(\S+\.txt), lines? (\d+)(?: to (\d+))?/.exec((await origin.textContent()) ?? "") ?? [];
  const lines = (await readFile(join(projectRoot, file), "utf8")).split(/\r?\n/);
  return lines
    .slice(Number(from) - 1, Number(to))
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n\n");
}
