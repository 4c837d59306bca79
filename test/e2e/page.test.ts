/** The page in a real Chromium, over the real application with a fake assistant. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { hostileText } from "../client/fake-parliament.ts";
import { overflowsSideways } from "./browser.ts";
import { useSite } from "./site.ts";

const site = useSite();
let page: Page;
let complaints: string[] = [];

afterEach(() => site.served.index.set(site.served.ready));

async function openPage(options: BrowserContextOptions = {}): Promise<void> {
  const context = await site.browser.newContext(options);
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(site.served.address);
}

async function ask(question: string): Promise<void> {
  await page.getByLabel("Your question").fill(question);
  await page.keyboard.press("Enter");
}

const lastAnswer = () => page.locator(".exchange").last().locator(".answer");
const lastAnswerWhole = () => lastAnswer().and(page.locator('[aria-busy="false"]')).waitFor();
const announcement = () => page.locator('[role="status"].visually-hidden').textContent();
const panel = () => page.getByRole("dialog");

describe("asking", () => {
  it("asks an example question and shows quotations with who said them, where and when", async () => {
    await openPage();
    await page.getByRole("button", { name: /^What was said about County Lines/ }).click();
    await lastAnswerWhole();
    const first = page.getByRole("figure").first();
    expect(await first.textContent()).toMatch(
      /Ben Wallace.*speaker inferred.*Minister, Home Office.*Conservative, Wyre and Preston North.*Oral Answers to Questions.*20 November 2017.*excerpts.*“County lines is a growing problem/,
    );
    expect(await page.getByRole("figure").last().textContent()).toContain("An unidentified Member");
    expect(await page.getByRole("contentinfo").textContent()).toContain(
      "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    );
    expect(complaints).toEqual([]);
  });

  it("streams, stops when told to, keeps what has come and asks again", async () => {
    await openPage();
    await ask("county lines, slowly");
    await lastAnswer().getByText("I searched excerpts").waitFor();
    expect(await lastAnswer().getAttribute("aria-busy")).toBe("true");
    expect(await announcement()).toBe("");
    await lastAnswer().getByText("Looking through the debates").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await lastAnswer().getByText("Stopped.").waitFor();
    expect(await lastAnswer().textContent()).toContain("I searched excerpts");

    await page.getByRole("button", { name: "Ask again" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    await lastAnswer().getByText("I searched excerpts").waitFor();
    site.served.assistant.goOn();
    await lastAnswerWhole();
    expect(await page.getByRole("figure").count()).toBe(4);
    expect(await announcement()).toBe("Answer ready, with 4 quotations.");
  });

  it("shows a question in the direction of its writing", async () => {
    await openPage();
    await ask("ماذا قيل عن county lines؟");
    await lastAnswerWhole();
    const direction = "getComputedStyle(document.querySelector('h2.question > bdi')).direction";
    expect(await page.evaluate(direction)).toBe("rtl");
  });

  it("sends the earlier turns with a follow-up", async () => {
    await openPage();
    await ask("county lines");
    await lastAnswerWhole();
    await ask("and in 2018?");
    await lastAnswerWhole();
    expect(site.served.assistant.asked.slice(-2)).toEqual([
      { question: "county lines", history: 0 },
      { question: "and in 2018?", history: 1 },
    ]);
  });

  it("takes Shift and Enter for a new line and does not send too long a question", async () => {
    await openPage();
    const box = page.getByLabel("Your question");
    await box.fill("first");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("second");
    expect(await box.inputValue()).toBe("first\nsecond");
    await box.fill("x".repeat(990));
    await page.getByText("10 characters left").waitFor();
    await box.fill("x".repeat(1001));
    await page.getByText("1 character too many").waitFor();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: "Ask" }).isDisabled()).toBe(true);
    expect(await box.inputValue()).toHaveLength(1001);
  });

  it("says calmly that nothing was found, why, and what to ask instead", async () => {
    await openPage();
    await ask("nothing about fishing quotas");
    await lastAnswerWhole();
    await lastAnswer()
      .getByText(/is about fishing quotas\.$/)
      .waitFor();
    await page.getByText(/^Searched: 8 contributions in 3 debates/).waitFor();
    await page.getByRole("button", { name: "What did ministers say about county lines?" }).click();
    await page.getByRole("figure").first().waitFor();
  });
});

describe("trouble", () => {
  it("keeps a question while the index is being built and asks it when it is ready", async () => {
    site.served.index.set({
      status: "preparing",
      progress: { stage: "embedding", done: 120, total: 400 },
    });
    await openPage();
    const progress = page.getByRole("progressbar", { name: "Building the index" });
    expect(await progress.getAttribute("value")).toBe("120");
    await ask("county lines");
    await lastAnswer()
      .getByText(/Your question is kept/)
      .waitFor();
    site.served.index.set(site.served.ready);
    await page.getByRole("figure").first().waitFor();
  });

  it("stops waiting for the index when told to, so that something else can be asked", async () => {
    site.served.index.set({
      status: "preparing",
      progress: { stage: "embedding", done: 120, total: 400 },
    });
    await openPage();
    await ask("county lines");
    await lastAnswer()
      .getByText(/Your question is kept/)
      .waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await lastAnswer().getByText("Stopped.").waitFor();
    site.served.index.set(site.served.ready);
    await ask("county lines instead");
    await lastAnswerWhole();
    await page.getByRole("heading", { name: "Question 2: county lines instead" }).waitFor();
    expect(await page.locator(".exchange").first().getByText("Stopped.").count()).toBe(1);
  });

  it("shows a failure without secrets and tries again on a click", async () => {
    await openPage();
    await ask("this breaks");
    await lastAnswer()
      .getByText(/Something went wrong on the server/)
      .waitFor();
    expect(await page.textContent("body")).not.toContain("a secret of the server");
    const asked = site.served.assistant.asked.length;
    await page.getByRole("button", { name: "Try again" }).click();
    await lastAnswer()
      .getByText(/Something went wrong on the server/)
      .waitFor();
    expect(site.served.assistant.asked.length).toBe(asked + 1);
  });

  it("keeps a question while the server is away and asks it when it is back", async () => {
    await openPage();
    await page.getByRole("button", { name: /^What was said/ }).waitFor();
    await page.route("**/api/**", (route) => route.abort("connectionrefused"));
    await ask("county lines");
    await lastAnswer()
      .getByText(/The server does not answer/)
      .waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("figure").first().waitFor();
  });

  it("shows hostile text as text, in the answer and in the panel", async () => {
    await openPage();
    await ask("hostile");
    await lastAnswerWhole();
    await page
      .getByRole("button", { name: /^1: open the source/ })
      .first()
      .click();
    const mark = panel().locator("mark");
    await mark.waitFor();
    expect(await mark.textContent()).toBe(hostileText);
    expect(await page.getByRole("figure").locator("blockquote").textContent()).toContain(
      hostileText,
    );
    expect(await page.title()).toBe("hostile – Dispatch Box");
    expect(await page.locator(".answer-text a, main img, dialog img").count()).toBe(0);
    const links = await page.evaluate<string[]>(
      "[...document.querySelectorAll('dialog a')].map(({ href }) => href)",
    );
    for (const link of links) expect(link.startsWith(site.served.address)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe("a phone of 360 pixels", () => {
  it("never needs to be scrolled sideways, and shows the source over the whole page", async () => {
    await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole("button", { name: /^What was said/ }).waitFor();
    expect(await overflowsSideways(page)).toBe(false);
    await ask("hostile");
    await lastAnswerWhole();
    expect(await overflowsSideways(page)).toBe(false);
    await page
      .getByRole("button", { name: /^1: open the source/ })
      .first()
      .tap();
    await panel().locator("mark").waitFor();
    expect(await overflowsSideways(page)).toBe(false);
    expect(await panel().boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  });

  it("reads without sideways scrolling on a laptop at 400 per cent as well", async () => {
    await openPage({ viewport: { width: 320, height: 256 } });
    await ask("county lines");
    await lastAnswerWhole();
    expect(await overflowsSideways(page)).toBe(false);
  });
});
