/** Counts of a set of contributions by what they can be filtered by. */
import type { Contribution } from "../indexer/contribution.ts";
import type { SearchResponse } from "./contract.ts";

function count(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, total]) => ({ value, count: total }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function known(value: string | null): string[] {
  return value === null ? [] : [value];
}

/** Most frequent first; what is not known of a contribution is not counted. Months are `YYYY-MM`. */
export function countFacets(contributions: readonly Contribution[]): SearchResponse["facets"] {
  return {
    speakers: count(
      contributions.flatMap(({ speaker }) =>
        speaker.attribution === "unidentified" ? [] : known(speaker.name),
      ),
    ),
    parties: count(contributions.flatMap(({ speaker }) => known(speaker.party))),
    roles: count(contributions.flatMap(({ speaker }) => speaker.roles)),
    months: count(contributions.flatMap(({ debate }) => known(debate.date?.slice(0, 7) ?? null))),
    venues: count(contributions.flatMap(({ debate }) => known(debate.venue))),
    offices: count(contributions.flatMap(({ speaker }) => known(speaker.office))),
    kinds: count(contributions.map(({ kind }) => kind)),
    whoSpoke: countSpeakersByParty(contributions),
  };
}

/** Most often first; somebody who changed party stands once under each. */
function countSpeakersByParty(
  contributions: readonly Contribution[],
): SearchResponse["facets"]["whoSpoke"] {
  const counts = new Map<string, SearchResponse["facets"]["whoSpoke"][number]>();
  for (const { speaker } of contributions) {
    const { name, party, attribution } = speaker;
    if (name === null || attribution === "unidentified") continue;
    const key = JSON.stringify([name, party]);
    const counted = counts.get(key) ?? { name, party, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
