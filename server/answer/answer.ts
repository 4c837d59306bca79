/** From a question as it was understood to the whole answer. */
import type { Answer } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import { asksWhoSaid } from "../interpret/asking/wants.ts";
import { cite, MOST_CITATIONS } from "./citations.ts";
import { searchedLine } from "./coverage-line.ts";
import { gather, NOTHING_GATHERED, onlyNamed } from "./gather-all.ts";
import { layOut } from "./grouping.ts";
import { describePeople } from "./identity.ts";
import type { AnswerInput } from "./input.ts";
import { escapeMarkdown } from "./markdown.ts";
import { shownBefore } from "./more.ts";
import { explainNothing, NOBODY_SHOWN } from "./nothing.ts";
import { alsoSpoke, openingLine } from "./opening.ts";
import type { SaidWords } from "./own-words.ts";
import { composePoints } from "./points.ts";
import { findQuotation } from "./quotation.ts";
import { suggestQuestions } from "./suggestions.ts";
import { findUnsaid } from "./unsaid.ts";
import { wantedButMissing } from "./wanted.ts";

/** The answer, and its text in the pieces in which it is sent; joined they are `answer.text`. */
export async function createAnswer(
  input: AnswerInput,
): Promise<{ answer: Answer; pieces: string[] }> {
  const { knowledge, asked, stopwatch } = input;
  const { interpretation, notes } = input.understood;
  const { contributions, catalogue } = knowledge;
  const { coverage } = catalogue;
  const before = shownBefore(input.request);
  const unsaid =
    asked.aside === null ? await findUnsaid(asked.presupposed, interpretation, knowledge) : [];
  // What is said of an office may tell who holds it.
  const untold = asked.identity === "untold" && interpretation.topic === "";
  const answerable = asked.aside === null && unsaid.length === 0 && !untold;
  const gathered = answerable ? await gather(input, before) : NOTHING_GATHERED;
  const citations = cite(gathered.evidence).slice(0, MOST_CITATIONS);
  const dated = asked.grouping === "time" || asked.order !== null ? "day" : asked.wants;
  const { points, paragraphs: laidOut } = layOut(
    composePoints(citations, catalogue.byId, dated),
    citations,
    asked.grouping,
  );
  const kept = contributions.filter((each) => matchesFilters(interpretation.filters, each));
  const searched = searchedLine({
    contributions,
    kept,
    coverage,
    filters: interpretation.filters,
  });
  stopwatch.lap("answer");

  let query: ReturnType<typeof knowledge.prepare> | null = null;
  const nothing =
    citations.length > 0
      ? null
      : await explainNothing({
          interpretation,
          aside: asked.aside,
          notes,
          unsaid,
          untold,
          found: gathered.spoken.length,
          unanswered: gathered.unanswered,
          shownBefore: before.size > 0,
          beside: input.understood.beside?.wanted ?? null,
          repliesTo: asked.repliesTo,
          contributions,
          coverage,
          vocabulary: knowledge.vocabulary,
          nearest: gathered.nearest,
          countEvidence: async (filters) => {
            const { topic, quote, reference } = interpretation;
            if (quote !== null) {
              return (await findQuotation(quote, filters, knowledge)).holding.length;
            }
            if (reference !== null) {
              const those = contributions.filter((each) => each.reference === reference);
              return those.filter((each) => matchesFilters(filters, each)).length;
            }
            if (topic === "") return 0;
            query ??= knowledge.prepare(topic);
            const found = onlyNamed(asked.name, await knowledge.find(await query, filters));
            return found.filter((each) => each.evidence).length;
          },
        });
  if (nothing) stopwatch.lap("explain");
  const shown = new Map(
    gathered.evidence.map(({ contribution }) => [contribution.id, contribution]),
  );
  for (const each of gathered.spoken) shown.set(each.id, each);
  const spoken = [...shown.values()];
  const sure = new Set(gathered.spoken.map(({ id }) => id));
  const certain = citations.filter(({ contributionId }) => sure.has(contributionId));
  const also = alsoSpoke(
    spoken.filter(({ id }) => !before.has(id)),
    citations,
  );
  const missing = wantedButMissing(
    citations.map(({ quote }) => quote),
    asked.wants,
  );
  const notGiven =
    nothing === null && missing !== null ? [`None of the words shown gives ${missing}.`] : [];
  const unshown = asked.identity === "untold" && !untold ? [NOBODY_SHOWN] : [];
  const notices = [...(untold ? [] : notes), ...unshown, ...gathered.notice, ...notGiven]
    .filter((notice) => !nothing?.reason.includes(notice))
    .map(escapeMarkdown);
  const described = asked.identity === "shown" ? [describePeople(spoken)] : [];
  const counted = () =>
    openingLine(spoken, citations, {
      wants: gathered.lost ? null : asked.wants,
      said: saidWords(input),
      ranked: gathered.ranked,
      lead: asked.order === null ? null : { order: asked.order, timed: gathered.timed },
      listed: interpretation.topic === "" && interpretation.quote === null,
    });
  const paragraphs = nothing
    ? [escapeMarkdown(searched), ...notices, escapeMarkdown(nothing.reason)]
    : [
        escapeMarkdown([...described, counted()].join(" ")),
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
      aside: asked.aside,
      coverage,
      suggestions: nothing?.suggestions ?? suggestQuestions(interpretation, certain),
      timings: stopwatch.timings(),
    },
  };
}

/** The words of "who said ..."; null where the question asks something else. */
function saidWords({ request, understood: { interpretation } }: AnswerInput): SaidWords | null {
  const { topic, quote } = interpretation;
  const words = quote ?? topic;
  if (words === "" || !asksWhoSaid(request.question)) return null;
  return { words, quotation: quote !== null };
}
