/** Looks up a pasted quotation: word for word, else, when it is long enough, as it is remembered slightly wrong. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import { matchesFilters, toPassageFilter } from "../filters.ts";
import type { Order } from "../interpret/asking/order.ts";
import { isPhrase } from "../interpret/places/lookups.ts";
import type { Knowledge } from "../knowledge.ts";
import { subjectStems, subjectTerms, wordsOf } from "../words.ts";
import { type Evidence, MOST_CITATIONS } from "./citations.ts";
import { findExactly, partsOf, sentencesAround } from "./exact.ts";
import { inTurn, oneOfEachFirst } from "./in-order.ts";
import { describeDifferences, findNear } from "./misremembered.ts";

/** Passages asked of the word index, and contributions compared word by word. */
const DEPTH = 60;
const COMPARED = 12;
/** Words of a long quotation that are looked up; the rarest do, and all are compared afterwards. */
const LOOKED_UP = 24;

export interface FoundQuotation {
  /** Those that can be quoted, earliest first. */
  evidence: Evidence[];
  /** All that hold it, or the one that comes nearest. */
  holding: Contribution[];
  /** Whether they hold it word for word. */
  exact: boolean;
  /** What the reader must know of it, as sentences. */
  notice: string[];
}

/** A quotation that nothing comes near to. */
export const NOWHERE: FoundQuotation = { evidence: [], holding: [], exact: false, notice: [] };

type Sources = Pick<Knowledge, "store" | "catalogue" | "contributions" | "rarity">;

/** The contributions that hold the words, exactly or nearly; the word index says where to look. */
export async function findQuotation(
  quote: string,
  filters: Filters,
  sources: Sources,
): Promise<FoundQuotation> {
  const found = findExactly(quote, await mayHold(quote, filters, sources));
  if (found.length > 0) {
    return {
      evidence: inTurn(found, "earliest", ({ contribution }) => contribution).flatMap(
        ({ contribution, start, end }) => quoteAround(contribution, start, end),
      ),
      holding: found.map(({ contribution }) => contribution),
      exact: true,
      notice: [],
    };
  }
  return isPhrase(quote) ? NOWHERE : findNearly(quote, filters, sources);
}

/** What is shown of those that hold a quotation: everybody's first, and not what was shown before. */
export function chooseFairly(
  evidence: readonly Evidence[],
  { order, before }: { order: Order; before: ReadonlySet<string> },
): Evidence[] {
  const sort = (each: readonly Evidence[]) =>
    inTurn(each, order ?? "earliest", ({ contribution }) => contribution, order);
  const fresh = evidence.filter(({ contribution }) => !before.has(contribution.id));
  const spread = oneOfEachFirst(sort(fresh), ({ contribution }) => speakerOf(contribution));
  return sort(spread.slice(0, MOST_CITATIONS));
}

/** Nobody knows whether two unidentified Members are one. */
function speakerOf({ speaker }: Contribution): string {
  return speaker.attribution === "unidentified" ? "" : (speaker.name ?? "");
}

/** Every contribution with the rarest word of a quotation; figures are cut differently there, and left out. */
async function mayHold(
  quote: string,
  filters: Filters,
  { store, catalogue, contributions, rarity }: Sources,
): Promise<readonly Contribution[]> {
  const said = partsOf(quote).join(" ");
  const weight = (word: string) => Math.max(...[...subjectStems(word)].map(rarity));
  const [rarest] = wordsOf(said)
    .map(({ lower }) => lower)
    .filter((word) => !/\p{N}/u.test(word) && subjectStems(word).size > 0)
    .sort((a, b) => weight(b) - weight(a));
  const sought = rarest ?? subjectTerms(said).join(" ");
  // The word index leaves out the commonest words.
  if (sought === "") return contributions.filter((each) => matchesFilters(filters, each));
  const hits = await store.lexical(sought, toPassageFilter(filters), Number.POSITIVE_INFINITY);
  return contributionsOf(hits, catalogue);
}

function contributionsOf(
  hits: readonly { contributionId: string }[],
  { byId }: Knowledge["catalogue"],
): Contribution[] {
  const ids = [...new Set(hits.map(({ contributionId }) => contributionId))];
  return ids.map(byId).filter((each) => each !== null);
}

async function findNearly(
  quote: string,
  filters: Filters,
  { store, catalogue, rarity }: Sources,
): Promise<FoundQuotation> {
  const terms = [...new Set(subjectTerms(quote))]
    .sort((a, b) => rarity(b) - rarity(a))
    .slice(0, LOOKED_UP);
  if (terms.length === 0) return NOWHERE;
  const hits = await store.lexical(terms.join(" "), toPassageFilter(filters), DEPTH);
  const near = contributionsOf(hits, catalogue)
    .slice(0, COMPARED)
    .flatMap((contribution) => {
      const match = findNear(quote, contribution.text);
      return match === null ? [] : [{ contribution, match }];
    })
    .sort((a, b) => a.match.distance - b.match.distance);
  const [nearest] = near;
  if (nearest === undefined) return NOWHERE;
  const { contribution, match } = nearest;
  return {
    exact: false,
    holding: [contribution],
    evidence: quoteAround(contribution, match.start, match.end),
    notice: match.differences.length === 0 ? [] : [describeDifferences(match.differences)],
  };
}

function quoteAround(contribution: Contribution, start: number, end: number): Evidence[] {
  const found = sentencesAround(contribution.text, { start, end });
  return found === null ? [] : [{ contribution, quotes: [found] }];
}
