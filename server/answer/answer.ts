/** From an interpretation to the whole answer. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Answer, Interpretation } from "../contract.ts";
import { activeFilters, matchesFilters } from "../filters.ts";
import type { Aside } from "../interpret/aside.ts";
import type { Grouping } from "../interpret/grouping.ts";
import { isPhrase } from "../interpret/lookups.ts";
import type { Order } from "../interpret/order.ts";
import type { Wants } from "../interpret/wants.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Candidate } from "../retrieve.ts";
import type { Stopwatch } from "../stopwatch.ts";
import { cite, type Evidence } from "./citations.ts";
import { searchedLine } from "./coverage-line.ts";
import { gatherLatest, gatherReference, gatherTopic } from "./gather.ts";
import type { Beside } from "./gather-exchange.ts";
import { layOut } from "./grouping.ts";
import { escapeMarkdown } from "./markdown.ts";
import { explainNothing } from "./nothing.ts";
import { alsoSpoke, openingLine } from "./opening.ts";
import { composePoints } from "./points.ts";
import { findQuotation } from "./quotation.ts";
import { suggestQuestions } from "./suggestions.ts";
import { findUnsaid } from "./unsaid.ts";

/** More citations than this are not read. */
const MOST_CITATIONS = 8;
/** Candidates whose debates are offered when nothing is found. */
const NEAREST = 12;

interface AnswerInput {
  knowledge: Knowledge;
  interpretation: Interpretation;
  /** How the question was read, where the reader must know it, as sentences. */
  notes: readonly string[];
  /** What stands beside the contributions cited before, where the question asks for that. */
  beside: Beside | null;
  /** What the question asks for, where it says so. */
  wants: Wants;
  /** Whether it asks for the first or the last that was said. */
  order: Order;
  /** How it asks for the points to be laid out. */
  grouping: Grouping;
  /** Whether it was read as going on from the answer before, and kept to what that cited. */
  continues: boolean;
  /** Words for what the question takes to have happened. */
  presupposed: readonly string[];
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
  const unsaid = input.aside === null ? await findUnsaid(input.presupposed, knowledge) : [];
  const answerable = input.aside === null && unsaid.length === 0;
  const gathered = answerable ? await gather(input) : NOTHING;
  const citations = cite(gathered.evidence).slice(0, MOST_CITATIONS);
  const dated = input.grouping === "time" || input.order !== null ? "day" : input.wants;
  const { points, paragraphs: laidOut } = layOut(
    composePoints(citations, catalogue.byId, dated),
    citations,
    input.grouping,
  );
  const kept = contributions.filter((each) => matchesFilters(interpretation.filters, each));
  const searched = searchedLine({
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
          unsaid,
          contributions,
          coverage,
          vocabulary: knowledge.vocabulary,
          nearest: gathered.nearest,
          countEvidence: async (filters) => {
            if (interpretation.topic === "") return 0;
            const query = await knowledge.prepare(interpretation.topic);
            return (await knowledge.find(query, filters)).filter((each) => each.evidence).length;
          },
        });
  if (nothing) stopwatch.lap("explain");
  const shown = new Map(
    gathered.evidence.map(({ contribution }) => [contribution.id, contribution]),
  );
  for (const each of gathered.spoken) shown.set(each.id, each);
  const spoken = [...shown.values()];
  const also = alsoSpoke(spoken, citations);
  const notices = [...input.notes, ...gathered.notice].map(escapeMarkdown);
  const paragraphs = nothing
    ? [escapeMarkdown(searched), ...notices, escapeMarkdown(nothing.reason)]
    : [
        escapeMarkdown(openingLine(spoken, citations, input.wants)),
        ...notices,
        ...laidOut,
        ...(also === null ? [] : [escapeMarkdown(also)]),
        escapeMarkdown(searched),
      ];
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

/** Words of a quotation, and the share of them that must be held, for something to come near to it. */
const FEWEST_WORDS = 3;
const SHARE_OF_WORDS = 0.7;

/** What holds most of a quotation that is nowhere word for word; being about the same thing is not enough. */
function onlyLikeQuotation(candidates: readonly Candidate[], words: number): Candidate[] {
  if (words < FEWEST_WORDS) return [];
  return candidates.filter(({ signals }) => signals.coverage >= SHARE_OF_WORDS);
}

interface Gathered {
  evidence: Evidence[];
  /** Everything that speaks to the topic, shown or not. */
  spoken: readonly Contribution[];
  /** Something the reader must know before the points, as sentences. */
  notice: string[];
  /** Debates that come nearest when nothing speaks to the topic. */
  nearest: readonly Contribution["debate"][];
}

const NOTHING: Gathered = { evidence: [], spoken: [], notice: [], nearest: [] };

async function gather(input: AnswerInput): Promise<Gathered> {
  const { knowledge, interpretation, stopwatch, signal } = input;
  if (input.beside !== null) {
    const { evidence, notice } = input.beside;
    return { ...NOTHING, evidence, notice };
  }
  const { topic, quote, reference, filters } = interpretation;
  const quoted =
    quote === null ? { evidence: [], notice: [] } : await findQuotation(quote, filters, knowledge);
  const exact = [...gatherReference(interpretation, knowledge), ...quoted.evidence];
  stopwatch.lap("look up");
  if (reference !== null && exact.length === 0) return NOTHING;
  // Whoever asks for the one who used a phrase is not told of others who spoke of the same thing.
  if (quote !== null && isPhrase(quote) && exact.length === 0) return NOTHING;
  if (topic === "" && (exact.length > 0 || (reference === null && quote === null))) {
    if (exact.length > 0 || activeFilters(filters).length === 0)
      return { ...NOTHING, evidence: exact, notice: quoted.notice };
    const notice = [
      filters.debates?.length === 1
        ? "The debate from its beginning, as far as it is here."
        : "No subject was named, so these are the latest contributions that match.",
    ];
    return { ...NOTHING, evidence: gatherLatest(interpretation, knowledge), notice };
  }

  const words = topic || (quote ?? "");
  const query = await knowledge.prepare(words);
  stopwatch.lap("embed");
  signal?.throwIfAborted();
  const candidates = await knowledge.find(query, filters, { continues: input.continues });
  stopwatch.lap("retrieve");
  signal?.throwIfAborted();
  const shown = new Set(exact.map(({ contribution }) => contribution.id));
  const lost = quote !== null && topic === "" && exact.length === 0;
  const found = gatherTopic(
    words,
    input,
    filters,
    lost ? onlyLikeQuotation(candidates, query.subject.stems.size) : candidates,
    knowledge,
  );
  const fresh = found.evidence.filter(({ contribution }) => !shown.has(contribution.id));
  const missed = quote !== null && exact.length === 0 && fresh.length > 0;
  const notice = missed
    ? ["The quotation was not found word for word; what follows comes nearest to it."]
    : quoted.notice;
  return {
    evidence: [...exact, ...fresh],
    spoken: found.spoken,
    notice,
    nearest: candidates.slice(0, NEAREST).map(({ contribution }) => contribution.debate),
  };
}
