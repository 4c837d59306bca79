/** What a briefing holds, and in what order. */
import { describe, expect, test } from "vitest";
import { createBriefing } from "../../server/briefing/create.ts";
import { quotationsOf } from "../../server/briefing/marked-text.ts";
import { BriefingRefusal } from "../../server/briefing/refusal.ts";
import {
  Briefing,
  type BriefingItem,
  type BriefingRequest,
  type BriefingSection,
  type SectionId,
} from "../../server/contract.ts";
import { briefingAssistant, CATALOGUE, FOUND, INDEX } from "./briefing-fixtures.ts";

function brief(options: Partial<BriefingRequest> = {}, assistant = briefingAssistant()) {
  const request: BriefingRequest = { question: "county lines", format: "json", ...options };
  return createBriefing({ ...INDEX, assistant }, request);
}

const idsOf = (briefing: Briefing) => quotationsOf(briefing).map((each) => each.contributionId);
const sectionOf = (briefing: Briefing, id: SectionId): BriefingSection | undefined =>
  briefing.sections.find((each) => each.id === id);
const textOf = (briefing: Briefing, id: SectionId) =>
  sectionOf(briefing, id)
    ?.items.map(({ text }) => text)
    .join("\n") ?? "";

describe("from a question", () => {
  test("stands in the order of a debate pack, each quotation in its section", async () => {
    const briefing = Briefing.parse(await brief());
    expect(briefing.sections.map(({ heading }) => heading)).toEqual([
      "Purpose, coverage and caveats",
      "Summary",
      "Background",
      "Government position",
      "Other parties",
      "Timeline",
      "Questions and answers",
      "Key quotations",
      "Sources",
    ]);
    const quotedIn = (id: SectionId) =>
      sectionOf(briefing, id)?.items.flatMap((item) =>
        item.kind === "quotation" ? [item.contributionId] : [],
      );
    expect(quotedIn("background")).toEqual(["statement"]);
    expect(quotedIn("government")).toEqual(["minister", "second-minister"]);
    expect(quotedIn("other-parties")).toEqual(["labour", "liberal"]);
    expect(quotedIn("questions-and-answers")).toEqual(["question", "answer"]);
    expect(quotedIn("key-quotations")).toEqual(["unidentified"]);
  });

  test("quotes verbatim and numbers the footnotes in order", async () => {
    const quotations = quotationsOf(await brief());
    expect(quotations.map(({ marker }) => marker)).toEqual(quotations.map((_, index) => index + 1));
    for (const { text, contributionId, quoteStart, quoteEnd } of quotations) {
      expect(CATALOGUE.byId(contributionId)?.text.slice(quoteStart, quoteEnd)).toBe(text);
    }
  });

  test("marks inferred and unidentified speakers, excerpts and days that are not established", async () => {
    const quotations = quotationsOf(await brief());
    const of = (id: string) => quotations.find(({ contributionId }) => contributionId === id);
    expect(of("minister")?.attribution).toBe(
      "Ben Wallace [speaker inferred] (Minister, Home Office; Conservative), County Lines (excerpts), 16 April 2018",
    );
    expect(of("unidentified")?.attribution).toBe(
      "an unidentified Member, an untitled debate (excerpts), between 7 and 20 February 2024",
    );
    expect(of("labour")?.citation).toBe("Ann Coffey, HC Deb, 16 April 2018 (excerpts)");
  });

  test("shows the balance in numbers and lists debates by day", async () => {
    const briefing = await brief();
    expect(briefing.balance).toEqual({
      sides: [
        { side: "government", found: 4, quoted: 4 },
        { side: "opposition", found: 3, quoted: 3 },
        { side: null, found: 1, quoted: 1 },
      ],
      oneSided: null,
    });
    expect(textOf(briefing, "summary")).toContain(
      "8 contributions found: by the Government side, 4 found and 4 quoted; by the Opposition side, 3 found and 3 quoted",
    );
    const days = sectionOf(briefing, "timeline")?.items.map((item) =>
      item.kind === "date" ? item.row?.day : null,
    );
    expect(days).toEqual(["16 April 2018", "16 April 2018", "between 7 and 20 February 2024"]);
  });

  test("takes the office that a page prints where the day is uncertain, and a party without a side", async () => {
    const [minister, labour] = FOUND;
    const unsure = { roles: [], minister: null };
    const found = [minister, labour].flatMap((each) => (each ? [each] : []));
    const printed = { office: "The Secretary of State", officeBasis: "stated" as const };
    const undated = found.map(({ speaker, ...rest }) => ({
      ...rest,
      speaker: { ...speaker, ...unsure, ...(speaker.party === "Labour" ? {} : printed) },
    }));
    const briefing = await brief({}, briefingAssistant(undated));
    expect(textOf(briefing, "government")).toContain("County lines gangs");
    expect(textOf(briefing, "other-parties")).toBe(
      "Labour, side that day not established\nCounty lines are a growing problem.",
    );
  });

  test("leaves out courtesies that a quotation opens with", async () => {
    const [minister] = FOUND;
    const text = "I am grateful to my hon. Friend for raising county lines. County lines harm.";
    for (const said of [text, text.replace("am grateful to", "was interested in what")]) {
      const found = minister ? [{ ...minister, text: said }] : [];
      const briefing = await brief({}, briefingAssistant(found));
      expect(quotationsOf(briefing).map((each) => each.text)).toEqual(["County lines harm."]);
    }
  });

  test("calls one side one-sided, and says in each section that there is nothing", async () => {
    const ministers = FOUND.filter(({ id, speaker }) => speaker.minister && id !== "answer");
    const briefing = await brief({}, briefingAssistant(ministers));
    expect(briefing.balance.oneSided).toBe("government");
    expect(textOf(briefing, "summary")).toContain("One-sided: all quotations");
    expect(sectionOf(briefing, "other-parties")).toMatchObject({
      empty: true,
      items: [{ kind: "count", text: "Nothing: 0 contributions by other parties found." }],
    });
  });

  test("on one page quotes five, both sides among them, and tells what is empty in the summary", async () => {
    const briefing = await brief({ length: "one-page" });
    expect(idsOf(briefing)).toEqual([
      "statement",
      "minister",
      "second-minister",
      "labour",
      "liberal",
    ]);
    expect(sectionOf(briefing, "key-quotations")).toBeUndefined();
    expect(textOf(briefing, "summary")).toContain(
      "Key quotations: 0 further quotations quoted here.",
    );
  });

  test("is the same twice over, whatever the timings", async () => {
    expect(await brief()).toEqual(await brief());
  });

  test("keeps to the filters of the request, in pairs too", async () => {
    const liberal = await brief({ filters: { parties: ["Liberal Democrat"] } });
    expect(idsOf(liberal)).toEqual(["liberal"]);
    const ministers = await brief({ filters: { roles: ["minister"] }, length: "all" });
    expect(idsOf(ministers)).toContain("answer");
    expect(idsOf(ministers)).not.toContain("question");
  });
});

