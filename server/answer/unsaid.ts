/** Words that a question rests on and nobody says. */
import type { Interpretation } from "../contract.ts";
import { alternativesTo } from "../everyday-words.ts";
import { namesWho, only, toPassageFilter, WHO } from "../filters.ts";
import { ASKING_WORDS } from "../interpret/asking/asking-words.ts";
import type { Knowledge } from "../knowledge.ts";
import { countWords, subjectStems, wordsOf } from "../words.ts";

/** What a Member does, told as a fact, and so only to be had from what that Member says of the subject. */
const ACTS = subjectStems(
  "vote voted resign resigned quit apologise apologised abstain abstained rebel rebelled defect defected withdraw withdrew retire retired reject rejected oppose opposed refuse refused scrap scrapped abolish abolished block blocked",
);
/** The share of the topic's other words that must stand beside an act. */
const OF_THE_SUBJECT = 0.5;
/** Passages with an act that are looked at. */
const DEPTH = 40;

/**
 * Those of the words that no contribution holds, nor another word for the same; an act of whoever is asked
 * for must be in their own words, and beside the subject.
 */
export async function findUnsaid(
  words: readonly string[],
  { topic, filters }: Pick<Interpretation, "topic" | "filters">,
  { store, catalogue }: Pick<Knowledge, "store" | "catalogue">,
): Promise<string[]> {
  const unsaid: string[] = [];
  for (const word of words) {
    const stems = [...subjectStems(word)];
    const sought = [word, ...stems.flatMap((stem) => [...alternativesTo(stem)])].join(" ");
    const acted = stems.some((stem) => ACTS.has(stem)) && namesWho(filters);
    const hits = await store.lexical(
      sought,
      acted ? toPassageFilter(only(filters, WHO)) : {},
      acted ? DEPTH : 1,
    );
    const subject = [...subjectStems(topic)].filter((stem) => !stems.includes(stem));
    const said = hits.some(({ contributionId }) => {
      if (!acted) return true;
      const held = subjectStems(catalogue.byId(contributionId)?.text ?? "");
      return subject.filter((stem) => held.has(stem)).length >= OF_THE_SUBJECT * subject.length;
    });
    if (!said) unsaid.push(word);
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
  { store, rarity, catalogue }: Pick<Knowledge, "store" | "rarity" | "catalogue">,
): Promise<string[]> {
  if (countWords(topic) > FEW_WORDS) return [];
  const unseen = rarity("");
  const words = wordsOf(topic)
    .map(({ start, end }) => topic.slice(start, end))
    .filter((word) => word.length >= SHORTEST && !HOW.test(word))
    .filter((word) => !ASKING_WORDS.has(word.toLowerCase()))
    .filter((word) => [...subjectStems(word)].some((stem) => rarity(stem) === unseen));
  const unsaid = (await findUnsaid(words, { topic, filters: {} }, { store, catalogue })).map(
    (word) => `“${word}”`,
  );
  if (unsaid.length === 0) return [];
  return [
    `Nobody says ${unsaid.join(" or ")} in what is indexed; what follows comes nearest in meaning.`,
  ];
}
