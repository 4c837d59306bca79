/** One speech, once: the contributions of all documents, each kept with every place where it stands. */
import { addToGroup } from "../add-to-group.ts";
import type { Contribution, Speaker } from "../contribution.ts";
import { idOnOccasion } from "../identity.ts";
import { partyGoverning } from "../parties.ts";
import { rolesOf } from "../roles.ts";
import { answersForGovernment, boundsOf, wasNeverMinister } from "../speaker-on-day.ts";
import { type Conflict, combine } from "./combine.ts";
import { findFrontBench } from "./front-bench.ts";
import { shareNames } from "./people.ts";
import { findSameSpeech } from "./same-speech.ts";

export interface Merged {
  /** In reading order. */
  contributions: Contribution[];
  /** How many places were found to show a speech that is kept elsewhere. */
  merged: number;
  conflicts: Conflict[];
  /** Ids that the same words on several occasions would have; the first met has it. */
  sharedIds: ReadonlySet<string>;
}

/**
 * Merges what was read. The result depends on the contributions and their order only; ids are unique
 * in it, and the id of a place that was merged away is an alias of what is kept.
 */
export function mergeContributions(read: readonly Contribution[]): Merged {
  const named = shareNames(read);
  const same = findSameSpeech(named);
  const places = new Map<number, Contribution[]>();
  named.forEach((contribution, i) => {
    addToGroup(places, same.of(i), contribution);
  });
  const conflicts: Conflict[] = [];
  const kept: Contribution[] = [];
  for (const [first, ...others] of places.values()) {
    if (!first) continue;
    const one = combine([first, ...others]);
    conflicts.push(...one.conflicts);
    kept.push(one.contribution);
  }
  const sharedIds = new Set<string>();
  const contributions = withPartyAndRoles(withAnswers(kept, withUniqueIds(kept, sharedIds)));
  return { contributions, merged: read.length - kept.length, conflicts, sharedIds };
}

/** The same words on two occasions: the later met is told apart by its day and House. */
function withUniqueIds(
  contributions: readonly Contribution[],
  sharedIds: Set<string>,
): Contribution[] {
  const taken = new Set<string>();
  return contributions.map((contribution) => {
    let { id } = contribution;
    const { date, house } = contribution.debate;
    while (taken.has(id)) {
      sharedIds.add(id);
      id = idOnOccasion(id, date, house);
    }
    taken.add(id);
    return id === contribution.id ? contribution : { ...contribution, id };
  });
}

/**
 * Answers point to what their question was merged into, within the same debate only. An id may stand
 * in several debates ("If he will make a statement on his departmental responsibilities"), so a
 * question is looked up by its debate too.
 * @param kept before ids were made unique, and `contributions` after
 */
function withAnswers(
  kept: readonly Contribution[],
  contributions: readonly Contribution[],
): Contribution[] {
  const key = (debate: string, id: string) => `${debate} ${id}`;
  const ids = new Map<string, string>();
  kept.forEach((before, i) => {
    const after = contributions[i];
    if (!after) return;
    for (const id of [...before.aliases, before.id]) ids.set(key(before.debate.id, id), after.id);
  });
  return contributions.map((contribution) => {
    if (contribution.answers === null) return contribution;
    const answers = ids.get(key(contribution.debate.id, contribution.answers)) ?? null;
    return { ...contribution, answers };
  });
}

/** Party and roles again, once more may be known from elsewhere in the corpus. */
export function withPartyAndRoles(contributions: readonly Contribution[]): Contribution[] {
  const isFrontBench = findFrontBench(contributions);
  return contributions.map((contribution) => {
    const { debate } = contribution;
    if (!contribution.speaker.name) return contribution;
    const speaker = withParty(contribution);
    const roles = rolesOf({
      party: speaker.party,
      minister: speaker.minister,
      neverMinister: wasNeverMinister(speaker, debate),
      days: boundsOf(debate),
      house: debate.house,
      chair: speaker.roles.includes("chair"),
      oppositionFrontBench: isFrontBench(contribution),
    });
    return { ...contribution, speaker: { ...speaker, roles } };
  });
}

/** A Minister in the Commons is of the one party that governs; sources print the office alone. */
function withParty({ speaker, debate }: Contribution): Speaker {
  const { house, dateFrom, dateTo } = debate;
  if (speaker.party !== null || house !== "Commons" || !answersForGovernment(speaker))
    return speaker;
  const party = dateFrom && dateTo ? partyGoverning(dateFrom, dateTo) : null;
  return party === null ? speaker : { ...speaker, party, partyBasis: "government" };
}
