/** Words that a question rests on and nobody says. */
import type { Filters } from "../contract.ts";
import { alternativesTo } from "../everyday-words.ts";
import { toPassageFilter } from "../filters.ts";
import { ASKING_WORDS } from "../interpret/asking/asking-words.ts";
import type { Knowledge } from "../knowledge.ts";
import { countWords, subjectStems, wordsOf } from "../words.ts";

/** What a Member does, told as a fact, and so only to be had from what that Member says. */
const ACTS = subjectStems(
  "vote voted resign resigned quit apologise apologised abstain abstained rebel rebelled defect defected withdraw withdrew retire retired reject rejected oppose opposed",
);

/**
 * Those of the words that no contribution holds, nor another word for the same; an act of whoever is asked
 * for must be in their own words.
 */
export async function findUnsaid(
  words: readonly string[],
  filters: Filters,
  { store }: Pick<Knowledge, "store">,
): Promise<string[]> {
  const unsaid: string[] = [];
  for (const word of words) {
    const stems = [...subjectStems(word)];
    const sought = [word, ...stems.flatMap((stem) => [...alternativesTo(stem)])].join(" ");
    const theirs = stems.some((stem) => ACTS.has(stem)) && filters.speakers !== undefined;
    const within = theirs ? toPassageFilter({ speakers: filters.speakers }) : {};
    if ((await store.lexical(sought, within, 1)).length === 0) unsaid.push(word);
  }
  return unsaid;
}

/** In a longer topic one word that is not said tells little. */
const FEW_WORDS = 5;
const SHORTEST = 4;
/** "finished", "abolishing", "isn't": how it is put, and not what it is about. */
const HOW = /(?:ed|ing)$|['’]|^percentages?$/i;

/**
 * That nobody says some word of a short topic, as a sentence, lest what comes near in meaning be taken for
 * it: "Tasers" beside all else that police officers carry.
 */
export async function noteNotSaid(
  topic: string,
  { store, rarity }: Pick<Knowledge, "store" | "rarity">,
): Promise<string[]> {
  if (countWords(topic) > FEW_WORDS) return [];
  const unseen = rarity("");
  const words = wordsOf(topic)
    .map(({ start, end }) => topic.slice(start, end))
    .filter((word) => word.length >= SHORTEST && !HOW.test(word))
    .filter((word) => !ASKING_WORDS.has(word.toLowerCase()))
    .filter((word) => [...subjectStems(word)].some((stem) => rarity(stem) === unseen));
  const unsaid = (await findUnsaid(words, {}, { store })).map((word) => `“${word}”`);
  if (unsaid.length === 0) return [];
  return [
    `Nobody says ${unsaid.join(" or ")} in what is indexed; what follows comes nearest in meaning.`,
  ];
}
