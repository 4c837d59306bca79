/** Names of speakers in a question. */
import { subjectTerms, type Word, wordSet, wordsOf } from "../../words.ts";
import { ASKING_WORDS } from "../asking/asking-words.ts";
import {
  endsQuestion,
  type Frame,
  hasStance,
  isAfterAuxiliary,
  isAgent,
  isSubject,
  namesSpeaker,
} from "../asking/frame.ts";
import { isExcepted } from "../except/except-words.ts";
import { type Finding, matchesOf, type Stretch } from "../finding.ts";
import { findPhrases } from "../phrases.ts";
import { speakersNear } from "../spelling.ts";
import { NAME_TITLES, type Vocabulary } from "../vocabulary.ts";

const LONGEST_NAME = 8;
const LONGEST_SEAT = 6;
/** Words of a question that are compared with names; a longer one is a pasted text. */
const MOST_WORDS = 60;
const MEMBER_FOR =
  /\b(?:the )?(?:(?:right )?hon(?:ourable|\.)? )?(?:MP|Member)(?: of Parliament)? for /gi;
/** "Stockport's MP" */
const SEATS_MEMBER = /['’]s? (?:MP|Member(?: of Parliament)?)\b(?! for\b)/gi;
/** A constituency that nobody indexed sat for, as written. */
const SEAT = /^\p{Lu}[\p{L}'’-]*(?:,?(?: (?:and|of|the|upon|under|on))* \p{Lu}[\p{L}'’-]*)*/u;

/** Where full names of indexed speakers stand, whatever part they play in the question. */
export function locateFullNames(text: string, vocabulary: Vocabulary): Finding[] {
  const words = wordsOf(text);
  return findPhrases(words, vocabulary.byFullName, 2, LONGEST_NAME).map(
    ({ first, start, end, values }) => {
      return { start: titledStart(words, first) ?? start, end, filters: { speakers: [...values] } };
    },
  );
}

/** Where a name begins with the titles before it, by the place of its first word. */
function titledStart(words: readonly Word[], place: number): number | undefined {
  let first = place;
  while (NAME_TITLES.has(words[first - 1]?.lower ?? "")) first -= 1;
  return words[first]?.start;
}

/** Members by their constituency: "the Member for Stockport", "Stockport's MP". */
export function locateMembers(text: string, vocabulary: Vocabulary): Finding[] {
  return [...locateMembersFor(text, vocabulary), ...locateSeatsMembers(text, vocabulary)];
}

function locateSeatsMembers(text: string, vocabulary: Vocabulary): Finding[] {
  return matchesOf(text, SEATS_MEMBER).flatMap(({ start, end }) => {
    const words = wordsOf(text.slice(0, start)).slice(-LONGEST_SEAT);
    const seat = findPhrases(words, vocabulary.byConstituency, 1, LONGEST_SEAT).at(-1);
    if (seat?.last !== words.length - 1) return [];
    return [{ start: seat.start, end, filters: { speakers: [...seat.values] } }];
  });
}

function locateMembersFor(text: string, vocabulary: Vocabulary): Finding[] {
  return matchesOf(text, MEMBER_FOR).flatMap(({ start, end: from }): Finding[] => {
    const words = wordsOf(text.slice(from)).slice(0, LONGEST_SEAT);
    const [seat] = findPhrases(words, vocabulary.byConstituency, 1, LONGEST_SEAT);
    if (seat?.first === 0)
      return [{ start, end: from + seat.end, filters: { speakers: [...seat.values] } }];
    const [written] = SEAT.exec(text.slice(from)) ?? [];
    if (written === undefined) return [];
    const speakers = [`the Member for ${written}`];
    return [{ start, end: from + written.length, filters: { speakers } }];
  });
}

/** Two words that are nearly the whole name of one indexed speaker: "Yvete Cooper". */
export function locateNearNames(text: string, vocabulary: Vocabulary): Finding[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  return words.flatMap((word, index): Finding[] => {
    const next = words[index + 1];
    if (next === undefined || next.start - word.end > 1) return [];
    const pair = [word, next].map(({ lower }) => lower);
    if (pair.some((lower) => subjectTerms(lower).length === 0 || NAME_TITLES.has(lower))) return [];
    const name = text.slice(word.start, next.end);
    const [only, ...others] = speakersNear(name, vocabulary);
    if (only === undefined || others.length > 0) return [];
    const start = titledStart(words, index) ?? word.start;
    return [{ start, end: next.end, filters: { speakers: [only] }, note: didYouMean(name, only) }];
  });
}

