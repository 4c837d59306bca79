/** The Word document, opened again. */
import { setTimeout } from "node:timers/promises";
import * as cheerio from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { createBriefing, exportBriefing } from "../../server/briefing/create.ts";
import { quotationsOf } from "../../server/briefing/marked-text.ts";
import { readZipParts } from "../../server/briefing/zip.ts";
import type { Briefing, BriefingRequest } from "../../server/contract.ts";
import { briefingAssistant, CATALOGUE, FOUND, INDEX } from "./briefing-fixtures.ts";

const URL = "https://hansard.parliament.uk/a?b=1&c=2";
const REQUEST: BriefingRequest = {
  question: "county lines",
  format: "docx",
  notes: [{ text: "Ask for <figures>.", section: "summary" }],
};

let briefing: Briefing;
let bytes: Buffer;
let parts: Map<string, string>;
const xml = (path: string) => cheerio.load(parts.get(path) ?? "", { xml: true });

beforeAll(async () => {
  const linked = FOUND.map((each) => ({ ...each, source: { ...each.source, url: URL } }));
  const assistant = briefingAssistant(linked);
  briefing = await createBriefing({ ...INDEX, assistant }, REQUEST);
  bytes = await exportBriefing(briefing, "docx");
  const read = await readZipParts(bytes);
  parts = new Map(read.map(({ path, data }) => [path, data]));
});

/** The paragraphs in a style, as text. */
function paragraphs(style: string): string[] {
  const $ = xml("word/document.xml");
  return $("w\\:p")
    .filter((_, p) => $(p).find("w\\:pStyle").attr("w:val") === style)
    .map((_, p) => $(p).find("w\\:t").text())
    .get();
}

describe("the Word document", () => {
  test("has a title and every section under a real heading style", () => {
    expect(paragraphs("Title")).toEqual([briefing.title]);
    expect(paragraphs("Heading1")).toEqual(briefing.sections.map(({ heading }) => heading));
    expect(paragraphs("Heading2")).toContain("Liberal Democrat");
  });

  test("holds every quotation verbatim, with a footnote whose reference is that of its contribution", () => {
    const $ = xml("word/document.xml");
    const notes = xml("word/footnotes.xml");
    const shown = paragraphs("Quotation");
    const quotations = quotationsOf(briefing);
    expect(shown).toHaveLength(quotations.length);
    for (const [index, { contributionId, quoteStart, quoteEnd, marker }] of quotations.entries()) {
      const spoken = CATALOGUE.byId(contributionId);
      expect(shown[index]).toBe(`“${spoken?.text.slice(quoteStart, quoteEnd)}”`);
      const footnote = notes(`w\\:footnote[w\\:id="${marker}"]`).text();
      expect(footnote).toContain(spoken?.citation);
      expect(footnote).toContain(spoken?.speaker.name ?? "an unidentified Member");
      expect(footnote.includes("[speaker inferred]")).toBe(
        spoken?.speaker.attribution === "inferred",
      );
      expect(footnote).toContain("(excerpts)");
    }
    const references = $("w\\:footnoteReference").map((_, each) => $(each).attr("w:id"));
    expect(references.get()).toEqual(quotations.map(({ marker }) => String(marker)));
  });

  test("has the timeline as a table whose heading row repeats", () => {
    const $ = xml("word/document.xml");
    expect($("w\\:tbl")).toHaveLength(1);
    const rows = $("w\\:tr");
    expect(rows.first().find("w\\:tblHeader")).toHaveLength(1);
    expect(rows.first().find("w\\:t").first().text()).toBe("Day");
    expect(rows.last().text()).toContain("between 7 and 20 February 2024");
  });

  test("numbers its pages, is in British English, and marks notes as the author’s", () => {
    expect(parts.get("word/footer1.xml")).toMatch(/PAGE<.*NUMPAGES</s);
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(paragraphs("AuthorNote")).toEqual([
      "Note by the author of this briefing: Ask for <figures>.",
    ]);
    expect(xml("word/document.xml")("w\\:body").text()).toContain(
      "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
    );
  });

  test("says in its properties what it was made from", () => {
    const core = xml("docProps/core.xml");
    expect(core("dc\\:title").text()).toBe(briefing.title);
    expect(core("dcterms\\:created").text()).toBe(INDEX.manifest.builtAt);
    expect(core("dcterms\\:modified").text()).toBe(INDEX.manifest.builtAt);
    const custom = xml("docProps/custom.xml");
    const value = (name: string) => custom(`property[name="${name}"]`).text();
    expect(value("Index generation")).toBe(INDEX.manifest.generation);
    expect(JSON.parse(value("Options"))).toEqual(briefing.options);
  });

  test("links to the addresses of its sources, by ids that are all defined", () => {
    const $ = xml("word/document.xml");
    const relations = xml("word/_rels/document.xml.rels");
    const ids = $("w\\:hyperlink")
      .map((_, link) => $(link).attr("r:id"))
      .get();
    expect(ids).toHaveLength(FOUND.length);
    for (const id of ids) {
      const target = relations("Relationship").filter(
        (_, each) => relations(each).attr("Id") === id,
      );
      expect(target.attr("Target")).toBe(URL);
    }
  });

  test("stays well-formed whatever is in a title or a note", async () => {
    const odd = { ...briefing, title: "Bell \u0007, half \ud800 & <b>", question: "\u0000?" };
    const read = await readZipParts(await exportBriefing(odd, "docx"));
    for (const { data } of read) expect(data).not.toMatch(/(?!\s)\p{Cc}|\p{Cs}|\ufffd/u);
    const document = read.find(({ path }) => path === "word/document.xml")?.data;
    expect(document).toContain("Bell , half  &amp; &lt;b&gt;");
  });

  test("is the same to the byte when made again more than a second later", async () => {
    await setTimeout(2100);
    expect((await exportBriefing(briefing, "docx")).equals(bytes)).toBe(true);
  });
});
