/** Filters as chips, the timeline and who spoke, in a real Chromium. */
import { describe, expect, it } from "vitest";
import { useSite } from "./site.ts";
import type { Visit } from "./visit.ts";

const site = useSite();
let here: Visit;

async function openAnswer(): Promise<Visit> {
  here = await site.visit("?q=county+lines");
  await here.answered();
  return here;
}

const lastAsked = () => site.served.assistant.asked.at(-1);

describe("what was understood", () => {
  it("stands as chips, and what is removed is not read again from the words", async () => {
    const { page, answered } = await openAnswer();
    const chips = page.getByRole("list", { name: "Filters" });
    expect(await chips.textContent()).toContain("Role ministers");
    await page.getByText("3 contributions left out").first().click();
    await page.getByText(/whether their speaker had that role that day is not known/).waitFor();

    await page.getByRole("button", { name: "Remove Role ministers" }).click();
    await answered();
    expect(lastAsked()).toEqual({
      question: "county lines",
      history: 0,
      filters: {},
      readFilters: false,
    });
    expect(await chips.count()).toBe(0);
    const focused = await page.evaluate("document.activeElement.textContent");
    expect(focused).toBe("Question 1: county lines");
  });

  it("is narrowed to a year and a party with counts, and says when nothing would be left", async () => {
    const { page, answered } = await openAnswer();
    await page.getByRole("button", { name: "Change filters" }).click();
    const editor = page.getByRole("form", { name: "Narrow the answer" });
    await editor.getByLabel("ministers 2").uncheck();
    await editor.getByRole("button", { name: "2018 2" }).click();
    await editor.getByLabel("Conservative").check();
    await editor.getByText("Nothing would be left.").waitFor();
    await editor.getByLabel("Conservative").uncheck();
    await editor.getByLabel("Labour").check();
    await editor.getByRole("button", { name: "Look through 2 contributions" }).click();
    await answered();
    expect(lastAsked()).toMatchObject({
      filters: { parties: ["Labour"], from: "2018-01-01", to: "2018-12-31" },
      readFilters: false,
    });
    const chips = page.getByRole("list", { name: "Filters" });
    expect(await chips.getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("Days 2018"),
      expect.stringContaining("Party Labour"),
    ]);
    expect(new URL(page.url()).searchParams.get("party")).toBe("Labour");
  });

  it("opens at the filter whose chip is pressed and closes with Escape", async () => {
    const { page } = await openAnswer();
    await page.getByRole("button", { name: "Role ministers, change" }).click();
    const editor = page.getByRole("form", { name: "Narrow the answer" });
    await editor.getByLabel("ministers").waitFor();
    await editor.locator('[data-field="roles"] input:focus').waitFor();
    await page.keyboard.press("Escape");
    await editor.waitFor({ state: "detached" });
  });
});

describe("looking", () => {
  it("draws the months and keeps to the one that is pressed", async () => {
    const { page, answered, complaints } = await openAnswer();
    await page.getByRole("button", { name: "Remove Role ministers" }).click();
    await answered();
    await page.getByRole("button", { name: "Timeline and who spoke" }).click();
    const plot = page.locator(".chart .u-over");
    await plot.waitFor();
    const { width, height } = (await plot.boundingBox()) ?? { width: 0, height: 0 };
    await plot.click({ position: { x: width * 0.95, y: height / 2 } });
    await answered();
    expect(lastAsked()).toMatchObject({ filters: { from: "2018-01-01", to: "2018-01-31" } });
    await page.getByRole("list", { name: "Filters" }).getByText("January 2018").waitFor();
    expect(complaints).toEqual([]);
  });

  it("says the same in words: months and parties as tables that can be pressed", async () => {
    const { page, answered } = await openAnswer();
    await page.getByRole("button", { name: "Timeline and who spoke" }).click();
    await page.getByText("The months as a table").click();
    await page.getByRole("button", { name: "November 2017" }).waitFor();
    const table = page.getByRole("table", { name: "Who spoke, by party" });
    expect(await table.textContent()).toContain("Conservative2Ben Wallace 2");
    await table.getByRole("button", { name: "Conservative" }).click();
    await answered();
    expect(lastAsked()).toMatchObject({
      filters: { roles: ["minister"], parties: ["Conservative"] },
    });
  });

  it("is fetched only when it is asked for", async () => {
    const { page } = await openAnswer();
    const scripts = () =>
      page.evaluate<number>(
        "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length",
      );
    expect(await scripts()).toBe(1);
    await page.getByRole("button", { name: "Timeline and who spoke" }).click();
    await page.locator(".chart .u-over").waitFor();
    expect(await scripts()).toBe(2);
  });
});
