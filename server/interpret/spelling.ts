/** Names that are nearly the name of an indexed speaker. */
import { isGivenName } from "./people/given-names.ts";
import { nameWords, type Vocabulary } from "./vocabulary.ts";

/** Edits that turn one word into the other: insertions, deletions, changes and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + same,
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && row > 1 && column > 1) {
        least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      }
      line.push(least);
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Shorter words differ by a letter from too many others; beside another name three letters will do. */
const SHORTEST = 4;
const SHORTEST_BESIDE = 3;
const LONG_WORD = 7;
const LONGEST_NAME = 60;

/** A letter more or less makes a given name another spelling (Ann, Anne); a letter changed, another person (John, Joan). */
function isAnotherGivenName(written: string, known: string): boolean {
  return written !== known && isGivenName(written) && written.length === known.length;
}

function isNear(written: string, known: string, shortest: number): boolean {
  if (written === known) return true;
  if (Math.min(written.length, known.length) < shortest) return false;
  if (Math.abs(written.length - known.length) > 2) return false;
  return editDistance(written, known) <= (known.length >= LONG_WORD ? 2 : 1);
}

type Names = ReadonlyMap<string, readonly string[]>;
interface KnownName {
  parts: readonly string[];
  names: readonly string[];
}
const divided = new WeakMap<Names, readonly KnownName[]>();

/** Every name with its words apart, divided once. */
function divide(names: Names): readonly KnownName[] {
  const known =
    divided.get(names) ??
    [...names].map(([key, values]) => ({ parts: nameWords(key), names: values }));
  divided.set(names, known);
  return known;
}

/** The indexed speakers whose whole name, or whose surname when one word was written, is nearly this. */
export function speakersNear(name: string, vocabulary: Vocabulary): string[] {
  if (name.length > LONGEST_NAME) return [];
  const words = nameWords(name);
  const known = words.length === 1 ? vocabulary.bySurname : vocabulary.byFullName;
  const shortest = words.length === 1 ? SHORTEST : SHORTEST_BESIDE;
  const near = divide(known).filter(
    ({ parts }) =>
      parts.length === words.length &&
      !(parts.length > 1 && isAnotherGivenName(words[0] ?? "", parts[0] ?? "")) &&
      parts.every((part, index) => isNear(words[index] ?? "", part, shortest)),
  );
  return [...new Set(near.flatMap(({ names }) => names))].sort();
}
