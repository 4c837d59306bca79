import type { Contribution } from "../contribution.ts";
import { personKey } from "../person-key.ts";

/**
 * Gives every contribution all the full names that the sources give its speaker anywhere, so that a
 * person is found by each of them. Names are joined only where one source gives both for one person.
 */
export function shareNames(contributions: readonly Contribution[]): Contribution[] {
  const namesByPerson = new Map<string, Set<string>>();
  for (const { speaker } of contributions) {
    if (!speaker.name || speaker.alsoKnownAs.length === 0) continue;
    const names = new Set([speaker.name, ...speaker.alsoKnownAs]);
    for (const name of [...names]) {
      for (const known of namesByPerson.get(personKey(name)) ?? []) names.add(known);
    }
    for (const name of names) namesByPerson.set(personKey(name), names);
  }
  return contributions.map((contribution) => {
    const { speaker } = contribution;
    const names = speaker.name ? namesByPerson.get(personKey(speaker.name)) : undefined;
    if (!names) return contribution;
    const alsoKnownAs = [...names].filter((name) => name !== speaker.name).sort();
    return { ...contribution, speaker: { ...speaker, alsoKnownAs } };
  });
}
