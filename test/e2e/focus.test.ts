/** Where the focus is after each action: never lost at the top of the page. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();

/** Presses by keyboard what has this role and name, and waits for the focus to be where it is said. */
async function press(page: Page, name: RegExp | string, then: RegExp, key = "Enter") {
  await page.getByRole("button", { name }).first().press(key);
  await expectFocus(page, then);
}

const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.tagName + ' ' + (document.activeElement.ariaLabel ?? document.activeElement.textContent)",
  );

const expectFocus = (page: Page, on: RegExp) =>
  expect.poll(() => focused(page), { timeout: 3000 }).toMatch(on);

it("stays by what is left when the filters are closed, and when an answer is stopped or asked again", async () => {
  const { page, ask, answered } = await site.visit("?q=county+lines");
  await answered();
  await press(page, "Change filters", /^BUTTON 20\d\d/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^BUTTON Change filters/);
  await press(page, /^Role .*, change/, /^INPUT/);
  await press(page, "Cancel", /^BUTTON Change filters/);
  await ask("slowly");
  await press(page, "Stop", /^TEXTAREA/);
  await press(page, "Ask again", /^H2 Question 2/);
});

it("stays by what is left when a conversation is renamed, deleted and brought back", async () => {
  const { page, answered, kept } = await site.visit("?q=county+lines");
  await answered();
  await kept();
  await page.getByRole("link", { name: "Conversations" }).click();
  await press(page, "Rename", /^INPUT Name of the conversation/);
  await page.keyboard.press("Escape");
  await expectFocus(page, /^A county lines/);
  await press(page, "Delete", /^BUTTON Undo/);
  await press(page, "Undo", /^H1 Conversations/);
});

it("stands on the title of the debate that opens, which names the window", async () => {
  const { page } = await site.visit("debates");
  await page.getByRole("link", { name: "County Lines Exploitation: London" }).press("Enter");
  await page
    .getByRole("heading", { level: 1, name: "County Lines Exploitation: London" })
    .waitFor();
  await expectFocus(page, /^H1 County Lines Exploitation: London/);
  expect(await page.title()).toBe("County Lines Exploitation: London – Dispatch Box");
});

it("goes from the question box to the last answer with Escape, and on through its quotations", async () => {
  const { page, ask, answered } = await site.visit("?q=county+lines");
  await answered();
  await ask("and in 2018?");
  await answered();
  await page.getByText("Esc to the answer").waitFor();
  await page.keyboard.press("Escape");
  await expectFocus(page, /^H2 Question 2: and in 2018\?/);
  await page.keyboard.press("j");
  await expectFocus(page, /^BUTTON 1: open the source/);
  expect(await page.evaluate("!!document.activeElement.closest('.exchange:last-child')")).toBe(
    true,
  );
  await page.keyboard.press("k");
  await expectFocus(page, /^BUTTON 4: open the source/);
});
