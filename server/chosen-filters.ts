/** A reading of a question kept to filters that somebody chose, in place of those in its words. */
import type { Contribution, Filters, Interpretation } from "./contract.ts";
import { countUnplaced } from "./filters.ts";
import { canonicalFilters } from "./interpret/canonical.ts";
import { explain } from "./interpret/explain.ts";
import type { Vocabulary } from "./interpret/vocabulary.ts";

/**
 * The same topic, reference and quotation with exactly the filters `chosen`: what was removed from a
 * reading does not come back from the question's words, nor from earlier turns.
 */
export function keepToChosen(
  reading: Interpretation,
  chosen: Filters,
  index: { vocabulary: Vocabulary; contributions: readonly Contribution[] },
): Interpretation {
  const filters = canonicalFilters(chosen, index.vocabulary);
  // "Labour" in words may mean "Labour (Co-op)" too; chosen from the counts it means itself.
  const parties = chosen.parties?.flatMap((party) =>
    index.vocabulary.parties.includes(party)
      ? [party]
      : (canonicalFilters({ parties: [party] }, index.vocabulary).parties ?? []),
  );
  if (parties?.length) filters.parties = [...new Set(parties)];
  const { topic, reference, quote, carriedOver } = reading;
  return {
    ...reading,
    filters,
    // The subject is named first; what follows are filters.
    carriedOver: carriedOver.slice(0, 1),
    leftOut: countUnplaced(filters, index.contributions),
    explanation: explain({ topic, filters, reference, quote, notes: [] }),
  };
}
