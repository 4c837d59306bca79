/** From an interpretation to the whole answer. */
import type { Answer, Interpretation } from "../contract.ts";
import { activeFilters, matchesFilters } from "../filters.ts";
import type { Aside } from "../interpret/aside.ts";
import type { Wants } from "../interpret/wants.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Stopwatch } from "../stopwatch.ts";
import { cite, type Evidence } from "./citations.ts";
import { searchedLine } from "./coverage-line.ts";
import { gatherLatest, gatherReference, gatherTopic } from "./gather.ts";
import { escapeMarkdown } from "./markdown.ts";
import { explainNothing } from "./nothing.ts";
import { composePoints } from "./points.ts";
import { findQuotation } from "./quotation.ts";
import { suggestQuestions } from "./suggestions.ts";

/** More citations than this are not read. */
const MOST_CITATIONS = 8;

interface AnswerInput {
  knowledge: Knowledge;
  interpretation: Interpretation;
  /** What the question asks for, where it says so. */
  wants: Wants;
  /** Set for what is no question to Parliament. */
  aside: Aside | null;
  stopwatch: Stopwatch;
  signal: AbortSignal | undefined;
}

/** The answer, and its text in the pieces in which it is sent; joined they are `answer.text`. */
export async function createAnswer(
  input: AnswerInput,
): Promise<{ answer: Answer; pieces: string[] }> {
  const { knowledge, interpretation, stopwatch } = input;
  const { contributions, catalogue } = knowledge;
  const { coverage } = catalogue;
  const { evidence, notice } =
    input.aside === null ? await gather(input) : { evidence: [], notice: [] };
  const citations = cite(evidence).slice(0, MOST_CITATIONS);
  const points = composePoints(citations);
  const kept = contributions.filter((each) => matchesFilters(interpretation.filters, each));
  const opening = searchedLine({
    contributions,
    kept,
    coverage,
    filters: interpretation.filters,
  });
  stopwatch.lap("answer");

  const nothing =
    citations.length > 0
      ? null
      : await explainNothing({
          interpretation,
          aside: input.aside,
          contributions,
          coverage,
          vocabulary: knowledge.vocabulary,
          countEvidence: async (filters) => {
            if (interpretation.topic === "") return 0;
            const query = await knowledge.prepare(interpretation.topic);
            return (await knowledge.find(query, filters)).filter((each) => each.evidence).length;
          },
        });
  if (nothing) stopwatch.lap("explain");
  const paragraphs = nothing
    ? [escapeMarkdown(opening), escapeMarkdown(nothing.reason)]
    : [escapeMarkdown(opening), ...notice.map(escapeMarkdown), ...points.map(({ text }) => text)];
  const pieces = paragraphs.map((text, index) => (index === 0 ? text : `\n\n${text}`));
  return {
    pieces,
    answer: {
      status: nothing ? "no_evidence" : "answered",
      text: pieces.join(""),
      points,
      citations,
      interpretation,
      reason: nothing?.reason ?? null,
      coverage,
      suggestions: nothing?.suggestions ?? suggestQuestions(interpretation, citations),
      timings: stopwatch.timings(),
    },
  };
}

interface Gathered {
  evidence: Evidence[];
  /** Something the reader must know before the points, as sentences. */
  notice: string[];
}

async function gather(input: AnswerInput): Promise<Gathered> {
  const { knowledge, interpretation, stopwatch, signal } = input;
  const { topic, quote, reference, filters } = interpretation;
  const quoted =
    quote === null ? { evidence: [], notice: [] } : await findQuotation(quote, filters, knowledge);
  const exact = [...gatherReference(interpretation, knowledge), ...quoted.evidence];
  stopwatch.lap("look up");
  if (reference !== null && exact.length === 0) return { evidence: [], notice: [] };
  if (topic === "" && (exact.length > 0 || (reference === null && quote === null))) {
    if (exact.length > 0 || activeFilters(filters).length === 0)
      return { evidence: exact, notice: quoted.notice };
    const notice = [
      filters.debates?.length === 1
        ? "The debate from its beginning, as far as it is here."
        : "No subject was named, so these are the latest contributions that match.",
    ];
    return { evidence: gatherLatest(interpretation, knowledge), notice };
  }

  const words = topic || (quote ?? "");
  const query = await knowledge.prepare(words);
  stopwatch.lap("embed");
  signal?.throwIfAborted();
  const candidates = await knowledge.find(query, filters);
  stopwatch.lap("retrieve");
  signal?.throwIfAborted();
  const shown = new Set(exact.map(({ contribution }) => contribution.id));
  const found = gatherTopic(words, input.wants, candidates, knowledge).filter(
    ({ contribution }) => !shown.has(contribution.id),
  );
  const missed = quote !== null && exact.length === 0;
  const notice = missed
    ? ["The quotation was not found word for word; what follows comes nearest to it."]
    : quoted.notice;
  return { evidence: [...exact, ...found], notice };
}
