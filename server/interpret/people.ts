/** Names of speakers in a question. */
import { wordsOf } from "../words.ts";
import type { Finding } from "./finding.ts";
import { type Frame, isAgent, isSubject, namesSpeaker } from "./frame.ts";
import { findPhrases } from "./phrases.ts";
import { HONORIFICS, type Vocabulary } from "./vocabulary.ts";

const LONGEST_NAME = 8;

/** Where full names of indexed speakers stand, whatever part they play in the question. */
export function locateFullNames(text: string, vocabulary: Vocabulary): Finding[] {
  const words = wordsOf(text);
  return findPhrases(words, vocabulary.byFullName, 2, LONGEST_NAME).flatMap((match) => {
    let first = match.first;
    while (HONORIFICS.has(words[first - 1]?.lower ?? "")) first -= 1;
    const [start, end] = [words[first]?.start, words[match.last]?.end];
    if (start === undefined || end === undefined) return [];
    return [{ start, end, filters: { speakers: [...match.values] } }];
  });
}

/** Where a surname that opens the question ends ("Cleverly on Prevent"); empty when none does. */
export function openingSurnameEnds(text: string, vocabulary: Vocabulary): number[] {
  const [first, second] = wordsOf(text);
  const word = first !== undefined && HONORIFICS.has(first.lower) ? second : first;
  if (word === undefined || !vocabulary.bySurname.has(word.lower)) return [];
  return text[word.start] === text[word.start]?.toLowerCase() ? [] : [word.end];
}

/** The full names that stand where who spoke is told. */
export function findNamed(text: string, names: readonly Finding[], frame: Frame): Finding[] {
  return names.filter(({ start, end }) => namesSpeaker(text, start, end, frame));
}

/**
 * Surnames that stand where a speaker stands: "did Cleverly say", "by Mr Wallace", "Cleverly on
 * Prevent". A surname that several indexed speakers have gives a note and no filter.
 */
export function findSurnames(text: string, vocabulary: Vocabulary, frame: Frame): Finding[] {
  const words = wordsOf(text);
  return words.flatMap((word, index): Finding[] => {
    const names = vocabulary.bySurname.get(word.lower);
    if (names === undefined) return [];
    const titled = HONORIFICS.has(words[index - 1]?.lower ?? "");
    const start = titled ? (words[index - 1]?.start ?? word.start) : word.start;
    const capital = text[word.start] !== text[word.start]?.toLowerCase();
    const opening = index === 0 && capital && frame.marker?.start === word.end;
    const agent = capital && isAgent(text, start);
    const slot = titled || opening || agent || isSubject(text, start, word.end);
    if (!slot || !namesSpeaker(text, start, word.end, frame)) return [];
    const place = { start, end: word.end };
    const [name] = names;
    if (names.length === 1 && name !== undefined)
      return [{ ...place, filters: { speakers: [name] } }];
    const note = `Several indexed speakers have the surname ${text.slice(word.start, word.end)} (${names.join(", ")}); give the full name to keep to one.`;
    return [{ ...place, filters: {}, note }];
  });
}
