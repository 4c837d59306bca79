/** Gathers what an answer shows: exact finds first, then what speaks to the topic. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Interpretation } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import type { Rarity } from "../rarity.ts";
import { type Candidate, diversify } from "../retrieve.ts";
import { subjectStems } from "../words.ts";
import type { Evidence } from "./citations.ts";
import { findExactly, sentencesAround } from "./exact.ts";
import { chooseQuotes } from "./quotes.ts";

/** Contributions an answer draws on, and how many of the first give a second quotation. */
const MOST_CONTRIBUTIONS = 6;
const WITH_SECOND_QUOTE = 2;
const MOST_EXACT = 3;
/** Sentences that hold less of the topic are quoted only from a passage at least this near to it. */
const MOST_OF_IT = 0.6;
const NEAR = 0.45;
/** Candidates whose sentences are read; the rest cannot come among the first. */
const READ = 40;
/** Shorter contributions say little in an overview; they are shown only when there are no others. */
const SUBSTANTIAL = 200;

interface Sources {
  contributions: readonly Contribution[];
  rarity: Rarity;
}

/** The written statements of a reference: those sentences of each that speak to the topic, else its opening. */
export function gatherReference(interpretation: Interpretation, sources: Sources): Evidence[] {
  const { reference, filters, topic } = interpretation;
  if (reference === null) return [];
  const stems = subjectStems(topic);
  return sources.contributions
    .filter((each) => each.reference === reference && matchesFilters(filters, each))
    .slice(0, MOST_EXACT)
    .map((contribution) => ({
      contribution,
      quotes: chooseQuotes(
        contribution.text,
        opening(contribution),
        { stems, rarity: sources.rarity },
        2,
      ),
    }));
}

/** The contributions that hold a pasted quotation word for word. */
export function gatherQuotation(interpretation: Interpretation, sources: Sources): Evidence[] {
  const { quote, filters } = interpretation;
  if (quote === null) return [];
  const kept = sources.contributions.filter((each) => matchesFilters(filters, each));
  return findExactly(quote, kept, MOST_EXACT).flatMap(({ contribution, start, end }) => {
    const found = sentencesAround(contribution.text, { start, end });
    return found === null ? [] : [{ contribution, quotes: [found] }];
  });
}

/** The candidates that are evidence, spread over debates, with the sentences to quote. */
export function gatherTopic(
  topic: string,
  candidates: readonly Candidate[],
  { rarity }: Sources,
): Evidence[] {
  const stems = subjectStems(topic);
  const spoken = candidates
    .filter(({ evidence, contribution }) => evidence && contribution.kind !== "procedural")
    .slice(0, READ);
  const quotable = spoken.flatMap((candidate) => {
    const { text } = candidate.contribution;
    const quotes = chooseQuotes(text, candidate.passage, { stems, rarity }, 2);
    const telling = candidate.cosine >= NEAR || (quotes[0]?.holds ?? 0) >= MOST_OF_IT;
    return telling ? [{ ...candidate, quotes }] : [];
  });
  return diversify(quotable, MOST_CONTRIBUTIONS).map(({ contribution, quotes }, index) => ({
    contribution,
    quotes: quotes.slice(0, index < WITH_SECOND_QUOTE ? 2 : 1),
  }));
}

/** The latest substantial contributions under the filters, one per debate: for a question without a subject. */
export function gatherLatest(interpretation: Interpretation, sources: Sources): Evidence[] {
  const debates = new Set<string>();
  const kept = sources.contributions.filter(
    (each) => each.kind !== "procedural" && matchesFilters(interpretation.filters, each),
  );
  const substantial = kept.filter(({ text }) => text.length >= SUBSTANTIAL);
  return [...(substantial.length > 0 ? substantial : kept)]
    .sort((a, b) => compare(b.debate.date ?? "", a.debate.date ?? "") || a.position - b.position)
    .filter(({ debate }) => !debates.has(debate.id) && debates.add(debate.id))
    .slice(0, MOST_CONTRIBUTIONS)
    .map((contribution) => ({
      contribution,
      quotes: chooseQuotes(
        contribution.text,
        opening(contribution),
        { stems: new Set(), rarity: sources.rarity },
        1,
      ),
    }));
}

function opening({ text }: Contribution): { start: number; end: number } {
  const end = text.indexOf("\n\n");
  return { start: 0, end: end < 0 ? text.length : end };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
