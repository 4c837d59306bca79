/** Conversations kept in the browser, and what opens, changes and shares them. */
import { readFile } from "node:fs/promises";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { servePage } from "./serve.ts";
import { useSite } from "./site.ts";
import { type Visit, visit } from "./visit.ts";

const site = useSite();
let here: Visit;

async function open(path = "", options: BrowserContextOptions = {}): Promise<Visit> {
  here = await site.visit(path, options);
  return here;
}

const lastAsked = () => site.served.assistant.asked.at(-1);

describe("a reload", () => {
  it("loses neither the answers nor a half-typed question", async () => {
    const { page, ask, answered } = await open();
    await ask("county lines");
    await answered();
    await ask("and in 2018?");
    await answered();
    await here.kept();
    await page.getByLabel("Your question").fill("half a quest");
    const asked = site.served.assistant.asked.length;
    await page.reload();
    await page.getByRole("heading", { name: "Question 2: and in 2018?" }).waitFor();
    expect(await page.getByRole("figure").count()).toBe(8);
    expect(await page.getByLabel("Your question").inputValue()).toBe("half a quest");
    expect(site.served.assistant.asked.length).toBe(asked);
  });

  it("keeps what is typed before anything was asked", async () => {
    const { page } = await open();
    await page.getByLabel("Your question").fill("not sent");
    await page.reload();
    expect(await page.getByLabel("Your question").inputValue()).toBe("not sent");
  });

  it("asks again what was under way", async () => {
    const { page, ask, answered } = await open();
    await ask("county lines, slowly");
    await page.getByText("I searched excerpts").waitFor();
    await page.reload();
    await page.getByText("I searched excerpts").waitFor();
    site.served.assistant.goOn();
    await answered();
    expect(await page.getByRole("figure").count()).toBe(4);
  });
});

/** Asks within the frame in which "New question" was pressed, as no person is quick enough to. */
const ASK_WITHIN_A_FRAME = `(async () => {
  document.querySelector('a[href="/"]').click();
  await Promise.resolve();
  const box = document.querySelector("textarea");
  box.value = "asked at once";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.resolve();
  box.form.requestSubmit();
})()`;

describe("a new question", () => {
  it("asked at once goes to no conversation before it", async () => {
    const { page, ask, answered } = await open();
    await ask("county lines");
    await answered();
    const before = page.url();
    await page.evaluate(ASK_WITHIN_A_FRAME);
    await page.getByRole("heading", { name: "asked at once" }).waitFor();
    await answered();
    expect(lastAsked()).toMatchObject({ question: "asked at once", history: 0 });
    expect(page.url()).not.toBe(before);
  });
});

