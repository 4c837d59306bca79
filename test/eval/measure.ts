/** Asks the questions and judges each answer by its citations. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Assistant } from "../../server/assistant.ts";
import type { Answer, Turn } from "../../server/contract.ts";
import { matchesFilters } from "../../server/filters.ts";
import type { EvaluationQuestion } from "./questions.ts";

export interface Outcome {
  question: EvaluationQuestion;
  answer: Answer;
  /** Place from 1 of the first citation of a right contribution, and of the first that quotes right words. */
  contributionRank: number | null;
  quotationRank: number | null;
  /** Whether every quotation is a slice of its contribution. */
  verbatim: boolean;
  /** Whether every speaker shown is the indexed one. */
  speakers: boolean;
  /** Whether every citation keeps to the filters read and to what the question demands. */
  filters: boolean;
  milliseconds: number;
}

/** Asks one question, its history first, and judges the answer. */
export async function measure(
  question: EvaluationQuestion,
  assistant: Assistant,
  byId: ReadonlyMap<string, Contribution>,
): Promise<Outcome> {
  const history: Turn[] = [];
  for (const earlier of question.history ?? []) {
    const { interpretation, citations } = await assistant.ask({ question: earlier, history });
    const citedContributionIds = citations.map(({ contributionId }) => contributionId);
    history.push({ question: earlier, interpretation, citedContributionIds });
  }
  const started = performance.now();
  const answer = await assistant.ask({ question: question.question, history });
  const milliseconds = performance.now() - started;

  const cited = answer.citations.map((citation) => {
    const contribution = byId.get(citation.contributionId);
    if (contribution === undefined) throw new Error(`${citation.contributionId} is not indexed`);
    return { citation, contribution };
  });
  const rank = (right: (each: (typeof cited)[number]) => boolean) => {
    const place = cited.findIndex(right);
    return place < 0 ? null : place + 1;
  };
  const { gold, keepsTo = {} } = question;
  return {
    question,
    answer,
    milliseconds,
    contributionRank: rank(({ contribution }) =>
      gold.some((words) => contribution.text.includes(words)),
    ),
    quotationRank: rank(({ citation }) => gold.some((words) => citation.quote.includes(words))),
    verbatim: cited.every(
      ({ citation, contribution }) =>
        contribution.text.slice(citation.quoteStart, citation.quoteEnd) === citation.quote,
    ),
    speakers: cited.every(
      ({ citation, contribution }) =>
        JSON.stringify(citation.speaker) === JSON.stringify(contribution.speaker),
    ),
    filters: cited.every(
      ({ contribution }) =>
        matchesFilters(keepsTo, contribution) &&
        matchesFilters(answer.interpretation.filters, contribution),
    ),
  };
}
