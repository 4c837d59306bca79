/** What the indexed debates tell of a person, for somebody named in a correction. */
import { addToGroup } from "../add-to-group.ts";
import type { Contribution, Debate } from "../contribution.ts";
import { personKey } from "../person-key.ts";

interface Known {
  name: string;
  alsoKnownAs: string[];
  party: string | null;
  constituency: string | null;
}

/** A person by name, as known in a debate. */
export type People = (name: string, debate: Debate) => Known;

/** Gathers the mentions of everybody once. */
export function findPeople(contributions: readonly Contribution[]): People {
  const mentions = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const { name, alsoKnownAs } = contribution.speaker;
    if (name === null) continue;
    const keys = new Set([name, ...alsoKnownAs].map(personKey));
    for (const key of keys) addToGroup(mentions, key, contribution);
  }
  return (given, debate) => {
    const key = personKey(given);
    const spoken = mentions.get(key) ?? [];
    const names = [
      ...new Set(spoken.flatMap(({ speaker }) => [speaker.name, speaker.alsoKnownAs]).flat()),
    ].filter((name) => name !== null);
    const name = names.find((each) => personKey(each) === key) ?? given;
    return {
      name,
      alsoKnownAs: names.filter((each) => each !== name).sort(),
      party: valueIn(debate, spoken, ({ party }) => party),
      constituency: valueIn(debate, spoken, ({ constituency }) => constituency),
    };
  };
}

/**
 * What a person's party or seat was in a debate: as told in the debate itself, else where the nearest
 * mentions on or before its day and on or after it agree. Parties and seats change, so one alone does not tell.
 */
function valueIn(
  debate: Debate,
  spoken: readonly Contribution[],
  pick: (speaker: Contribution["speaker"]) => string | null,
): string | null {
  const told = spoken.flatMap((mention) => {
    const value = pick(mention.speaker);
    return value === null ? [] : [{ value, debate: mention.debate }];
  });
  const here = new Set(
    told.flatMap(({ value, debate: { id } }) => (id === debate.id ? [value] : [])),
  );
  if (here.size > 0) return here.size === 1 ? ([...here][0] ?? null) : null;
  const { dateFrom, dateTo } = debate;
  if (dateFrom === null || dateTo === null) return null;
  const dated = told
    .flatMap(({ value, debate: { date } }) => (date === null ? [] : [{ value, date }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const before = dated.findLast(({ date }) => date <= dateFrom);
  const after = dated.find(({ date }) => date >= dateTo);
  return before && before.value === after?.value ? before.value : null;
}