describe("addresses", () => {
  it("asks at once what /?q= says, with its filters, and only once", async () => {
    const { page, answered } = await open("?q=county+lines&party=Labour&exactly=yes");
    await answered();
    expect(lastAsked()).toEqual({
      question: "county lines",
      history: 0,
      filters: { parties: ["Labour"] },
      readFilters: false,
    });
    await here.kept();
    const asked = site.served.assistant.asked.length;
    expect(new URL(page.url()).pathname).toMatch(/^\/c\/\w+$/);
    await page.reload();
    await page.getByRole("figure").first().waitFor();
    expect(site.served.assistant.asked.length).toBe(asked);
  });

  it("asks the same in another browser when the address of a conversation is opened there", async () => {
    const first = await open("?q=county+lines&party=Labour&exactly=yes");
    await first.answered();
    const address = first.page.url();
    await first.page.context().close();
    here = await visit(site.browser, address);
    await here.answered();
    expect(lastAsked()).toMatchObject({ filters: { parties: ["Labour"] }, readFilters: false });
  });

  it("says so when a conversation is not kept here and nothing says what it asked", async () => {
    const { page } = await open("c/elsewhere");
    await page.getByRole("heading", { name: "This conversation is not kept here" }).waitFor();
  });

  it("copies a link that asks the same, with the filters as they were read", async () => {
    const { page, ask, answered } = await open("", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await ask("what did ministers say about county lines");
    await answered();
    await page.getByRole("button", { name: /^Copy link/ }).click();
    await page.getByText(/^Link copied/).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    await page.goto(link);
    await answered();
    expect(lastAsked()).toEqual({
      question: "what did ministers say about county lines",
      history: 0,
      filters: { roles: ["minister"] },
      readFilters: false,
    });
  });

  it("goes back from a conversation to the first view", async () => {
    const { page, ask, answered } = await open();
    await ask("county lines");
    await answered();
    await page.goBack();
    await page.getByText("To begin with").waitFor();
    await page.goForward();
    await page.getByRole("figure").first().waitFor();
  });
});

describe("editing", () => {
  it("asks the edited question in the place of the old one", async () => {
    const { page, ask, answered } = await open();
    await ask("county lnies");
    await answered();
    await page.getByRole("button", { name: "Edit question" }).click();
    await page.getByLabel("Question", { exact: true }).fill("county lines");
    await page.getByRole("button", { name: "Ask this instead" }).click();
    await page.getByRole("heading", { name: "Question 1: county lines" }).waitFor();
    await answered();
    expect(await page.locator(".exchange").count()).toBe(1);
    expect(lastAsked()).toMatchObject({ question: "county lines", history: 0 });
  });
});

describe("the list", () => {
  it("finds, renames, deletes and brings back", async () => {
    const { page, ask, answered } = await open("?q=county+lines");
    await answered();
    await page.getByRole("link", { name: "New question" }).click();
    await ask("nothing about fishing quotas");
    await answered();
    await page.getByRole("link", { name: "Conversations" }).click();
    const rows = page.locator(".row");
    await rows.nth(1).waitFor();
    expect(await rows.first().textContent()).toContain("fishing");

    await page.getByLabel("Search your conversations").fill("wallace merseyside");
    await page.getByText("1 found.").waitFor();
    await rows.getByRole("button", { name: "Rename" }).click();
    await page.getByLabel("Name of the conversation").fill("For the briefing");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "For the briefing" }).waitFor();

    await rows.getByRole("button", { name: "Delete" }).click();
    await page.getByText("“For the briefing” is deleted.").waitFor();
    expect(await rows.count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "For the briefing" }).click();
    await page.getByRole("heading", { name: "Question 1: county lines" }).waitFor();
    expect(await page.getByRole("figure").count()).toBe(4);
  });

  it("exports Markdown and JSON with the doubts and the licence in them", async () => {
    const { page, answered } = await open("?q=county+lines");
    await answered();
    await page.getByRole("link", { name: "Conversations" }).click();
    for (const [kind, ending] of [
      ["Markdown", "md"],
      ["JSON", "json"],
    ]) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Export as ${kind}` }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`county-lines.${ending}`);
      const text = await readFile(await file.path(), "utf8");
      expect(text).toContain("county lines");
      expect(text).toContain(kind === "JSON" ? "[speaker inferred]" : "\\[speaker inferred\\]");
      expect(text).toContain("an unidentified Member");
      expect(text).toContain("(excerpts)");
      expect(text).toContain("Open Parliament Licence v3.0");
    }
  });
});

describe("a browser that keeps nothing", () => {
  const forbidden =
    'Object.defineProperty(window, "indexedDB", { value: { open() { throw new Error("no"); } } })';
  const full = 'IDBObjectStore.prototype.put = () => { throw new Error("no room"); }';
  it.each([
    ["forbids it", forbidden],
    ["has no room", full],
  ])("because it %s answers all the same and says what will be lost", async (_, script) => {
    const { page, ask, answered, complaints } = await open();
    await page.addInitScript(script);
    await page.reload();
    await ask("county lines");
    await answered();
    await page.getByRole("button", { name: "Keep quotation 1" }).click();
    await page.getByRole("link", { name: "Briefing 1 kept" }).click();
    await page.getByText(/they are gone once the page is left/).waitFor();
    await page.getByRole("link", { name: "Conversations" }).click();
    await page.getByText(/they are gone once the page is left/).waitFor();
    await page.getByRole("link", { name: "county lines" }).click();
    await page.getByRole("figure").first().waitFor();
    expect(complaints).toEqual([]);
  });
});

it("keeps two windows on one conversation in step, so that neither loses the other's question", async () => {
  const { page, ask, answered, kept } = await open("?q=county+lines");
  await answered();
  await kept();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("Your question").fill("nothing about fishing quotas");
  await other.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Question 2: nothing about fishing quotas" }).waitFor();
  await ask("county lines again");
  await answered();
  await other.getByRole("heading", { name: "Question 3: county lines again" }).waitFor();
});

describe("the server gone half way through an answer", () => {
  it("says so, keeps what has come and what is typed, and asks again when it is back", async () => {
    const own = await servePage();
    here = await visit(site.browser, own.address);
    const { page, ask, answered } = here;
    await ask("county lines, slowly");
    await page.getByText("I searched excerpts").waitFor();
    await page.getByLabel("Your question").fill("the next question");
    await own.stop();
    await page.getByText(/Your question is kept/).waitFor();
    await page.getByText("I searched excerpts").waitFor();

    const back = await servePage(Number(new URL(own.address).port));
    await page.getByText(/Your question is kept/).waitFor({ state: "detached" });
    await page.getByText("I searched excerpts").waitFor();
    back.assistant.goOn();
    await answered();
    expect(await page.getByRole("figure").count()).toBe(4);
    expect(await page.getByLabel("Your question").inputValue()).toBe("the next question");
    await back.stop();
  });
});
