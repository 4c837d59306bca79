/** The Markdown of a briefing. */
import { expect, test } from "vitest";
import { createBriefing, exportBriefing, fileNameOf } from "../../server/briefing/create.ts";
import { toMarkdown } from "../../server/briefing/markdown.ts";
import { quotationsOf } from "../../server/briefing/marked-text.ts";
import type { BriefingRequest } from "../../server/contract.ts";
import { briefingAssistant, INDEX } from "./briefing-fixtures.ts";

const REQUEST: BriefingRequest = { question: "county lines", format: "markdown" };
const briefing = await createBriefing({ ...INDEX, assistant: briefingAssistant() }, REQUEST);
const markdown = toMarkdown(briefing);

test("has each section as a heading, and a footnote for each quotation", () => {
  const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(briefing.sections.map(({ heading }) => heading));
  const quotations = quotationsOf(briefing);
  for (const { marker } of quotations) {
    expect(markdown.split(`[^${marker}]`)).toHaveLength(3);
  }
  expect(markdown).toContain(
    "Ben Wallace \\[speaker inferred\\], HC Deb, 16 April 2018 (excerpts)",
  );
});

test("shows words of a debate as they are, never as formatting", () => {
  expect(markdown).toContain("exploit \\*vulnerable\\* children");
});

test("has the timeline as a table", () => {
  expect(markdown).toContain("| Day | Debate | Found | Notes |\n| --- | --- | --- | --- |\n");
  expect(markdown).toContain("| between 7 and 20 February 2024 | an untitled debate (excerpts) |");
});

test("ends with the licence, the index and the options, and the footnotes", () => {
  expect(markdown).toContain(briefing.licence);
  expect(markdown).toContain("Index generation-1, built 2025-01-01T12:30:14.000Z.");
});

test("marks a note as the author’s and keeps it from being formatted", async () => {
  const notes = [{ text: "# <b>Mine</b>", section: "summary" as const }];
  const noted = await createBriefing(
    { ...INDEX, assistant: briefingAssistant() },
    { ...REQUEST, notes },
  );
  expect(toMarkdown(noted)).toContain(
    "**Note by the author of this briefing:** \\# \\<b\\>Mine\\</b\\>",
  );
});

test("JSON is the briefing itself; file names are plain", async () => {
  const json = (await exportBriefing(briefing, "json")).toString();
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(briefing)));
  expect(fileNameOf(briefing, "docx")).toBe("briefing-county-lines.docx");
  expect(fileNameOf({ ...briefing, title: '../"é"\r\n' }, "markdown")).toBe("e.md");
});
