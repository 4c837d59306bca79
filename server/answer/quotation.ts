/** Looks up a pasted quotation: word for word, else, when it is long enough, as it is remembered slightly wrong. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Filters } from "../contract.ts";
import { matchesFilters, toPassageFilter } from "../filters.ts";
import { isPhrase } from "../interpret/lookups.ts";
import type { Order } from "../interpret/order.ts";
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
  /** Of those that hold it some of each speaker's, as many as are shown. */
  evidence: Evidence[];
  /** All that hold it. */
  holding: Contribution[];
  /** What the reader must know of it, as sentences. */
  notice: string[];
}

const NOWHERE: FoundQuotation = { evidence: [], holding: [], notice: [] };

type Sources = Pick<Knowledge, "store" | "catalogue" | "contributions" | "rarity">;

/** The contributions that hold the words, exactly or nearly; the word index says where to look. */
export async function findQuotation(
  quote: string,
  filters: Filters,
  order: Order,
  sources: Sources,
): Promise<FoundQuotation> {
  const direction = order ?? "earliest";
  const holding = findExactly(quote, await mayHold(quote, filters, sources));
  const exact = inTurn(holding, direction, ({ contribution }) => contribution).flatMap(
    ({ contribution, start, end }) => quoteAround(contribution, start, end),
  );
  if (exact.length > 0) {
    const chosen = oneOfEachFirst(exact, ({ contribution }) => speakerOf(contribution));
    return {
      evidence: inTurn(chosen.slice(0, MOST_CITATIONS), direction, (each) => each.contribution),
      holding: holding.map(({ contribution }) => contribution),
      notice: [],
    };
  }
  return isPhrase(quote) ? NOWHERE : findNearly(quote, filters, sources);
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
    ...NOWHERE,
    evidence: quoteAround(contribution, match.start, match.end),
    notice: match.differences.length === 0 ? [] : [describeDifferences(match.differences)],
  };
}

function quoteAround(contribution: Contribution, start: number, end: number): Evidence[] {
  const found = sentencesAround(contribution.text, { start, end });
  return found === null ? [] : [{ contribution, quotes: [found] }];
}
