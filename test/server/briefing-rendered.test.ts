/** The Markdown of a briefing as GitHub's dialect renders it, compared with the briefing. */
import * as cheerio from "cheerio";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { beforeAll, describe, expect, test } from "vitest";
import { createBriefing } from "../../server/briefing/create.ts";
import { toMarkdown } from "../../server/briefing/markdown.ts";
import { isTimelineRow, quotationsOf } from "../../server/briefing/marked-text.ts";
import type { Briefing } from "../../server/contract.ts";
import { briefingAssistant, FOUND, INDEX } from "./briefing-fixtures.ts";

const URL = "https://hansard.parliament.uk/a?b=1&c=2";
const HOSTILE = [
  '# County lines <script>alert("1")</script> <img src=x onerror=alert(1)> &lt;b&gt; &amp;',
  "[press](javascript:alert(1)) ![image](http://example.org/a.png) http://example.org www.example.org a@example.org",
  "*bold* _more_ __under__ ~~struck~~ `code` | cell | [^1] [^1]: note \\ $x$ - [ ] task",
  "\u202eright to left\u202c \u2067mark\u2069 end",
].join(" ");
const BEGINNINGS = ["# Heading", "1. One", "- item", "+ item", "> said", "=== rule", "--- rule"];

let briefing: Briefing;
let $: cheerio.CheerioAPI;

beforeAll(async () => {
  const found = FOUND.map((each) => ({
    ...each,
    text: `${HOSTILE} ${each.id}.`,
    debate: { ...each.debate, title: `${each.debate.title ?? "A"} ${HOSTILE}` },
    source: { ...each.source, url: URL },
  }));
  const { catalogue } = INDEX;
  const byId = new Map(found.map((each) => [each.id, each]));
  const index = {
    ...INDEX,
    catalogue: { ...catalogue, byId: (id: string) => byId.get(id) ?? catalogue.byId(id) },
    assistant: briefingAssistant(found),
  };
  const notes = [HOSTILE, ...BEGINNINGS].map((text) => ({ text, section: "summary" as const }));
  const title = `# ${HOSTILE}`.slice(0, 200).trim();
  const request = { question: "county lines", format: "markdown" as const, notes, title };
  briefing = await createBriefing(index, request);
  $ = rendered(toMarkdown(briefing));
});

/** With HTML allowed, so that what is not escaped would show itself. */
function rendered(markdown: string): cheerio.CheerioAPI {
  return cheerio.load(
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const texts = (selector: string) =>
  $(selector)
    .map((_, each) => plain($(each).text()))
    .get();

describe("rendered", () => {
  test("has the title and each section as headings, in order", () => {
    expect(texts("h1")).toEqual([plain(briefing.title)]);
    expect(texts("h2").filter((heading) => heading !== "Footnotes")).toEqual(
      briefing.sections.map(({ heading }) => heading),
    );
    const headings = briefing.sections.flatMap(({ items }) =>
      items.filter(({ kind }) => kind === "heading").map(({ text }) => plain(text)),
    );
    expect(texts("h3")).toEqual(headings);
  });

  test("shows every quotation as its words, with its number and who spoke", () => {
    const quotations = quotationsOf(briefing);
    expect(quotations.length).toBeGreaterThan(5);
    expect(texts("blockquote")).toEqual(
      quotations.map(({ text, marker, attribution }) =>
        plain(`“${text}”${marker} — ${attribution}`),
      ),
    );
  });

  test("numbers the footnotes in order, each with its reference and address", () => {
    const quotations = quotationsOf(briefing);
    const footnotes = $("section.footnotes li");
    expect(footnotes).toHaveLength(quotations.length);
    for (const [index, { citation }] of quotations.entries()) {
      const footnote = footnotes.eq(index);
      expect(plain(footnote.text())).toContain(plain(`${citation}. ${URL}.`));
      expect(footnote.find("a[href]:not([data-footnote-backref])").attr("href")).toBe(URL);
    }
    const numbers = $("sup a[data-footnote-ref]").map((_, each) => $(each).text());
    expect(numbers.get()).toEqual(quotations.map(({ marker }) => String(marker)));
  });

  test("has the timeline as a table, a row for each debate", () => {
    const rows = briefing.sections.flatMap(({ items }) => items.filter(isTimelineRow));
    expect($("table")).toHaveLength(1);
    expect($("tbody tr")).toHaveLength(rows.length);
    expect(texts("tbody tr td:nth-child(2)")).toEqual(rows.map(({ row }) => plain(row.debate)));
  });

  test("shows notes as they were typed, marked as the author’s", () => {
    const shown = texts("p").filter((text) => text.startsWith("Note by the author"));
    expect(shown).toEqual(
      [HOSTILE, ...BEGINNINGS].map((text) => `Note by the author of this briefing: ${plain(text)}`),
    );
  });

  test("makes nothing of hostile words: no element, link or address of theirs", () => {
    expect($("script, img, em, code, del, b, input, [onerror]")).toHaveLength(0);
    const links = $("a[href]:not([data-footnote-ref]):not([data-footnote-backref])");
    expect(links.length).toBeGreaterThan(0);
    expect([...new Set(links.map((_, link) => $(link).attr("href")).get())]).toEqual([URL]);
  });
});
