/** Search: ranked passages for words, or the filtered contributions in date order. */
import type { Contribution } from "../indexer/contribution.ts";
import { sentenceSpans } from "../indexer/sentences.ts";
import { findQuotation } from "./answer/quotation.ts";
import type { Filters, Interpretation, SearchResponse } from "./contract.ts";
import { countFacets } from "./facets.ts";
import { matchesFilters } from "./filters.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Candidate } from "./retrieve.ts";

interface Found {
  contribution: Contribution;
  passage: { start: number; end: number };
  score: number;
}

/** What a search shows though it is no evidence: it shares words with the query or is somewhat near. */
const SOMEWHAT_NEAR = 0.25;
/** Exact finds lead: no ranked score reaches this. */
const EXACT_SCORE = 10;
const OPENING = 600;

/** One page of results; `total` and the facets are of everything found. */
export async function search(
  knowledge: Knowledge,
  interpretation: Interpretation,
  page: { limit: number; offset: number; listAll: boolean },
): Promise<SearchResponse> {
  const found = page.listAll
    ? listInOrder(knowledge.contributions, interpretation.filters)
    : await rank(knowledge, interpretation);
  return {
    interpretation,
    total: found.length,
    facets: countFacets(found.map(({ contribution }) => contribution)),
    results: found.slice(page.offset, page.offset + page.limit).map((each, index) => ({
      rank: page.offset + index + 1,
      score: each.score,
      contribution: each.contribution,
      passage: {
        text: each.contribution.text.slice(each.passage.start, each.passage.end),
        ...each.passage,
      },
    })),
  };
}

/** In order of date, those without a day last; within a debate as spoken. */
function listInOrder(contributions: readonly Contribution[], filters: Filters): Found[] {
  const last = "9999";
  return contributions
    .filter((each) => matchesFilters(filters, each))
    .sort(
      (a, b) =>
        compare(a.debate.date ?? last, b.debate.date ?? last) ||
        compare(a.debate.id, b.debate.id) ||
        a.position - b.position,
    )
    .map((contribution) => ({ contribution, passage: openingOf(contribution), score: 0 }));
}

async function rank(knowledge: Knowledge, interpretation: Interpretation): Promise<Found[]> {
  const { filters, topic, reference, quote } = interpretation;
  const exact = await exactFinds(knowledge, interpretation);
  const words = topic || (exact.length === 0 ? (quote ?? "") : "");
  if (words === "") {
    const nothingNamed = reference === null && quote === null;
    return nothingNamed ? listInOrder(knowledge.contributions, filters) : exact;
  }
  const shown = new Set(exact.map(({ contribution }) => contribution.id));
  const ranked = await knowledge.find(await knowledge.prepare(words), filters);
  return [
    ...exact,
    ...ranked.filter((each) => isWorthListing(each) && !shown.has(each.contribution.id)),
  ];
}

function isWorthListing({ evidence, signals }: Candidate): boolean {
  const { cosine, coverage, exchange } = signals;
  return evidence || exchange > 0.1 || coverage > 0 || cosine >= SOMEWHAT_NEAR;
}

async function exactFinds(
  knowledge: Knowledge,
  { filters, reference, quote }: Interpretation,
): Promise<Found[]> {
  const numbered =
    reference === null
      ? []
      : knowledge.contributions
          .filter((each) => each.reference === reference && matchesFilters(filters, each))
          .map((contribution) => ({ contribution, passage: openingOf(contribution) }));
  const found = quote === null ? null : await findQuotation(quote, filters, knowledge);
  const quoted = (found?.evidence ?? []).flatMap(({ contribution, quotes }) =>
    quotes.map(({ start, end }) => ({ contribution, passage: { start, end } })),
  );
  return [...numbered, ...quoted].map((each) => ({ ...each, score: EXACT_SCORE }));
}

/** The first whole sentences, as many as fit. */
function openingOf({ text }: Contribution): { start: number; end: number } {
  const sentences = sentenceSpans(text);
  const last = sentences.findLast(({ end }) => end <= OPENING) ?? sentences[0];
  return { start: 0, end: last?.end ?? text.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
