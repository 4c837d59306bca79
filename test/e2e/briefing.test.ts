/** Keeping quotations and making a briefing of them, in a real Chromium. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.ts";
import type { Visit } from "./visit.ts";

const site = useSite();
let here: Visit;

/** Asks about county lines and keeps the quotations with these markers. */
async function keep(...markers: number[]): Promise<Page> {
  here = await site.visit("?q=county+lines");
  await here.answered();
  for (const marker of markers) {
    await keepButton(here.page, marker).click();
    await here.page.locator('.keep[aria-pressed="true"]').nth(markers.indexOf(marker)).waitFor();
  }
  return here.page;
}

const keepButton = (page: Page, marker: number) =>
  page.getByRole("figure").getByRole("button", { name: `Keep quotation ${marker}` });
const toBriefing = (page: Page) => page.getByRole("link", { name: /^Briefing/ }).click();
const keptNames = (page: Page) => page.locator(".kept-item .speaker-name").allTextContents();

async function saved(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${kind}` }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe("the keep button", () => {
  it("keeps across questions, conversations and reloads, and lets go", async () => {
    const page = await keep(1);
    await page.getByRole("link", { name: "Briefing 1 kept" }).waitFor();
    await page.getByRole("link", { name: "New question" }).click();
    await here.ask("county lines in London");
    await here.answered();
    expect(await keepButton(page, 1).getAttribute("aria-pressed")).toBe("true");
    await keepButton(page, 3).click();
    await page.getByRole("link", { name: "Briefing 2 kept" }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Briefing 2 kept" }).waitFor();
    await keepButton(page, 1).click();
    await page.getByRole("link", { name: "Briefing 1 kept" }).waitFor();
  });

  it("stands in the source panel too, and is pressed in both places", async () => {
    const page = await keep();
    await page.getByRole("button", { name: "3: open the source" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Keep quotation 3" }).click();
    await page.getByRole("dialog").locator('.keep[aria-pressed="true"]').waitFor();
    expect(await keepButton(page, 3).getAttribute("aria-pressed")).toBe("true");
  });

  it("tells other windows", async () => {
    const page = await keep();
    const other = await page.context().newPage();
    await other.goto(site.served.address);
    await keepButton(page, 1).click();
    await other.getByRole("link", { name: "Briefing 1 kept" }).waitFor();
  });
});

describe("the briefing view", () => {
  it("orders by keyboard alone, keeps the focus on what was moved, and keeps the order", async () => {
    const page = await keep(1, 3, 4);
    await toBriefing(page);
    await page.locator(".briefing-document").waitFor();
    const up = page.getByRole("button", { name: /^Move up 3, an unidentified Member/ });
    await up.focus();
    await page.keyboard.press("Enter");
    await page.getByText("an unidentified Member: now 2 of 3.").waitFor();
    // The focus follows the words by a frame.
    const focused = (label: string) =>
      page.locator(`button:focus[aria-label="${label}"]`).waitFor();
    await focused("Move up 2, an unidentified Member");
    await page.keyboard.press("Enter");
    await page.getByText("an unidentified Member: now 1 of 3.").waitFor();
    await focused("Move down 1, an unidentified Member");
    await page.reload();
    await page.locator(".kept-item").nth(2).waitFor();
    const names = await keptNames(page);
    expect(names.map((name) => name.split(/[ ,]/)[0])).toEqual(["an", "Ben", "Ann"]);
  });

  it("drops and brings back, and marks notes as the person's", async () => {
    const page = await keep(1, 4);
    await toBriefing(page);
    await page.getByRole("button", { name: "Add a note on 1, Ben Wallace" }).click();
    await page.getByLabel("Your note on 1, Ben Wallace").fill("Ask for *newer* figures");
    await page.getByRole("button", { name: "Add a note on “Summary”" }).click();
    await page.locator(".own-note", { hasText: "Ask for *newer* figures" }).waitFor();
    const drop = page.getByRole("button", { name: /^Drop/ }).last();
    await drop.click();
    await page.getByText("Dropped.").waitFor();
    await page.locator(".kept-item").nth(1).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator(".kept-item").nth(1).waitFor();
    const { bytes } = await saved(page, "Markdown");
    expect(bytes.toString()).toContain("**Note by the author of this briefing:** Ask for");
  });

  it("shows the sections in order with the balance, and only those chosen", async () => {
    const page = await keep(1, 3, 4);
    await toBriefing(page);
    const headings = page.locator(".briefing-section > h3");
    await headings.first().waitFor();
    const all = await headings.allTextContents();
    expect(all[0]).toBe("Purpose, coverage and caveats");
    expect(all.at(-1)).toBe("Sources");
    await page.getByRole("row", { name: "Opposition side" }).waitFor();
    await page.getByText("Sections and title").click();
    await page.getByRole("checkbox", { name: "Timeline" }).uncheck();
    await page.getByRole("heading", { name: "Timeline" }).waitFor({ state: "detached" });
    expect(await page.getByRole("checkbox", { name: "Key quotations" }).isDisabled()).toBe(true);
    await page.getByLabel("Title").fill("For the Minister");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "For the Minister" }).waitFor();
    const { name, bytes } = await saved(page, "JSON");
    expect(name).toBe("for-the-minister.json");
    expect(
      JSON.parse(bytes.toString()).sections.map(({ heading }: { heading: string }) => heading),
    ).toEqual(all.filter((heading) => heading !== "Timeline"));
  });

  it("is made from a question with one press, which may drop what was found", async () => {
    const page = await keep();
    await page.getByRole("link", { name: "Make a briefing" }).click();
    const quotations = page.locator(".briefing-document .quotation");
    await quotations.first().waitFor();
    const count = await quotations.count();
    await quotations.first().getByRole("button", { name: /^Drop/ }).click();
    await page.getByText("1 contribution dropped.").waitFor();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByText("1 contribution dropped.").waitFor({ state: "detached" });
    await page.locator('.preview[aria-busy="false"]').waitFor();
    expect(await quotations.count()).toBe(count);
  });
});

it("orders and annotates what was found for a question, by keyboard, as far as the file", async () => {
  here = await site.visit("briefing?q=county+lines");
  const { page } = here;
  const ids = () =>
    page
      .locator(".briefing-document .quotation")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-id")));
  const down = page.getByRole("button", { name: /^Move down quotation/ }).first();
  await down.waitFor();
  const before = await ids();
  const name = (await down.getAttribute("aria-label")) ?? "";
  const [, marker = "", attribution = ""] = /quotation (\d+), (.+)$/.exec(name) ?? [];
  const at = Number(marker) - 1;
  await down.focus();
  await page.keyboard.press("Enter");
  await page.getByText(`${attribution}: now 2 of`).waitFor();
  const swapped = before.with(at, before[at + 1] ?? null).with(at + 1, before[at] ?? null);
  await expect.poll(ids).toEqual(swapped);
  const focused = () => page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
  await expect.poll(focused).toMatch(new RegExp(`^Move (up|down) quotation ${at + 2}, `));
  await page.reload();
  await expect.poll(ids).toEqual(swapped);
  await page.getByRole("button", { name: `Add a note on quotation ${marker},` }).click();
  await page.getByLabel(`Your note on quotation ${marker},`).fill("Ask for newer figures");
  await page.getByRole("button", { name: "Add a note on “Summary”" }).click();
  await page.locator(".own-note", { hasText: "Ask for newer figures" }).waitFor();
  const { bytes } = await saved(page, "JSON");
  const items = JSON.parse(bytes.toString()).sections.flatMap(
    ({ items }: { items: unknown[] }) => items,
  );
  const noted = items.findIndex(({ kind }: { kind: string }) => kind === "note");
  expect(items[noted - 1]).toMatchObject({ contributionId: swapped[at], marker: at + 1 });
  await page.getByRole("button", { name: "Order them as found" }).click();
  await expect.poll(ids).toEqual(before);
});

it("shows hostile words in a briefing as words", async () => {
  here = await site.visit("briefing?q=county+lines");
  const { page } = here;
  await page.locator("blockquote", { hasText: '<script>document.title = "taken over"' }).waitFor();
  expect(await page.locator(".briefing-document").locator("img, script").count()).toBe(0);
  expect(await page.title()).toBe("Briefing – Dispatch Box");
});

describe("what cannot be made", () => {
  it("says calmly that nothing was found, and exports nothing", async () => {
    here = await site.visit("briefing?q=nothing+about+fishing");
    const { page } = here;
    await page.getByRole("heading", { name: "No briefing is made" }).waitFor();
    await page.getByText(/is about fishing quotas/).waitFor();
    expect(await page.getByRole("button", { name: "Save as Word" }).isDisabled()).toBe(true);
  });

  it("says so when the server is away, loses nothing, and goes on when it is back", async () => {
    const page = await keep(1);
    await page.route("**/api/briefings", (route) => route.abort("connectionrefused"));
    await toBriefing(page);
    await page.getByText("The server does not answer. What you kept and chose is safe.").waitFor();
    await page.unroute("**/api/briefings");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".briefing-document").waitFor();
    await page.route("**/api/briefings", (route) => route.abort("connectionrefused"));
    await page.getByRole("button", { name: "Save as Word" }).click();
    await page.getByText("No Word file was made. The server does not answer.").waitFor();
  });

  it("offers to drop what has left the index since it was kept", async () => {
    const page = await keep(1, 4);
    await page.route("**/api/briefings", async (route) => {
      const sent = route.request().postDataJSON();
      const keep = sent.keep.map((id: string) => (id === "oral-9" ? "gone" : id));
      const quotations = sent.quotations.filter(
        ({ contributionId }: { contributionId: string }) => contributionId !== "oral-9",
      );
      await route.continue({ postData: JSON.stringify({ ...sent, keep, quotations }) });
    });
    await toBriefing(page);
    await page.getByText(/It may have left the index since it was kept/).waitFor();
    await page.getByRole("button", { name: /^Drop an unidentified Member, Oral/ }).click();
    await page.locator(".briefing-document").waitFor();
    expect(await page.locator(".kept-item").count()).toBe(1);
  });

  it("says what to do while nothing is kept", async () => {
    here = await site.visit("briefing");
    await here.page.getByText(/press Keep beside the quotations/).waitFor();
    expect(await here.page.getByRole("radio").count()).toBe(0);
    await here.page.getByLabel("The question").fill("county lines");
    await here.page.keyboard.press("Enter");
    await here.page.locator(".briefing-document").waitFor();
    await here.page.getByRole("status").getByText("The briefing is ready.").waitFor();
    await here.page.getByText(/^Index .*, built \d+ [A-Z][a-z]+ 20\d\d at \d\d:\d\d\.$/).waitFor();
    expect(new URL(here.page.url()).search).toBe("?q=county+lines");
  });
});