describe("from what was kept", () => {
  test("quotes it and nothing else, in the order set", async () => {
    const keep = ["unidentified", "other", "minister"];
    const briefing = await brief({ keep });
    expect(idsOf(briefing)).toEqual(keep);
    expect(sectionOf(briefing, "key-quotations")?.items).toHaveLength(3);
    expect(textOf(briefing, "government")).toContain("quoted in other sections (note 3)");
  });

  test("puts each in its own section when asked, there in the order set", async () => {
    const keep = ["answer", "other", "labour", "minister", "question"];
    const briefing = await brief({ keep, order: "sections" });
    expect(idsOf(briefing)).toEqual(["minister", "other", "labour", "question", "answer"]);
  });

  test("makes a briefing though nothing is found on the question", async () => {
    const briefing = await brief({ question: "football", keep: ["other"] });
    expect(idsOf(briefing)).toEqual(["other"]);
  });

  test("quotes the words chosen, and refuses part of a sentence", async () => {
    const chosen = (quoteStart: number, quoteEnd: number) =>
      brief({ keep: ["other"], quotations: [{ contributionId: "other", quoteStart, quoteEnd }] });
    const [first] = quotationsOf(await chosen(35, 54));
    expect(first?.text).toBe("It worries farmers.");
    await expect(chosen(35, 45)).rejects.toThrow("not whole sentences");
  });

  test("refuses an id that is not indexed, by its place", async () => {
    const refusal = brief({ keep: ["minister", "gone"] });
    await expect(refusal).rejects.toMatchObject({ code: "invalid_briefing", path: "keep.1" });
  });
});

describe("edited", () => {
  test("leaves out what was dropped, and takes sections in the order given", async () => {
    const briefing = await brief({
      drop: ["minister"],
      sections: ["sources", "government", "coverage"],
    });
    expect(briefing.sections.map(({ id }) => id)).toEqual(["sources", "government", "coverage"]);
    expect(idsOf(briefing)).not.toContain("minister");
  });

  test("stands in the order set within each section, pairs whole, footnotes by place", async () => {
    const briefing = await brief({ arrange: ["liberal", "second-minister", "answer"] });
    expect(idsOf(briefing)).toEqual([
      "statement",
      "second-minister",
      "minister",
      "liberal",
      "labour",
      "question",
      "answer",
      "unidentified",
    ]);
    expect(quotationsOf(briefing).map(({ marker }) => marker)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("quotes the same, in whatever order", async () => {
    const arranged = await brief({ arrange: ["unidentified", "labour", "gone"] });
    expect(idsOf(arranged).sort()).toEqual(idsOf(await brief()).sort());
  });

  test("places notes below their quotation, or at the end of their section", async () => {
    const briefing = await brief({
      notes: [
        { text: "Ask for figures.", contributionId: "labour" },
        { text: "Check.", section: "timeline" },
      ],
    });
    const other: BriefingItem[] = sectionOf(briefing, "other-parties")?.items ?? [];
    const at = other.findIndex((item) => item.kind === "note");
    expect(other[at - 1]).toMatchObject({ contributionId: "labour" });
    expect(sectionOf(briefing, "timeline")?.items.at(-1)).toEqual({
      kind: "note",
      text: "Check.",
      contributionId: null,
    });
  });

  test("refuses a note that would be lost", async () => {
    const notes = [{ text: "Ask.", contributionId: "other" }];
    await expect(brief({ notes })).rejects.toBeInstanceOf(BriefingRefusal);
  });
});

test("refuses what nothing speaks to, with the reason", async () => {
  await expect(brief({ question: "football" })).rejects.toMatchObject({
    code: "nothing_found",
    message: "Nothing was found about “football”.",
  });
});
