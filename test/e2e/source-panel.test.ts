/** The source of a quotation, in a real Chromium: by keyboard, what it shows, what it copies. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cite } from "../client/fake-parliament.ts";
import { useSite } from "./site.ts";

const site = useSite();
let page: Page;

async function openAnswer(question: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await site.browser.newContext(options);
  page = await context.newPage();
  await page.goto(site.served.address);
  await page.getByLabel("Your question").fill(question);
  await page.keyboard.press("Enter");
  await page.locator('.answer[aria-busy="false"]').waitFor();
}

async function openSource(marker: number): Promise<void> {
  await page
    .getByRole("figure")
    .getByRole("button", { name: `${marker}: open` })
    .click();
  await panel().locator("mark").waitFor();
}

const panel = () => page.getByRole("dialog");
const focused = () =>
  page.evaluate<string>(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );

describe("the source panel", () => {
  it("highlights the quotation within the whole contribution and scrolls to it", async () => {
    await openAnswer("county lines");
    await openSource(3);
    const { quote } = cite(3, "london-48", "The National Crime Agency report", "coercion used.");
    expect(await panel().locator("mark").textContent()).toBe(quote);
    expect(await page.evaluate<boolean>(markIsInView)).toBe(true);
    await panel().getByText("Named in the source, as “Ann Coffey (Stockport) (Lab)”.").waitFor();
    await panel().getByText("lines 48 to 62").waitFor();
    await panel().getByText("something is left out here").waitFor();
  });

  it("says why an inferred speaker is shown, and that gaps are not marked", async () => {
    await openAnswer("county lines");
    await openSource(1);
    await panel()
      .getByText("Shown as Ben Wallace because: the page is his own; the turn answers")
      .waitFor();
    await panel().getByText("The source does not mark where it leaves something out").waitFor();
    await panel().getByText("Commons Chamber").waitFor();
    const link = panel().getByRole("link", { name: /published page/ });
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await panel().getByRole("group").first().click();
    await panel().getByRole("paragraph").getByText("Tackling organised crime regionally").waitFor();
  });

  it("says why a speaker is corrected locally, in the panel and in the copied reference", async () => {
    await openAnswer("county lines", { permissions: ["clipboard-read", "clipboard-write"] });
    const speaker = { name: "Amber Rudd", correction: "seen <b>on video</b>", office: null };
    await page.route("**/api/contributions/oral-10", async (route) => {
      const response = await route.fetch();
      const place = await response.json();
      Object.assign(place.contribution.speaker, speaker);
      await route.fulfill({ response, json: place });
    });
    await openSource(1);
    expect(await panel().locator(".panel-title .where").textContent()).toMatch(
      /^Amber Rudd ?corrected locally/,
    );
    const whole = panel().getByRole("region", { name: "The contribution" });
    expect(await whole.locator(".badge").allTextContents()).toEqual(["corrected locally"]);
    await whole
      .getByText("the speaker is Amber Rudd. Reason given: “seen <b>on video</b>”")
      .waitFor();
    await panel().getByRole("button", { name: "Copy reference" }).click();
    await panel().getByText("Reference copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "Amber Rudd [speaker corrected locally], HC Deb 20 November 2017 (excerpts)",
    );
  });

  it("makes the line that corrects an inferred speaker, and offers none for a stated one", async () => {
    await openAnswer("county lines", { permissions: ["clipboard-read", "clipboard-write"] });
    await openSource(1);
    await panel().getByText("Wrong speaker?").click();
    const copy = panel().getByRole("button", { name: "Copy the line" });
    expect(await copy.isDisabled()).toBe(true);
    await panel().getByLabel("Full name, or nothing").fill("Amber Rudd ");
    await panel().getByLabel("How you know").fill('I "saw" it');
    await copy.click();
    await panel().getByText("Line copied.").waitFor();
    expect(JSON.parse(await page.evaluate<string>("navigator.clipboard.readText()"))).toEqual({
      contribution: "oral-10",
      speaker: "Amber Rudd",
      reason: 'I "saw" it',
    });
    await panel().getByRole("button", { name: "Close" }).click();
    await openSource(3);
    expect(await panel().getByText("Wrong speaker?").count()).toBe(0);
  });

  it("says so where the question that a contribution answers is not in the source", async () => {
    const missing = () => panel().getByText("The question it answers is not in the source.");
    await openAnswer("county lines");
    await openSource(1);
    expect(await missing().count()).toBe(0);
    await panel().getByRole("button", { name: "Close" }).click();

    let complete = false;
    await page.route("**/api/contributions/oral-10", async (route) => {
      const response = await route.fetch();
      const place = await response.json();
      place.contribution.kind = "answer";
      place.contribution.debate.complete = complete;
      await route.fulfill({ response, json: place });
    });
    await openSource(2);
    await missing().waitFor();
    await panel().getByRole("button", { name: "Close" }).click();
    complete = true;
    await openSource(1);
    expect(await missing().count()).toBe(0);
  });

  it("can be reached, read and left by keyboard alone, and gives the focus back", async () => {
    await openAnswer("county lines");
    await page.getByLabel("Your question").focus();
    for (let press = 0; press < 30 && !/^2: open the source/.test(await focused()); press++) {
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await panel().locator("mark").waitFor();
    expect(await focused()).toContain("Oral Answers to Questions");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Close");
    await page.keyboard.press("Escape");
    await panel().waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^2: open the source, Ben Wallace/);
  });

  it("skips from the top of the page to the question box", async () => {
    page = await (await site.browser.newContext()).newPage();
    await page.goto(site.served.address);
    await page.getByText("To begin with").waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the question box");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("question");
  });

  it("keeps the focus inside on a phone", async () => {
    await openAnswer("county lines", { viewport: { width: 360, height: 740 } });
    await openSource(1);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press("Tab");
      const outside = await page.evaluate<boolean>(
        "document.activeElement !== document.body && !document.querySelector('dialog').contains(document.activeElement)",
      );
      expect(outside).toBe(false);
    }
  });

  it("copies the reference and the quotation with what is doubtful marked", async () => {
    await openAnswer("county lines", { permissions: ["clipboard-read", "clipboard-write"] });
    await openSource(1);
    await panel().getByRole("button", { name: "Copy reference" }).click();
    await panel().getByText("Reference copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "Ben Wallace [speaker inferred], HC Deb 20 November 2017 (excerpts)",
    );
    await panel().getByRole("button", { name: "Copy quotation" }).click();
    await panel().getByText("Quotation copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain(
      "“County lines is a growing problem",
    );
  });

  it("copies a quotation with its source right where it stands in the answer", async () => {
    await openAnswer("county lines", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy quotation 4" }).click();
    await page
      .getByRole("figure")
      .last()
      .getByText("Quotation 4 copied with its source.")
      .waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^“.+”\nan unidentified Member\n.*20 November 2017\nHC Deb 20 November 2017 \(excerpts\)/,
    );
  });

  it("copies where the page is not served over TLS, as to a phone in the same network", async () => {
    await openAnswer("county lines");
    await openSource(4);
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await panel().getByRole("button", { name: "Copy reference" }).click();
    await panel().getByText("Reference copied.").waitFor();
    await page.getByLabel("Your question").press("Control+v");
    expect(await page.getByLabel("Your question").inputValue()).toBe(
      "an unidentified Member, HC Deb 20 November 2017 (excerpts)",
    );
  });

  it("gives the text to copy by hand where the browser does not allow copying", async () => {
    await openAnswer("county lines");
    await openSource(4);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await page.evaluate("document.execCommand = () => false");
    await panel().getByRole("button", { name: "Copy reference" }).click();
    expect(await panel().getByLabel("Text to copy").inputValue()).toBe(
      "an unidentified Member, HC Deb 20 November 2017 (excerpts)",
    );
  });

  it("says so when a source cannot be loaded, and tries again", async () => {
    await openAnswer("county lines");
    await page.route("**/api/contributions/**", (route) => route.abort("connectionrefused"));
    await page.getByRole("figure").getByRole("button", { name: "1: open" }).click();
    await panel().getByText("The server does not answer.").waitFor();
    await page.unroute("**/api/contributions/**");
    await panel().getByRole("button", { name: "Try again" }).click();
    await panel().locator("mark").waitFor();
  });
});

const markIsInView = `(() => {
  const mark = document.querySelector("dialog mark").getBoundingClientRect();
  return mark.top >= 0 && mark.bottom <= innerHeight;
})()`;
