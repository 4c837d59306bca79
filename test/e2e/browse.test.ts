/** Debates and speakers to browse, links to words, and the keyboard, in a real Chromium. */
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hostileText } from "../client/fake-parliament.ts";
import { useSite } from "./site.ts";
import type { Visit } from "./visit.ts";

const site = useSite();
let here: Visit;

async function open(path = "", options: BrowserContextOptions = {}): Promise<Visit> {
  here = await site.visit(path, options);
  return here;
}

const focused = () =>
  here.page.evaluate<string>(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );

describe("browsing", () => {
  it("finds a debate in the list and reads it from start to end", async () => {
    const { page } = await open();
    await page.getByRole("link", { name: "Debates", exact: true }).click();
    await page.getByLabel(/^Search 3 debates/).fill("westminster 2018");
    await page.getByText("1 found.").waitFor();
    await page.getByRole("link", { name: "County Lines Exploitation: London" }).click();
    await page.getByRole("heading", { name: "County Lines Exploitation: London" }).waitFor();
    expect(await page.locator(".turn").count()).toBe(2);
    await page.getByText("something is left out here").waitFor();
    await page.getByText("These are excerpts").waitFor();
    expect(await page.title()).toBe("County Lines Exploitation: London – Dispatch Box");
  });

  it("says between which days a debate lies whose day is not established", async () => {
    const { page } = await open("debates");
    const row = page.locator(".row", { hasText: "Untitled debate" });
    expect(await row.textContent()).toContain("between 10 January 2023 and 20 May 2024");
  });

  it("shows what somebody said, day by day, and leads to it in the debate", async () => {
    const { page } = await open("speakers");
    await page.getByLabel(/^Search 2 speakers/).fill("home office");
    await page.getByRole("link", { name: "Ben Wallace" }).click();
    await page.getByRole("heading", { name: "20 November 2017" }).waitFor();
    expect(await page.locator(".turn").count()).toBe(2);
    await page.getByRole("link", { name: "Oral Answers to Questions" }).last().click();
    await page.locator(".turn.here").waitFor();
    expect(await page.locator(".turn").count()).toBe(5);
  });

  it("opens a copied link at the words, highlighted, in the debate", async () => {
    const { page, ask, answered } = await open("", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await ask("county lines");
    await answered();
    await page.getByRole("figure").first().getByRole("button", { name: "1: open" }).click();
    const panel = page.getByRole("dialog");
    const quote = await panel.locator("mark").textContent();
    await panel.getByRole("button", { name: "Copy link" }).click();
    await panel.getByText("Link copied.").waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    const [reference, link = ""] = copied.split("\n");
    expect(reference).toBe("Ben Wallace [speaker inferred], HC Deb 20 November 2017 (excerpts)");
    await page.goto(link);
    expect(await page.locator(".turn.here mark").textContent()).toBe(quote);
    const top = await page.evaluate<number>(
      "document.querySelector('mark').getBoundingClientRect().top",
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(720);
  });

  it("shows hostile text as text in a debate, in a list and in an address", async () => {
    const { page, complaints } = await open("debates/untitled?at=hostile&words=0-20");
    await page.locator(".turn.here mark").waitFor();
    expect(await page.locator(".turn .debate-text p").first().textContent()).toBe(hostileText);
    await page.goto(
      `${site.served.address}speakers/${encodeURIComponent("<img src=x onerror=1>")}`,
    );
    await page.getByRole("heading", { name: "<img src=x onerror=1>" }).waitFor();
    await page.goto(
      `${site.served.address}?q=${encodeURIComponent("[a](javascript:alert(1)) \u202Eabc")}`,
    );
    await page.locator('.answer[aria-busy="false"]').waitFor();
    expect(await page.locator("main img, a[href^='javascript']").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("says so where there is nothing, and tries again when the server is back", async () => {
    const { page } = await open("debates/none");
    await page.getByText(/^This is not in the index/).waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    await page.goto(`${site.served.address}a/b/c`);
    await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
    await page.route("**/api/**", (route) => route.abort("connectionrefused"));
    await page.getByRole("link", { name: "Speakers" }).click();
    await page.getByText("The server does not answer.", { exact: true }).waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Ann Coffey" }).waitFor();
  });
});

it("finds its place in a conversation again on the way back", async () => {
  const { page, ask, answered } = await open("?q=county+lines");
  await answered();
  await ask("and in 2018?");
  await answered();
  await page.evaluate("scrollTo(0, 250); document.querySelector('a[href=\"/debates\"]').click()");
  await page.getByRole("link", { name: "County Lines Exploitation: London" }).waitFor();
  expect(await page.evaluate("scrollY")).toBe(0);
  await page.goBack();
  await page.getByRole("heading", { name: "Question 2: and in 2018?" }).waitFor();
  await expect.poll(() => page.evaluate("scrollY")).toBe(250);
});

describe("by keyboard", () => {
  it("goes through quotations with j and k, opens with Enter, closes with Escape, asks with /", async () => {
    const { page, ask, answered } = await open();
    await ask("county lines");
    await answered();
    await page.getByRole("heading", { level: 2 }).first().focus();
    await page.keyboard.press("j");
    expect(await focused()).toMatch(/^1: open the source/);
    const card = page.getByRole("tooltip");
    expect(await card.textContent()).toMatch(
      /Ben Wallacespeaker inferred.*Minister, Home Office.*Conservative.*Oral Answers.*20 November 2017/,
    );
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await focused()).toMatch(/^2: open the source/);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.locator("mark").waitFor();
    const second = await panel.locator("mark").textContent();
    await page.keyboard.press("j");
    await panel.locator("mark", { hasText: /National Crime Agency report/ }).waitFor();
    expect(second).toContain("It is also linking up");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.id")).toBe("question");
    await page.keyboard.type("j/k");
    expect(await page.getByLabel("Your question").inputValue()).toBe("j/k");
  });

  it("leaves the keys alone once they are turned off, after a reload too", async () => {
    const { page, answered } = await open("?q=county+lines");
    await answered();
    await page.getByLabel(/^Keys/).uncheck();
    await page.reload();
    await page.getByRole("figure").first().waitFor();
    await page.keyboard.press("j");
    expect(await focused()).not.toMatch(/open the source/);
  });

  it("moves the focus to the heading of the view that opens", async () => {
    const { page } = await open();
    await page.getByRole("link", { name: "Conversations" }).click();
    await page.getByText("None yet.").waitFor();
    expect(await focused()).toBe("Conversations");
  });
});
