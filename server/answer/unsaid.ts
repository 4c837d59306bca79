/** Words that a question rests on and nobody says. */
import type { Interpretation } from "../contract.ts";
import { alternativesTo } from "../everyday-words.ts";
import { namesWho, only, toPassageFilter, WHO } from "../filters.ts";
import type { Asked } from "../interpret/asking/asked.ts";
import { ASKING_WORDS } from "../interpret/asking/asking-words.ts";
import type { Knowledge } from "../knowledge.ts";
import { countWords, subjectStems, wordsOf } from "../words.ts";

/** What a Member does, told as a fact, and so only to be had from what that Member says of the subject. */
const ACTS = subjectStems(
  "vote voted resign resigned quit apologise apologised abstain abstained rebel rebelled defect defected withdraw withdrew retire retired reject rejected oppose opposed refuse refused scrap scrapped abolish abolished abolition resignation withdrawal retirement repeal closure block blocked",
);
/** The share of the topic's other words that must stand beside an act. */
const OF_THE_SUBJECT = 0.5;
/** And of a stance's words. */
const OF_A_STANCE = 2 / 3;
/** Passages with an act, or a stance, that are looked at. */
const DEPTH = 40;

type Asking = Pick<Interpretation, "topic" | "filters">;
type Sources = Pick<Knowledge, "store" | "catalogue">;

/**
 * What a question rests on and is not said: words that no contribution holds, nor another word for the same, or
 * the whole topic where it is what somebody is taken to stand for.
 */
export async function findUnsaid(
  { presupposed, stance }: Pick<Asked, "presupposed" | "stance">,
  asking: Asking,
  sources: Sources,
): Promise<string[]> {
  const words = await unsaidOf(presupposed, asking, sources);
  if (words.length > 0 || !stance) return words;
  return (await isStanceSaid(asking, sources)) ? [] : [asking.topic];
}

/** Of the words those that nobody says; an act of whoever is asked for must be in their own words, and beside the subject. */
async function unsaidOf(
  words: readonly string[],
  { topic, filters }: Asking,
  { store, catalogue }: Sources,
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

/** Whether whoever is asked for says most of the topic's words together, as they would who stand for it. */
async function isStanceSaid(
  { topic, filters }: Asking,
  { store, catalogue }: Sources,
): Promise<boolean> {
  const stems = [...subjectStems(topic)];
  const hits = await store.lexical(topic, toPassageFilter(only(filters, WHO)), DEPTH);
  return hits.some(({ contributionId }) => {
    const held = subjectStems(catalogue.byId(contributionId)?.text ?? "");
    const said = stems.filter(
      (stem) => held.has(stem) || [...alternativesTo(stem)].some((other) => held.has(other)),
    );
    return said.length >= OF_A_STANCE * stems.length;
  });
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
  const unsaid = (await unsaidOf(words, { topic, filters: {} }, { store, catalogue })).map(
    (word) => `“${word}”`,
  );
  if (unsaid.length === 0) return [];
  return [
    `Nobody says ${unsaid.join(" or ")} in what is indexed; what follows comes nearest in meaning.`,
  ];
}
