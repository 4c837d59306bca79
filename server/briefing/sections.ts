/** The sections of a briefing, each filled from the draft or saying that there is nothing. */
import { coverageItems, summaryItems } from "./coverage.ts";
import { type Draft, groupByParty, markersOf } from "./draft.ts";
import { isBackground, isOtherParty, type QuotingSection } from "./homes.ts";
import { printNotes } from "./marked-text.ts";
import { isMinister, printAttribution, printReference, sideOf } from "./marks.ts";
import { type Quotation, wordsOfQuotation } from "./quotations.ts";
import type { Balance, BriefingItem, BriefingSection, SectionId } from "./schema.ts";
import { sourceItems } from "./sources.ts";
import { timelineItems } from "./timeline.ts";

const HEADINGS: Readonly<Record<SectionId, string>> = {
  coverage: "Purpose, coverage and caveats",
  summary: "Summary",
  background: "Background",
  government: "Government position",
  "other-parties": "Other parties",
  timeline: "Timeline",
  "questions-and-answers": "Questions and answers",
  "key-quotations": "Key quotations",
  sources: "Sources",
};

/** What each quoting section would hold, for the line that says that it holds nothing. */
const HOLDS: Readonly<Record<QuotingSection, [one: string, several: string]>> = {
  background: ["written statement or opening speech", "written statements and opening speeches"],
  government: ["contribution by ministers", "contributions by ministers"],
  "other-parties": ["contribution by other parties", "contributions by other parties"],
  "questions-and-answers": ["question with its answer", "questions with their answers"],
  "key-quotations": ["further quotation", "further quotations"],
};

/** The sections in the order wanted, with the person's notes in their places. */
export function buildSections(draft: Draft, balance: Balance): BriefingSection[] {
  const sections = draft.sections.map((id): BriefingSection => {
    const items = withNotes(draft, id, itemsOf(draft, id, balance));
    const empty = !items.some(({ kind }) => kind !== "heading");
    return {
      id,
      heading: HEADINGS[id],
      empty,
      items: empty ? [...items, { kind: "count", text: nothingIn(draft, id) }] : items,
    };
  });
  return foldEmpty(draft, sections);
}

function itemsOf(draft: Draft, id: SectionId, balance: Balance): BriefingItem[] {
  switch (id) {
    case "coverage":
      return coverageItems(draft);
    case "summary":
      return summaryItems(draft, balance);
    case "timeline":
      return timelineItems(draft);
    case "sources":
      return sourceItems(draft);
    case "other-parties":
      return byParty(draft);
    default:
      return draft.selection[id].map((each) => quotationItem(draft, each));
  }
}

/** Each party in its own words, in order of its first quotation. */
function byParty(draft: Draft): BriefingItem[] {
  return [...groupByParty(draft.selection["other-parties"])].flatMap(([text, quotations]) => [
    { kind: "heading" as const, text },
    ...quotations.map((each) => quotationItem(draft, each)),
  ]);
}

function quotationItem({ markers }: Draft, quotation: Quotation): BriefingItem {
  const { contribution, start, end, quotingSomeoneElse } = quotation;
  return {
    kind: "quotation",
    text: wordsOfQuotation(quotation),
    marker: markers.get(quotation) ?? 0,
    contributionId: contribution.id,
    quoteStart: start,
    quoteEnd: end,
    quotingSomeoneElse,
    attribution: printAttribution(contribution),
    citation: printReference(contribution),
    side: sideOf(contribution),
    url: contribution.source.url,
  };
}

/** That there is nothing: not found, not quoted at this length, or quoted where it was kept. */
function nothingIn(draft: Draft, id: SectionId): string {
  if (id === "timeline" || id === "sources" || id === "coverage" || id === "summary") {
    return "Nothing: 0 contributions found.";
  }
  const belongs = {
    background: isBackground,
    government: isMinister,
    "other-parties": isOtherParty,
    "questions-and-answers": null,
    "key-quotations": null,
  }[id];
  const [one, several] = HOLDS[id];
  if (belongs === null) return `Nothing: 0 ${several} quoted here.`;
  const found = draft.found.filter(belongs).length;
  const elsewhere = markersOf(draft, belongs);
  if (found === 0) return `Nothing: 0 ${several} found.`;
  const what = found === 1 ? one : several;
  if (elsewhere.length === 0) return `Nothing quoted at this length: ${found} ${what} found.`;
  const notes = printNotes(elsewhere);
  return `Nothing here: ${found} ${what} found, quoted in other sections (${notes}).`;
}

/** On one page, what is empty is told in the summary instead of taking a heading each. */
function foldEmpty(draft: Draft, sections: BriefingSection[]): BriefingSection[] {
  const empty = sections.filter((each) => each.empty);
  const folds = draft.length === "one-page" && draft.sections.includes("summary");
  if (!folds || empty.length === 0) return sections;
  const text = empty
    .flatMap(({ heading, items }) =>
      items.map(({ text: why }) => `${heading}: ${why.replace(/^Nothing: /, "")}`),
    )
    .join(" ");
  return sections
    .filter((each) => !each.empty)
    .map((each) =>
      each.id === "summary" ? { ...each, items: [...each.items, { kind: "count", text }] } : each,
    );
}

/**
 * A note on a contribution stands below the last quotation of it; one on a section at its end; one on
 * neither at the end of the first section.
 */
function withNotes(draft: Draft, id: SectionId, items: BriefingItem[]): BriefingItem[] {
  const notes = draft.request.notes ?? [];
  const placed = items.flatMap((item): BriefingItem[] => {
    if (item.kind !== "quotation") return [item];
    const { contributionId, marker } = item;
    if (marker !== markersOf(draft, (each) => each.id === contributionId).at(-1)) return [item];
    return [
      item,
      ...notes
        .filter((note) => note.contributionId === contributionId)
        .map(({ text }) => ({ kind: "note" as const, text, contributionId })),
    ];
  });
  const own = notes.filter(
    (note) => note.contributionId === undefined && (note.section ?? draft.sections[0]) === id,
  );
  return [
    ...placed,
    ...own.map(({ text }) => ({ kind: "note" as const, text, contributionId: null })),
  ];
}