/** What is said of a name that was read as another. */
export function didYouMean(written: string, meant: string): string {
  return `Did you mean ${meant}? Nobody called “${written}” is indexed, so the name was read as ${meant}.`;
}

const ON = /^ on\b/;
/** One to three words of a subject, and none that leads to a name. */
const SEARCHED =
  /^\s*(?:(?!(?:a|and|by|for|from|in|into|like|of|on|or|the|to|v|vs|with)\b)\p{Ll}[\p{L}-]* ){1,3}(?:[-–:] )?$/u;

/** "visas Coffey", as in a search: nothing but a subject stands before. */
function closesSearch(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(0, start);
  const asks = wordsOf(before).some(({ lower }) => ASKING_WORDS.has(lower));
  return endsQuestion(text, end) && SEARCHED.test(before) && !asks;
}

function isCapital(text: string, { start }: Word): boolean {
  return text[start] !== text[start]?.toLowerCase();
}

/** Between two whose words are asked for. */
const PEER = /^(?:lord|baroness|viscount)\b/i;
const JOINTS = wordSet("and or vs versus");
const BEFORE_ANOTHER = /^(?:['’]s)?(?:,| and|, and| or|,? vs\.?|,? versus) $/;

/** Where surnames that open the question end ("Cleverly on Prevent", "tell me what Coffey thinks", "Wallace and Coffey on", "cleverly on visas"). */
export function openingSurnameEnds(text: string, vocabulary: Vocabulary): number[] {
  const ends: number[] = [];
  for (const word of wordsOf(text)) {
    const known = vocabulary.bySurname.has(word.lower);
    const typed = () => ON.test(text.slice(word.end)) && !vocabulary.isWord(word.lower);
    if (known && (isCapital(text, word) || typed())) ends.push(word.end);
    else if (![JOINTS, NAME_TITLES, ASKING_WORDS].some((each) => each.has(word.lower))) break;
  }
  return ends;
}

/** The full names that stand where who spoke is told. */
export function findNamed(text: string, names: readonly Finding[], frame: Frame): Finding[] {
  return names.filter((name) => namesSpeaker(text, name, frame));
}

/**
 * Surnames that stand where a speaker stands: "did Cleverly say", "by Mr Wallace", "Cleverly on
 * Prevent", "what Wallace and Coffey said". A surname that several indexed speakers have gives a note and
 * no filter.
 */
export function findSurnames(text: string, vocabulary: Vocabulary, frame: Frame): Finding[] {
  const words = wordsOf(text);
  const openings = new Set(openingSurnameEnds(text, vocabulary));
  const joined = joinedSurnames(text, words, vocabulary);
  return words.flatMap((word, index): Finding[] => {
    const [name, ...others] = vocabulary.bySurname.get(word.lower) ?? [];
    if (name === undefined) return [];
    const start = titledStart(words, index) ?? word.start;
    const place = { start, end: word.end };
    const titled = start < word.start;
    // A peer is another person than a Member of the surname; who is nearly meant is asked below.
    const peer = PEER.test(words[index - 1]?.lower ?? "");
    if (peer && ![name, ...others].some((each) => PEER.test(each))) return [];
    const written = text.slice(word.start, word.end);
    const leads = frame.marker !== null && word.end <= frame.marker.start;
    const capital = isCapital(text, word);
    const isName = () => !vocabulary.isWord(word.lower);
    const slot =
      titled ||
      joined.has(word.start) ||
      (openings.has(word.end) && (leads || isName())) ||
      isSubject(text, place) ||
      isExcepted(frame.text, place) ||
      (capital && isAgent(text, start)) ||
      (capital && /['’]s$/.test(written) && hasStance(text, word.end)) ||
      (capital && isAfterAuxiliary(text, start) && isName()) ||
      (capital && closesSearch(text, place) && isName());
    if (!slot || !namesSpeaker(text, place, frame)) return [];
    if (others.length === 0) return [{ ...place, filters: { speakers: [name] } }];
    const note = `Several indexed speakers have the surname ${written} (${[name, ...others].join(", ")}); give the full name to keep to one.`;
    return [{ ...place, filters: {}, note }];
  });
}

/** Where surnames with capitals stand side by side: whoever names two people names speakers. */
function joinedSurnames(
  text: string,
  words: readonly Word[],
  { bySurname }: Vocabulary,
): Set<number> {
  const names = words.filter((word) => bySurname.has(word.lower) && isCapital(text, word));
  const joined = names.flatMap((name, index) => {
    const next = names[index + 1];
    const beside = next && BEFORE_ANOTHER.test(text.slice(name.end, next.start));
    return beside ? [name.start, next.start] : [];
  });
  return new Set(joined);
}
