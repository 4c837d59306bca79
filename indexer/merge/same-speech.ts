/**
 * Which contributions are one speech on several pages.
 *
 * The same distinctive words on one occasion are one speech; so are the paragraphs of a speech that a
 * page without speakers shows one by one. Short turns ("Order.") could stand anywhere: they are one
 * only where a neighbour in the debate is.
 */
import { addToGroup } from "../add-to-group.ts";
import type { Contribution } from "../contribution.ts";
import { essence, isDistinctive } from "../identity.ts";
import { personKey } from "../person-key.ts";
import { sameOccasion } from "./occasion.ts";

/** Sets of contributions that are one speech, by place in the list given. */
export class SameSpeech {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The place that stands for the set which holds `i`. */
  of(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    this.parent[i] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) this.parent[second] = first;
  }

  are(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }
}

/** Two names that the sources state and that differ are two people until shown otherwise. */
function stateDifferentSpeakers(a: Contribution, b: Contribution): boolean {
  const [one, other] = [a.speaker, b.speaker];
  if (one.attribution !== "stated" || other.attribution !== "stated") return false;
  const keys = [one.name ?? "", ...one.alsoKnownAs].map(personKey);
  return ![other.name ?? "", ...other.alsoKnownAs].some((name) => keys.includes(personKey(name)));
}

function group(keys: readonly (string | null)[]): number[][] {
  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => {
    if (key !== null) addToGroup(groups, key, i);
  });
  return [...groups.values()].filter((members) => members.length > 1);
}

function joinCopies(all: readonly Contribution[], same: SameSpeech): void {
  for (const members of group(all.map((contribution) => contribution.id))) {
    members.forEach((member, i) => {
      const earlier = members.slice(0, i).find((other) => mayBeOne(all, other, member));
      if (earlier !== undefined) same.join(earlier, member);
    });
  }
}

/** One document does not show a speech in two debates; what looks so is a form of words. */
function mayBeOne(all: readonly Contribution[], a: number, b: number): boolean {
  const [one, other] = [all[a], all[b]];
  if (!one || !other || !sameOccasion(one, other)) return false;
  return one.source.file !== other.source.file || one.debate.id === other.debate.id;
}

/** Pieces of a speech, shown as contributions of their own, belong to the speech. */
function joinPieces(all: readonly Contribution[], same: SameSpeech): void {
  const paragraphs = all.map(({ text }) => text.split("\n\n").map(essence));
  const hosts = new Map<string, number[]>();
  paragraphs.forEach((own, i) => {
    if (own.length < 2) return;
    for (const words of own) {
      if (isDistinctive(words)) addToGroup(hosts, words, i);
    }
  });
  paragraphs.forEach((own, piece) => {
    const words = own.find(isDistinctive);
    const contribution = all[piece];
    if (!words || !contribution) return;
    const host = hosts.get(words)?.find((place) => {
      const whole = all[place];
      return (
        whole !== undefined &&
        place !== piece &&
        whole.source.file !== contribution.source.file &&
        (paragraphs[place]?.length ?? 0) > own.length &&
        paragraphs[place]?.join("\n").includes(own.join("\n")) &&
        sameOccasion(whole, contribution) &&
        !stateDifferentSpeakers(whole, contribution)
      );
    });
    if (host !== undefined) same.join(host, piece);
  });
}

/** Short turns are one where the turn before (or after) them in the debate is one. */
function joinNeighbours(all: readonly Contribution[], same: SameSpeech): void {
  const groups = group(all.map(({ text }) => essence(text)));
  const adjacent = (i: number, step: 1 | -1): number | null => {
    const [here, there] = [all[i], all[i + step]];
    if (!here || !there || here.debate.id !== there.debate.id) return null;
    return (step === 1 ? there : here).gapBefore ? null : i + step;
  };
  for (const step of [-1, 1] as const) {
    for (const members of groups) {
      const seen = new Map<string, number>();
      for (const member of members) {
        const neighbour = adjacent(member, step);
        if (neighbour === null) continue;
        const key = String(same.of(neighbour));
        const earlier = seen.get(key);
        if (earlier === undefined) seen.set(key, member);
        else if (
          mayBeOne(all, earlier, member) &&
          all[earlier]?.source.file !== all[member]?.source.file
        ) {
          same.join(earlier, member);
        }
      }
    }
  }
}

/** Finds what is one speech. `all` is in reading order: the contributions of a debate stand together. */
export function findSameSpeech(all: readonly Contribution[]): SameSpeech {
  const same = new SameSpeech(all.length);
  joinCopies(all, same);
  joinPieces(all, same);
  joinNeighbours(all, same);
  return same;
}
