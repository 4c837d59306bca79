/** From a question as it was understood to the whole answer. */
import type { Answer } from "../contract.ts";
import { cite, MOST_CITATIONS } from "./citations.ts";
import { gather, NOTHING_GATHERED } from "./gather-all.ts";
import { layOut } from "./grouping.ts";
import type { AnswerInput } from "./input.ts";
import { shownBefore } from "./more.ts";
import { explainNothing } from "./nothing.ts";
import { composePoints } from "./points.ts";
import { suggestQuestions } from "./suggestions.ts";
import { tellFound, tellNothing } from "./text.ts";
import { findUnheard } from "./unheard.ts";
import { findUnsaid } from "./unsaid.ts";

/** The answer, and its text in the pieces in which it is sent; joined they are `answer.text`. */
export async function createAnswer(
  input: AnswerInput,
): Promise<{ answer: Answer; pieces: string[] }> {
  const { knowledge, asked, stopwatch } = input;
  const { interpretation } = input.understood;
  const { catalogue } = knowledge;
  const before = shownBefore(input.request);
  const unsaid = asked.aside === null ? await findUnsaid(asked, interpretation, knowledge) : [];
  const unheard = asked.aside === null ? await findUnheard(input) : [];
  const answerable =
    asked.aside === null &&
    unsaid.length + unheard.length === 0 &&
    asked.identity !== "untold" &&
    !asked.votes;
  const gathered = answerable ? await gather(input, before) : NOTHING_GATHERED;
  const citations = cite(gathered.evidence).slice(0, MOST_CITATIONS);
  const dated = asked.grouping === "time" || asked.order !== null ? "day" : asked.wants;
  const { points, paragraphs: laidOut } = layOut(
    composePoints(citations, catalogue.byId, dated),
    citations,
    asked.grouping,
  );
  stopwatch.lap("answer");
  const nothing =
    citations.length > 0
      ? null
      : await explainNothing({ ...input, gathered, unsaid, unheard, shownBefore: before.size > 0 });
  if (nothing) stopwatch.lap("explain");

  const shown = new Map(
    gathered.evidence.map(({ contribution }) => [contribution.id, contribution]),
  );
  for (const each of gathered.spoken) shown.set(each.id, each);
  const spoken = [...shown.values()];
  const sure = new Set(gathered.spoken.map(({ id }) => id));
  const certain = citations.filter(({ contributionId }) => sure.has(contributionId));
  const paragraphs = nothing
    ? tellNothing(nothing, input)
    : tellFound({ gathered, spoken, citations, points: laidOut, before }, input);
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
      coverage: catalogue.coverage,
      suggestions: nothing?.suggestions ?? suggestQuestions(interpretation, certain),
      timings: stopwatch.timings(),
    },
  };
}
