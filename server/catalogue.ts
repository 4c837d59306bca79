/**
 * What is indexed, laid out for browsing: contributions by id, debates in order, speakers, coverage.
 * Built once when an index is opened; every look-up after that is a map access.
 */
import type {
  Contribution,
  ContributionInPlace,
  Coverage,
  DebateInFull,
  DebateList,
  SpeakerList,
} from "./contract.ts";
import { summariseSpeakers } from "./speakers.ts";

export interface Catalogue {
  /** By its id, or by an id that its source gave it; null when there is none. */
  byId(id: string): Contribution | null;
  /**
   * A contribution with up to `around` neighbours on each side, in order of the debate; null when
   * there is no such contribution. Neighbours stop where the page marks that something is left out:
   * `gapBefore` and `gapAfter` say that it is cut directly before the first or after the last one shown.
   */
  inPlace(id: string, around: number): ContributionInPlace | null;
  /** Every debate, latest first, those without a day last. */
  readonly debates: DebateList["debates"];
  /** One debate with its contributions in order; null when there is none with this id. */
  debate(id: string): DebateInFull | null;
  readonly speakers: SpeakerList;
  readonly coverage: Coverage;
}

/** Lays out `contributions`, in whatever order they come. */
export function createCatalogue(contributions: readonly Contribution[]): Catalogue {
  const debates = groupByDebate(contributions);
  const ids = new Map<string, Contribution>();
  for (const contribution of contributions) {
    for (const alias of contribution.aliases) ids.set(alias, contribution);
  }
  // A contribution's own id wins over another's alias.
  for (const contribution of contributions) ids.set(contribution.id, contribution);

  const summaries = [...debates.values()]
    .map(({ debate, contributions: spoken }) => ({ debate, contributions: spoken.length }))
    .sort((a, b) => compareDebates(a.debate, b.debate));

  return {
    byId: (id) => ids.get(id) ?? null,
    inPlace(id, around) {
      const contribution = ids.get(id);
      if (contribution === undefined) return null;
      const spoken = debates.get(contribution.debate.id)?.contributions ?? [];
      return placeOf(contribution, spoken, around);
    },
    debates: summaries,
    debate: (id) => debates.get(id) ?? null,
    speakers: summariseSpeakers(contributions),
    coverage: coverageOf(contributions, summaries),
  };
}

function groupByDebate(contributions: readonly Contribution[]): Map<string, DebateInFull> {
  const debates = new Map<string, DebateInFull>();
  for (const contribution of contributions) {
    const { debate } = contribution;
    const group = debates.get(debate.id) ?? { debate, contributions: [] };
    group.contributions.push(contribution);
    debates.set(debate.id, group);
  }
  for (const group of debates.values()) {
    group.contributions.sort((a, b) => a.position - b.position || compare(a.id, b.id));
  }
  return debates;
}

function placeOf(
  contribution: Contribution,
  spoken: readonly Contribution[],
  around: number,
): ContributionInPlace {
  const here = spoken.findIndex((other) => other.id === contribution.id);
  let first = here;
  while (first > 0 && here - first < around && spoken[first]?.gapBefore === false) first -= 1;
  let last = here;
  while (last - here < around && spoken[last + 1]?.gapBefore === false) last += 1;
  return {
    contribution,
    before: spoken.slice(first, here),
    after: spoken.slice(here + 1, last + 1),
    gapBefore: spoken[first]?.gapBefore ?? false,
    gapAfter: spoken[last + 1]?.gapBefore ?? false,
  };
}

function coverageOf(
  contributions: readonly Contribution[],
  debates: DebateList["debates"],
): Coverage {
  const days = debates.flatMap(({ debate }) => (debate.date === null ? [] : [debate.date])).sort();
  return {
    contributions: contributions.length,
    debates: debates.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    excerptsOnly: debates.length > 0 && debates.every(({ debate }) => !debate.complete),
  };
}

function compareDebates(a: Contribution["debate"], b: Contribution["debate"]): number {
  return (
    compare(b.date ?? "", a.date ?? "") ||
    compare(a.title ?? "", b.title ?? "") ||
    compare(a.id, b.id)
  );
}

/** By code unit, so that the order does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
