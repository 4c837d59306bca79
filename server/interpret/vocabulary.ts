/** The names the index knows, so that a question's words can be matched to them. */
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { HONORIFICS } from "../../indexer/names.ts";
import { wordsOf } from "../words.ts";
import { collectNamedDebates, type NamedDebate } from "./places/debates.ts";

/** What is indexed, by the words a question may use for it. Every list is sorted. */
export interface Vocabulary {
  /** Full names of identified speakers. */
  speakers: readonly string[];
  parties: readonly string[];
  offices: readonly string[];
  houses: readonly string[];
  venues: readonly string[];
  debates: readonly NamedDebate[];
  /** Days of which something is indexed, as `YYYY-MM-DD`. */
  sittings: ReadonlySet<string>;
  /** "ben wallace", or another name of the same person, to the names as indexed. */
  byFullName: ReadonlyMap<string, readonly string[]>;
  /** "wallace" to every speaker with that surname. */
  bySurname: ReadonlyMap<string, readonly string[]>;
  /** "wyre and preston north" to whoever sat for it. */
  byConstituency: ReadonlyMap<string, readonly string[]>;
  /** "home secretary" to the offices, as indexed, that it means. */
  byOffice: ReadonlyMap<string, readonly string[]>;
  /** An office, as indexed, to whoever spoke in it. */
  holders: ReadonlyMap<string, readonly string[]>;
  /** Whoever spoke from the Chair. */
  presiding: readonly string[];
  /** Whether a word is said in lower case, so that as a surname it may mean no person. */
  isWord: (lower: string) => boolean;
  /** Whether somebody is spoken of by this name. */
  mentions(name: string): boolean;
}

/** Words before a name that a question may add or leave out. */
export const NAME_TITLES: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ..."lord lady baroness viscount".split(" "),
]);

/** The words of a name in lower case, joined by single spaces. */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.lower)
    .join(" ");
}

/** The names of a list that a value is, whatever its capitals; the value itself where it is none. */
export function sameLetters(value: string, indexed: readonly string[]): string[] {
  const same = indexed.filter((name) => name.toLowerCase() === value.toLowerCase());
  return same.length > 0 ? same : [value];
}

function surnameKey(name: string): string {
  const words = nameKey(name.replace(/ of .*$/, "")).split(" ");
  return words.at(-1) ?? "";
}

/** "Secretary of State for the Home Department" is asked for as "Home Secretary", and the reverse. */
function officeKeys(office: string): string[] {
  const key = nameKey(office.replace(/^The /, ""));
  const department = /^secretary of state for (?:the )?(.+)$/.exec(key)?.[1];
  if (department !== undefined) return [key, `${department.replace(/ department$/, "")} secretary`];
  const short = /^(\w+) secretary$/.exec(key)?.[1];
  if (short === undefined) return [key];
  const full = short === "home" ? "the home department" : short;
  return [key, `secretary of state for ${full}`];
}

function group(names: readonly string[], keysOf: (name: string) => string[]) {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const key of new Set(keysOf(name))) addToGroup(groups, key, name);
  }
  return groups;
}

/** Each named speaker once under every key that their contributions give. */
function groupSpeakers(
  contributions: readonly Contribution[],
  keyOf: (speaker: Contribution["speaker"]) => string | null,
) {
  const groups = new Map<string, string[]>();
  for (const { speaker } of contributions) {
    const key = keyOf(speaker);
    if (key === null || speaker.name === null) continue;
    if (!groups.get(key)?.includes(speaker.name)) addToGroup(groups, key, speaker.name);
  }
  return groups;
}

function known(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** Collects the vocabulary of an index. */
export function collectVocabulary(contributions: readonly Contribution[]): Vocabulary {
  const speakers = known(contributions.map(({ speaker }) => speaker.name));
  const otherNames = new Map<string, Set<string>>();
  for (const { speaker } of contributions) {
    if (speaker.name === null || speaker.alsoKnownAs.length === 0) continue;
    const others = otherNames.get(speaker.name) ?? new Set();
    for (const name of speaker.alsoKnownAs) others.add(name);
    otherNames.set(speaker.name, others);
  }
  const namesOf = (name: string) => [name, ...(otherNames.get(name) ?? [])];
  const offices = known(contributions.map(({ speaker }) => speaker.office));
  return {
    holders: groupSpeakers(contributions, ({ office }) => office),
    presiding: known(
      contributions.map(({ speaker }) => (speaker.roles.includes("chair") ? speaker.name : null)),
    ),
    speakers,
    offices,
    parties: known(contributions.map(({ speaker }) => speaker.party)),
    houses: known(contributions.map(({ debate }) => debate.house)),
    venues: known(contributions.map(({ debate }) => debate.venue)),
    debates: collectNamedDebates(contributions),
    sittings: new Set(known(contributions.map(({ debate }) => debate.date))),
    byFullName: group(speakers, (name) => namesOf(name).map(nameKey)),
    bySurname: group(speakers, (name) => namesOf(name).map(surnameKey)),
    byConstituency: groupSpeakers(
      contributions,
      ({ constituency }) => constituency && nameKey(constituency),
    ),
    byOffice: group(offices, officeKeys),
    isWord: (lower) => {
      const word = new RegExp(`\\b${lower}\\b`);
      // Looking for the letters first is much the quicker.
      return contributions.some(({ text }) => text.includes(lower) && word.test(text));
    },
    mentions: (name) => contributions.some(({ text }) => text.includes(name)),
  };
}
