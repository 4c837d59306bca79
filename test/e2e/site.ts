/** The page that the browser tests of one file visit: served once, seen by one browser. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type ServedPage, servePage } from "./serve.ts";
import { type Visit, visit } from "./visit.ts";

export interface Site {
  readonly browser: Browser;
  readonly served: ServedPage;
  /** Opens the page, at this path, in a browser context of its own, which ends with the test. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** Call it at the top of a file. Its parts are there once the tests run. */
export function useSite(): Site {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return {
    get browser() {
      return browser;
    },
    get served() {
      return served;
    },
    visit: (path = "", options = {}) => visit(browser, served.address + path, options),
  };
}
