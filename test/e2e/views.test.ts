/** Every view in both themes and at both sizes: no accessibility faults, nothing cut off, pictures. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityProblems, overflowsSideways, takePicture } from "./browser.ts";
import { useSite } from "./site.ts";

const site = useSite();

const whole = (page: Page) => page.locator('.answer[aria-busy="false"]').last().waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

/** How each view is come to, and what shows that it is there. */
const views: Record<string, { path: string; come: (page: Page) => Promise<void> }> = {
  welcome: { path: "", come: (page) => page.getByText("To begin with").waitFor() },
  answer: { path: "?q=county+lines", come: whole },
  "nothing-found": { path: "?q=nothing", come: whole },
  narrowing: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await press(page, "Change filters");
      await page.getByText("Look through 2 contributions").waitFor();
    },
  },
  editing: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await press(page, /^Edit/);
    },
  },
  timeline: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await press(page, "Timeline and who spoke");
      await page.getByText("The months as a table").click();
      await page.getByText("Who spoke, by party").scrollIntoViewIfNeeded();
    },
  },
  card: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await page.locator("button.marker").first().focus();
      await page.keyboard.press("k");
      await page.keyboard.press("j");
    },
  },
  source: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await press(page, "1: open the source");
      await page.getByRole("dialog").locator("mark").waitFor();
    },
  },
  conversations: {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      await page.getByRole("link", { name: "Conversations" }).click();
      await press(page, "Rename");
    },
  },
  debates: { path: "debates", come: (page) => page.locator(".row").first().waitFor() },
  debate: {
    path: "debates/oral-2017?at=oral-10&words=0-60",
    come: (page) => page.locator("mark").waitFor(),
  },
  speakers: { path: "speakers", come: (page) => page.locator(".row").first().waitFor() },
  speaker: {
    path: "speakers/Ann%20Coffey",
    come: (page) => page.locator(".turn").first().waitFor(),
  },
  "briefing-kept": {
    path: "?q=county+lines",
    async come(page) {
      await whole(page);
      const buttons = page.getByRole("figure").locator(".keep");
      for (const place of [0, 2, 3]) await buttons.nth(place).click();
      await page.getByRole("link", { name: "Briefing 3 kept" }).click();
      await press(page, /^Add a note on 1/);
      await page.getByLabel(/^Your note on 1/).fill("Check the figures with the Home Office.");
      await page.getByText("Sections and title").click();
      await page.locator(".own-note").waitFor();
    },
  },
  "briefing-question": {
    path: "briefing?q=county+lines",
    async come(page) {
      await page.locator(".briefing-document .quotation").first().waitFor();
      await page.locator(".briefing-document").scrollIntoViewIfNeeded();
    },
  },
  "briefing-nothing-kept": {
    path: "briefing",
    come: (page) => page.getByText("press Keep beside").waitFor(),
  },
  "briefing-refused": {
    path: "briefing?q=nothing",
    come: (page) => page.getByText("No briefing is made").waitFor(),
  },
  missing: { path: "c/elsewhere", come: (page) => page.getByText("is not kept here").waitFor() },
};

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it.each([
    ["laptop", 1280, 800],
    ["phone", 360, 740],
  ] as const)("every view is sound on a %s", async (device, width, height) => {
    const faults: Record<string, string[]> = {};
    for (const [name, { path, come }] of Object.entries(views)) {
      const { page } = await site.visit(path, {
        colorScheme,
        viewport: { width, height },
        reducedMotion: "reduce",
      });
      await come(page);
      await takePicture(page, `${device}-${colorScheme}-${name}`);
      const found = await accessibilityProblems(page);
      if (await overflowsSideways(page)) found.push("needs to be scrolled sideways");
      if (found.length > 0) faults[name] = found;
      await page.context().close();
    }
    expect(faults).toEqual({});
  });
});

it("reads at 200 per cent and prints without controls", async () => {
  const { page } = await site.visit("?q=county+lines", {
    viewport: { width: 640, height: 400 },
  });
  await whole(page);
  expect(await overflowsSideways(page)).toBe(false);
  await takePicture(page, "zoom-200");
  await page.emulateMedia({ media: "print" });
  await takePicture(page, "print-answer");
  for (const hidden of [".ask-box", ".main-nav", ".tools", ".suggestions"]) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
  expect(await page.getByText("Open Parliament Licence").isVisible()).toBe(true);
  await page.context().close();
});

it("prints a briefing and nothing else", async () => {
  const { page } = await site.visit("briefing?q=county+lines");
  await page.locator(".briefing-document .quotation").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await takePicture(page, "print-briefing", { whole: true });
  for (const hidden of [".page-header", ".briefing-editor", ".export-bar", ".page-footer"]) {
    expect(await page.locator(hidden).isVisible()).toBe(false);
  }
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText("Open Parliament Licence").filter({ visible: true }).count()).toBe(1);
  await page.context().close();
});

it("moves nothing for people who asked for less motion", async () => {
  const { page } = await site.visit("?q=slowly", { reducedMotion: "reduce" });
  await page.getByText("I searched excerpts").waitFor();
  expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  await page.context().close();
});
