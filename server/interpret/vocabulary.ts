/** The names the index knows, so that a question's words can be matched to them. */
import type { Contribution } from "../../indexer/contribution.ts";
import { HONORIFICS } from "../../indexer/names.ts";
import { wordsOf } from "../words.ts";
import { sayingsOf } from "./people/given-names.ts";
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

type Speaker = Contribution["speaker"];

/** The words of a name in lower case, without titles. */
export function nameWords(name: string): string[] {
  return wordsOf(name).flatMap(({ lower }) => (NAME_TITLES.has(lower) ? [] : [lower]));
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

/** The names of those that have one under each of their keys, sorted and each once. */
function group<T>(
  all: readonly T[],
  nameOf: (one: T) => string | null,
  keysOf: (one: T) => readonly (string | null)[],
): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const one of all) {
    const name = nameOf(one);
    if (name === null) continue;
    for (const key of keysOf(one))
      if (key !== null) groups.set(key, (groups.get(key) ?? new Set()).add(name));
  }
  return new Map([...groups].map(([key, names]) => [key, [...names].sort()]));
}

function known(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** Collects the vocabulary of an index. */
export function collectVocabulary(contributions: readonly Contribution[]): Vocabulary {
  const offices = known(contributions.map(({ speaker }) => speaker.office));
  const speakers = contributions.map(({ speaker }) => speaker);
  const nameOf = ({ name }: Speaker) => name;
  // Each once by all their names, of which more is made.
  const byNames = new Map(speakers.map((each) => [[each.name, ...each.alsoKnownAs].join(), each]));
  const people = [...byNames.values()];
  const namesOf = ({ name, alsoKnownAs }: Speaker) => [name ?? "", ...alsoKnownAs];
  return {
    holders: group(speakers, nameOf, ({ office }) => [office]),
    presiding: known(speakers.map(({ roles, name }) => (roles.includes("chair") ? name : null))),
    speakers: known(speakers.map(nameOf)),
    offices,
    parties: known(speakers.map(({ party }) => party)),
    houses: known(contributions.map(({ debate }) => debate.house)),
    venues: known(contributions.map(({ debate }) => debate.venue)),
    debates: collectNamedDebates(contributions),
    sittings: new Set(known(contributions.map(({ debate }) => debate.date))),
    byFullName: group(people, nameOf, (each) => namesOf(each).flatMap(sayingsOf).map(nameKey)),
    bySurname: group(people, nameOf, (each) => namesOf(each).map(surnameKey)),
    byConstituency: group(speakers, nameOf, ({ constituency }) => [
      constituency && nameKey(constituency),
    ]),
    byOffice: group(offices, (office) => office, officeKeys),
    isWord: (lower) => {
      const word = new RegExp(`\\b${lower}\\b`);
      // Looking for the letters first is much the quicker.
      return contributions.some(({ text }) => text.includes(lower) && word.test(text));
    },
    mentions: (name) => contributions.some(({ text }) => text.includes(name)),
  };
}
