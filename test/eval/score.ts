/** Adds outcomes up. */
import type { Outcome } from "./measure.ts";

/** Shares from 0 to 1 over the questions of a group; null where the group has none of that sort. */
export interface Score {
  questions: number;
  contributionFirst: number | null;
  contributionInFive: number | null;
  quotationFirst: number | null;
  quotationInFive: number | null;
  /** Unanswerable questions refused. */
  refused: number | null;
  /** Answerable questions refused. */
  refusedWrongly: number | null;
  verbatim: number | null;
  speakers: number | null;
  filters: number | null;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

const within = (rank: number | null, most: number) => rank !== null && rank <= most;

/** The score of a group of outcomes. */
export function score(outcomes: readonly Outcome[]): Score {
  const answerable = outcomes.filter(({ question }) => question.gold.length > 0);
  const unanswerable = outcomes.filter(({ question }) => question.gold.length === 0);
  const answered = outcomes.filter(({ answer }) => answer.citations.length > 0);
  const refused = ({ answer }: Outcome) => answer.status === "no_evidence";
  return {
    questions: outcomes.length,
    contributionFirst: share(answerable, ({ contributionRank }) => within(contributionRank, 1)),
    contributionInFive: share(answerable, ({ contributionRank }) => within(contributionRank, 5)),
    quotationFirst: share(answerable, ({ quotationRank }) => within(quotationRank, 1)),
    quotationInFive: share(answerable, ({ quotationRank }) => within(quotationRank, 5)),
    refused: share(unanswerable, refused),
    refusedWrongly: share(answerable, refused),
    verbatim: share(answered, ({ verbatim }) => verbatim),
    speakers: share(answered, ({ speakers }) => speakers),
    filters: share(answered, ({ filters }) => filters),
  };
}

/** The value below which this share (0 to 1) of the values lie; 0 for none. */
export function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? 0;
}
