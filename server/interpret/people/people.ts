/** Names of speakers in a question. */
import { subjectTerms, type Word, wordsOf } from "../../words.ts";
import { ASKING_WORDS } from "../asking/asking-words.ts";
import {
  type Frame,
  hasStance,
  isAfterAuxiliary,
  isAgent,
  isSubject,
  namesSpeaker,
} from "../asking/frame.ts";
import { isExcepted } from "../except/except-words.ts";
import { type Finding, matchesOf } from "../finding.ts";
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
  return findPhrases(words, vocabulary.byFullName, 2, LONGEST_NAME).flatMap((match) => {
    let first = match.first;
    while (NAME_TITLES.has(words[first - 1]?.lower ?? "")) first -= 1;
    const [start, end] = [words[first]?.start, words[match.last]?.end];
    if (start === undefined || end === undefined) return [];
    return [{ start, end, filters: { speakers: [...match.values] } }];
  });
}

/** Members by their constituency: "the Member for Stockport", "Stockport's MP". */
export function locateMembers(text: string, vocabulary: Vocabulary): Finding[] {
  return [...locateMembersFor(text, vocabulary), ...locateSeatsMembers(text, vocabulary)];
}

function locateSeatsMembers(text: string, vocabulary: Vocabulary): Finding[] {
  return matchesOf(text, SEATS_MEMBER).flatMap(({ start, end }) => {
    const words = wordsOf(text.slice(0, start)).slice(-LONGEST_SEAT);
    const seat = findPhrases(words, vocabulary.byConstituency, 1, LONGEST_SEAT).at(-1);
    const first = seat?.last === words.length - 1 ? words[seat.first] : undefined;
    if (seat === undefined || first === undefined) return [];
    return [{ start: first.start, end, filters: { speakers: [...seat.values] } }];
  });
}

function locateMembersFor(text: string, vocabulary: Vocabulary): Finding[] {
  return matchesOf(text, MEMBER_FOR).flatMap(({ start, end: from }): Finding[] => {
    const words = wordsOf(text.slice(from)).slice(0, LONGEST_SEAT);
    const [seat] = findPhrases(words, vocabulary.byConstituency, 1, LONGEST_SEAT);
    const last = seat?.first === 0 ? words[seat.last] : undefined;
    if (seat !== undefined && last !== undefined)
      return [{ start, end: from + last.end, filters: { speakers: [...seat.values] } }];
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
    if (
      ![word, next].every(({ lower }) => subjectTerms(lower).length > 0 && !NAME_TITLES.has(lower))
    )
      return [];
    const name = text.slice(word.start, next.end);
    const [only, ...others] = speakersNear(name, vocabulary);
    if (only === undefined || others.length > 0) return [];
    const titled = NAME_TITLES.has(words[index - 1]?.lower ?? "");
    const start = titled ? (words[index - 1]?.start ?? word.start) : word.start;
    return [{ start, end: next.end, filters: { speakers: [only] }, note: didYouMean(name, only) }];
  });
}

/** What is said of a name that was read as another. */
export function didYouMean(written: string, meant: string): string {
  return `Did you mean ${meant}? Nobody called “${written}” is indexed, so the name was read as ${meant}.`;
}

const ON = /^ on\b/;
const CLOSES = /^[\s?.!]*$/;
/** One to three words of a subject, and none that leads to a name. */
const SEARCHED =
  /^\s*(?:(?!(?:a|and|by|for|from|in|into|like|of|on|or|the|to|v|vs|with)\b)\p{Ll}[\p{L}-]* ){1,3}(?:[-–:] )?$/u;

/** "visas Coffey", as in a search: nothing but a subject stands before. */
function closesSearch(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const asks = wordsOf(before).some(({ lower }) => ASKING_WORDS.has(lower));
  return CLOSES.test(text.slice(end)) && SEARCHED.test(before) && !asks;
}
/** Between two whose words are asked for. */
const PEER = /^(?:lord|baroness|viscount)\b/i;
const JOINTS = new Set("and or vs versus".split(" "));
const BEFORE_ANOTHER = /^(?:['’]s)?(?:,| and|, and| or|,? vs\.?|,? versus) $/;

/** Where surnames that open the question end ("Cleverly on Prevent", "tell me what Coffey thinks", "Wallace and Coffey on", "cleverly on visas"). */
export function openingSurnameEnds(text: string, vocabulary: Vocabulary): number[] {
  const ends: number[] = [];
  for (const word of wordsOf(text)) {
    const capital = text[word.start] !== text[word.start]?.toLowerCase();
    const known = vocabulary.bySurname.has(word.lower);
    const typed = () => ON.test(text.slice(word.end)) && !vocabulary.isWord(word.lower);
    if (known && (capital || typed())) ends.push(word.end);
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
    const names = vocabulary.bySurname.get(word.lower);
    if (names === undefined) return [];
    const titled = NAME_TITLES.has(words[index - 1]?.lower ?? "");
    const start = titled ? (words[index - 1]?.start ?? word.start) : word.start;
    const place = { start, end: word.end };
    const capital = text[word.start] !== text[word.start]?.toLowerCase();
    const leads = frame.marker !== null && word.end <= frame.marker.start;
    const opening = openings.has(word.end) && (leads || !vocabulary.isWord(word.lower));
    const agent = capital && isAgent(text, start);
    const subject = isSubject(text, place);
    const written = text.slice(word.start, word.end);
    const possessive = capital && /['’]s$/.test(written) && hasStance(text, word.end);
    const did = capital && !vocabulary.isWord(word.lower) && isAfterAuxiliary(text, start);
    const closes = capital && !vocabulary.isWord(word.lower) && closesSearch(text, start, word.end);
    const told = closes || agent || subject || did || possessive || isExcepted(frame.text, place);
    const slot = titled || opening || told || joined.has(word.start);
    // A peer is another person than a Member of the surname; who is nearly meant is asked below.
    const peer = PEER.test(words[index - 1]?.lower ?? "");
    if (peer && titled && !names.some((name) => PEER.test(name))) return [];
    if (!slot || !namesSpeaker(text, place, frame)) return [];
    const [name] = names;
    if (names.length === 1 && name !== undefined)
      return [{ ...place, filters: { speakers: [name] } }];
    const note = `Several indexed speakers have the surname ${text.slice(word.start, word.end)} (${names.join(", ")}); give the full name to keep to one.`;
    return [{ ...place, filters: {}, note }];
  });
}

/** Where surnames with capitals stand side by side: whoever names two people names speakers. */
function joinedSurnames(
  text: string,
  words: readonly Word[],
  { bySurname }: Vocabulary,
): Set<number> {
  const isName = (word: Word) =>
    bySurname.has(word.lower) && text[word.start] !== text[word.start]?.toLowerCase();
  const joined = new Set<number>();
  const names = words.filter(isName);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined || !BEFORE_ANOTHER.test(text.slice(name.end, next.start))) continue;
    joined.add(name.start).add(next.start);
  }
  return joined;
}
