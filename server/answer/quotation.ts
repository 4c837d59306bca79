/** Looks up a pasted quotation: word for word, else, when it is long enough, as it is remembered slightly wrong. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import { toPassageFilter } from "../filters.ts";
import { isPhrase } from "../interpret/lookups.ts";
import type { Order } from "../interpret/order.ts";
import type { Knowledge } from "../knowledge.ts";
import { subjectTerms } from "../words.ts";
import type { Evidence } from "./citations.ts";
import { findExactly, sentencesAround } from "./exact.ts";
import { byDay } from "./in-order.ts";
import { describeDifferences, findNear } from "./misremembered.ts";

const MOST_EXACT = 3;
/** Passages asked of the word index, and contributions compared word by word. */
const DEPTH = 60;
const COMPARED = 12;
/** Words of a long quotation that are looked up; the rarest do, and all are compared afterwards. */
const LOOKED_UP = 24;

export interface FoundQuotation {
  evidence: Evidence[];
  /** What the reader must know of it, as sentences. */
  notice: string[];
}

/** The contributions that hold the words, exactly or nearly; the word index says where to look. */
export async function findQuotation(
  quote: string,
  filters: Filters,
  order: Order,
  { store, catalogue, rarity }: Pick<Knowledge, "store" | "catalogue" | "rarity">,
): Promise<FoundQuotation> {
  const terms = [...new Set(subjectTerms(quote))]
    .sort((a, b) => rarity(b) - rarity(a))
    .slice(0, LOOKED_UP);
  if (terms.length === 0) return { evidence: [], notice: [] };
  const hits = await store.lexical(terms.join(" "), toPassageFilter(filters), DEPTH);
  const ids = [...new Set(hits.map(({ contributionId }) => contributionId))];
  const candidates = ids.map(catalogue.byId).filter((each) => each !== null);

  const sought = order === null ? candidates : byDay(candidates, order, (each) => each);
  const exact = findExactly(quote, sought, MOST_EXACT).flatMap(({ contribution, start, end }) =>
    quoteAround(contribution, start, end),
  );
  if (exact.length > 0 || isPhrase(quote)) return { evidence: exact, notice: [] };

  const near = candidates
    .slice(0, COMPARED)
    .flatMap((contribution) => {
      const match = findNear(quote, contribution.text);
      return match === null ? [] : [{ contribution, match }];
    })
    .sort((a, b) => a.match.distance - b.match.distance);
  const [nearest] = near;
  if (nearest === undefined) return { evidence: [], notice: [] };
  const { contribution, match } = nearest;
  return {
    evidence: quoteAround(contribution, match.start, match.end),
    notice: match.differences.length === 0 ? [] : [describeDifferences(match.differences)],
  };
}

function quoteAround(contribution: Contribution, start: number, end: number): Evidence[] {
  const found = sentencesAround(contribution.text, { start, end });
  return found === null ? [] : [{ contribution, quotes: [found] }];
}
