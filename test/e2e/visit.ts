/** What the browser tests do again and again: open the page, ask, wait for the answer. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  page: Page;
  /** Errors of the page and its console. */
  complaints: string[];
  ask(question: string): Promise<void>;
  /** Waits until the last answer is whole. */
  answered(): Promise<void>;
  /** Waits until the browser keeps the last answer: a reload before that asks again, and rightly so. */
  kept(): Promise<void>;
}

/** True once the conversation changed last ends in a whole answer, in the browser's own store. */
const LAST_ANSWER_IS_KEPT = `new Promise((resolve) => {
  const opening = indexedDB.open("dispatch-box");
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction("conversations").objectStore("conversations").getAll();
    reading.onsuccess = () => {
      database.close();
      const [last] = reading.result.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
      resolve(last?.exchanges.at(-1)?.phase === "done");
    };
  };
})`;

/** Opens `address` in a browser context of its own. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    complaints,
    async ask(question) {
      await page.getByLabel("Your question").fill(question);
      await page.keyboard.press("Enter");
    },
    async answered() {
      await page.locator(".exchange").last().locator('.answer[aria-busy="false"]').waitFor();
    },
    async kept() {
      await page.waitForFunction(LAST_ANSWER_IS_KEPT);
    },
  };
}
