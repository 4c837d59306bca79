/** Words of a topic that nobody says, read as the word of the record that is nearly so spelt. */
import { addToGroup } from "../indexer/add-to-group.ts";
import type { PassageStore } from "../indexer/store.ts";
import type { Interpretation } from "./contract.ts";
import { explain } from "./interpret/explain.ts";
import { isGivenName } from "./interpret/people/given-names.ts";
import { editDistance } from "./interpret/spelling.ts";
import { NAME_TITLES } from "./interpret/vocabulary.ts";
import { subjectTerms, wordsOf } from "./words.ts";

/** Shorter words differ by a letter from too many others. */
const SHORTEST = 5;
/** A letter put for another makes another English word of many a shorter one: "fares", "faces". */
const SHORTEST_CHANGED = 7;
/** In words of this length two letters may be wrong. */
const LONG = 10;
const SHORTEST_HALF = 4;
/** "blameless" is no "blame less". */
const SUFFIX = /^(?:less|ness|ship|like|wise|ward|some|hood|able|most)$/;
/** "lenders" is as English as "lend". */
const ENDING = /(?:ers?|ors?|ings?|ed|s)$/;
const SHORTEST_ROOT = 4;
/** A topic of more words is a pasted text. */
const LONGEST_TOPIC = 30;
const PLAIN = /^\p{L}+$/u;

/** Whether the same letters stand in another order. */
function isSwap(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** Doubled letters as one: which are doubled is what is most misspelt, "refferal" for "referral". */
function undoubled(word: string): string {
  return word.replace(/(.)\1/gu, "$1");
}

/** Whether it is a surname, which is no misspelling of another's: "Dame Cheryl Gillan". */
function endsName(written: string, before: string | undefined): boolean {
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(written) &&
    (isGivenName(before) || NAME_TITLES.has(before))
  );
}

/** A question as read, and what the reader must know of how, as sentences. */
export interface Reading {
  interpretation: Interpretation;
  notes: string[];
}

/** The reading with its topic's misspelt words mended, and said to be. */
export type Respell = (reading: Reading) => Promise<Reading>;

/** The words of an index and of English, for what is spelt otherwise. */
export interface Spelling {
  respell: Respell;
  /** Whether a word is neither said nor English, as far as English is known. */
  isUnknown(word: string): Promise<boolean>;
}

/** Whether a word is long and plain enough to tell whether it is spelt as others are. */
function isTelling(lower: string): boolean {
  return lower.length >= SHORTEST && PLAIN.test(lower) && subjectTerms(lower).length === 1;
}

/**
 * Makes it over the words of an index; `words` may be of a sample, since the store is asked too. A
 * word of `english` is never taken for a misspelling.
 */
export function createSpelling(
  words: ReadonlySet<string>,
  english: ReadonlySet<string>,
  store: PassageStore,
): Spelling {
  const byInitial = new Map<string, string[]>();
  for (const word of words) {
    if (word.length >= SHORTEST && PLAIN.test(word)) addToGroup(byInitial, word.charAt(0), word);
  }
  const isSaid = async (word: string) => (await store.lexical(word, {}, 1)).length > 0;
  /** Whether it is a form of a word that is said or English. */
  const isKnown = (lower: string) => {
    const root = lower.replace(ENDING, "");
    const forms = [lower, lower.replace(/s$/, "")];
    if (root.length >= SHORTEST_ROOT) forms.push(root, `${root}e`);
    return forms.some((form) => words.has(form) || english.has(form));
  };

  const nearest = (word: string): string | null => {
    let best: string | null = null;
    let least = word.length >= LONG ? 3 : 2;
    for (const known of byInitial.get(word.charAt(0)) ?? []) {
      if (undoubled(known) === undoubled(word)) return known;
      if (Math.abs(known.length - word.length) >= least) continue;
      const changed = known.length === word.length && !isSwap(word, known);
      if (changed && word.length < SHORTEST_CHANGED) continue;
      const distance = editDistance(word, known);
      // Two letters put for two others make another word: "couriering", "countering".
      if (changed && distance > 1) continue;
      if (distance < least) [best, least] = [known, distance];
    }
    return best;
  };

  /** "watchlist" is said as "watch list". */
  const divided = (word: string): string | null => {
    for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut += 1) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)];
      if (SUFFIX.test(second)) continue;
      if (words.has(first) && words.has(second)) return `${first} ${second}`;
    }
    return null;
  };

  const isUnknown = async (word: string) => {
    const lower = word.toLowerCase();
    return english.size > 0 && isTelling(lower) && !isKnown(lower) && !(await isSaid(lower));
  };

  const respell: Respell = async ({ interpretation, notes }) => {
    const { topic } = interpretation;
    const written = wordsOf(topic);
    if (written.length > LONGEST_TOPIC) return { interpretation, notes };
    let mended = topic;
    const told: string[] = [];
    for (const [index, { lower, start, end }] of [...written.entries()].toReversed()) {
      if (!isTelling(lower) || isKnown(lower)) continue;
      if (endsName(topic.slice(start, end), written[index - 1]?.lower)) continue;
      const meant = divided(lower) ?? ((await isSaid(lower)) ? null : nearest(lower));
      if (meant === null) continue;
      mended = mended.slice(0, start) + meant + mended.slice(end);
      told.unshift(`Nobody says “${topic.slice(start, end)}”, so it was read as “${meant}”.`);
    }
    if (told.length === 0) return { interpretation, notes };
    const said = [...notes, ...told];
    const respelt = { ...interpretation, topic: mended };
    return {
      interpretation: { ...respelt, explanation: explain({ ...respelt, notes: said }) },
      notes: said,
    };
  };
  return { respell, isUnknown };
}
