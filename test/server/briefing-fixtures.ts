/** A debate with both sides, a statement, a pair and doubtful speakers, and a fake assistant that finds it. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Assistant } from "../../server/assistant.ts";
import { createCatalogue } from "../../server/catalogue.ts";
import type { Citation } from "../../server/contract.ts";
import { matchesFilters } from "../../server/filters.ts";
import { contribution } from "../indexer/contributions.ts";
import { ANSWER, fakeAssistant, INTERPRETATION } from "./app-fixtures.ts";

export const LABOUR = {
  name: "Ann Coffey",
  party: "Labour",
  constituency: "Stockport",
  roles: ["opposition" as const, "backbench" as const],
  minister: false,
};
const UNIDENTIFIED = {
  name: null,
  attribution: "unidentified" as const,
  party: null,
  constituency: null,
  roles: [],
  minister: null,
};
const BETWEEN = {
  id: "d2",
  title: null,
  date: null,
  dateBasis: null,
  dateFrom: "2024-02-07",
  dateTo: "2024-02-20",
};

/** Best first for "county lines". */
export const FOUND: readonly Contribution[] = [
  contribution({
    id: "minister",
    text: "County lines gangs exploit *vulnerable* children. We have set up a national centre.",
    speaker: { office: "Minister, Home Office", attribution: "inferred", evidence: ["owner"] },
  }),
  contribution({ id: "labour", text: "County lines are a growing problem.", speaker: LABOUR }),
  contribution({
    id: "second-minister",
    text: "The county lines centre is at work.",
    speaker: { name: "Victoria Atkins" },
  }),
  contribution({
    id: "liberal",
    text: "County lines reach Bath.",
    speaker: { ...LABOUR, name: "Wera Hobhouse", party: "Liberal Democrat" },
  }),
  {
    ...contribution({ id: "statement", text: "Today we publish a county lines strategy." }),
    kind: "written-statement",
    reference: "HCWS265",
    citation: "HCWS265, 16 April 2018",
  },
  {
    ...contribution({
      id: "question",
      text: "What is he doing on county lines?",
      speaker: LABOUR,
      debate: { id: "d3" },
    }),
    kind: "question",
  },
  {
    ...contribution({
      id: "answer",
      text: "We fund the police against county lines.",
      debate: { id: "d3" },
    }),
    position: 1,
    kind: "answer",
    answers: "question",
  },
  contribution({
    id: "unidentified",
    text: "My constituents fear county lines.",
    speaker: UNIDENTIFIED,
    debate: BETWEEN,
  }),
];

/** Not found by the question. */
export const OTHER = contribution({
  id: "other",
  text: "Hare coursing is a regional issue. It worries farmers.",
  speaker: LABOUR,
});

export const CATALOGUE = createCatalogue([...FOUND, OTHER]);
export const INDEX = {
  catalogue: CATALOGUE,
  manifest: { generation: "generation-1", builtAt: "2025-01-01T12:30:14.000Z" },
};

function cite(spoken: Contribution, marker: number): Citation {
  const end = spoken.text.indexOf(".") < 0 ? spoken.text.length : spoken.text.indexOf(".") + 1;
  const { speaker, debate, source, citation } = spoken;
  return {
    marker,
    contributionId: spoken.id,
    quote: spoken.text.slice(0, end),
    quoteStart: 0,
    quoteEnd: end,
    quotingSomeoneElse: false,
    speaker,
    debate,
    source,
    citation,
  };
}

/** Finds `found` under the filters of the request for any question but "football". */
export function briefingAssistant(found: readonly Contribution[] = FOUND): Assistant {
  const { assistant } = fakeAssistant();
  const reading = (filters = {}) => ({ ...INTERPRETATION, filters });
  return {
    async search({ filters }) {
      const results = found
        .filter((each) => matchesFilters(filters, each))
        .map((each, index) => ({
          rank: index + 1,
          score: 1 / (index + 1),
          contribution: each,
          passage: { text: each.text, start: 0, end: each.text.length },
        }));
      const page = { q: null, filters, limit: 1, offset: 0 };
      return { ...(await assistant.search(page)), results, total: results.length };
    },
    async ask({ question, filters }) {
      const interpretation = reading(filters);
      if (question === "football") {
        return { ...ANSWER, interpretation, reason: "Nothing was found about “football”." };
      }
      const kept = found.filter((each) => matchesFilters(filters ?? {}, each));
      const citations = kept.map((each, index) => cite(each, index + 1));
      return { ...ANSWER, status: "answered", reason: null, interpretation, citations };
    },
  };
}
