import { describe, expect, it } from "vitest";
import {
  contributionAtFault,
  type Draft,
  freshDraft,
  noteAtFault,
  readDraft,
  requestOf,
} from "../../client/briefing/draft.ts";
import { sectionIds } from "../../client/briefing/sections.ts";
import { keptFrom, withKept, withNote } from "../../client/keeping/kept.ts";
import { SectionId } from "../../server/briefing/schema.ts";
import { BriefingRequest } from "../../server/contract.ts";
import { cite } from "./fake-parliament.ts";

const growing = cite(1, "oral-10", "County lines is a growing problem", "hide weapons and so on.");
const reassure = cite(4, "oral-9", "Will the Minister reassure the House", "problem?");
const kept = withKept([keptFrom(reassure, "county lines")], keptFrom(growing, "gangs"));
const asked = { question: "gangs", given: { filters: { parties: ["Labour"] }, exactly: true } };

describe("the request for a briefing", () => {
  it("quotes what was kept, its words and notes, in the order set", () => {
    const request = requestOf(freshDraft, null, withNote(kept, "oral-10", "check this"));
    expect(request).toMatchObject({
      question: "county lines",
      keep: ["oral-9", "oral-10"],
      quotations: [
        { contributionId: "oral-9", quoteStart: reassure.quoteStart },
        { contributionId: "oral-10", quoteEnd: growing.quoteEnd },
      ],
      notes: [{ text: "check this", contributionId: "oral-10" }],
      order: "kept",
    });
    expect(BriefingRequest.safeParse({ ...request, format: "docx" }).success).toBe(true);
  });

  it("keeps to the question and its filters, without what was dropped for it", () => {
    const edited = {
      question: "gangs",
      dropped: ["oral-9"],
      arranged: ["oral-10", "oral-9"],
      notes: { "oral-9": "goes with it", "oral-10": "check" },
    };
    const draft: Draft = { ...freshDraft, edited };
    expect(requestOf(draft, asked, kept)).toEqual({
      question: "gangs",
      filters: { parties: ["Labour"] },
      readFilters: false,
      arrange: ["oral-10", "oral-9"],
      drop: ["oral-9"],
      notes: [{ text: "check", contributionId: "oral-10" }],
      length: "three-pages",
    });
    expect(requestOf(draft, { ...asked, question: "other" }, kept)).not.toHaveProperty("drop");
  });

  it("leaves sections out with their notes, but not the one that kept quotations stand in", () => {
    const draft: Draft = {
      ...freshDraft,
      leftOut: ["timeline", "key-quotations"],
      notes: { timeline: "gone", summary: "stays" },
    };
    const fromKept = requestOf(draft, null, kept);
    expect(fromKept?.sections).toEqual(SectionId.options.filter((id) => id !== "timeline"));
    expect(fromKept?.notes).toEqual([{ text: "stays", section: "summary" }]);
    expect(requestOf(draft, asked, [])?.sections).not.toContain("key-quotations");
  });

  it("is none where nothing was kept or nobody said what it is about", () => {
    expect(requestOf(freshDraft, null, [])).toBeNull();
    expect(requestOf(freshDraft, null, [keptFrom(growing, null)])).toBeNull();
    expect(requestOf({ ...freshDraft, subject: "gangs" }, null, kept)?.question).toBe("gangs");
  });

  it("knows which kept contribution a refusal is about", () => {
    const request = requestOf(freshDraft, null, kept);
    if (!request) throw new Error("There should be a request.");
    expect(contributionAtFault("keep.1", request)).toBe("oral-10");
    expect(contributionAtFault("quotations.0.contributionId", request)).toBe("oral-9");
    expect(contributionAtFault("title", request)).toBeNull();
    expect(contributionAtFault(null, request)).toBeNull();
  });
});

it("knows which note a refusal is about", () => {
  const edited = { question: "gangs", dropped: [], arranged: [], notes: { "oral-9": "ask" } };
  const request = requestOf({ ...freshDraft, edited }, asked, []);
  if (!request) throw new Error("There should be a request.");
  const note = { text: "ask", contributionId: "oral-9" };
  expect(noteAtFault("notes.0.contributionId", request)).toEqual(note);
  expect(noteAtFault("notes.0.section", request)).toBeNull();
  expect(noteAtFault("keep.0", request)).toBeNull();
});

describe("the draft", () => {
  it("comes back as it was written down, and fresh where that cannot be read", () => {
    const draft: Draft = {
      subject: "county lines",
      title: "For the Minister",
      length: "one-page",
      order: "sections",
      leftOut: ["timeline"],
      notes: { summary: "mine" },
      edited: {
        question: "gangs",
        dropped: ["oral-9"],
        arranged: ["oral-10"],
        notes: { "oral-10": "check" },
      },
    };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    expect(readDraft("")).toEqual(freshDraft);
    expect(readDraft('{"length":"long","leftOut":["weather"],"notes":[1]}')).toEqual(freshDraft);
  });

  it("names every section of the contract, in its order", () => {
    expect(sectionIds).toEqual(SectionId.options);
  });
});
