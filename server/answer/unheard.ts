/** Names that a question asks about and nobody says. */
import type { AskRequest } from "../contract.ts";
import { alternativesTo } from "../everyday-words.ts";
import type { Knowledge } from "../knowledge.ts";
import { countWords, subjectStems, wordsOf } from "../words.ts";
import type { AnswerInput } from "./input.ts";

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** Where only a name has a capital. */
const WITHIN = "(?<=[\\p{L}\\p{N},;:’'”)] )";
/** A longer topic tells of more than what is asked for: where whoever asks lives, and what for. */
const MOST_WORDS = 8;

/** Whether words are written with capitals whatever they are, as in a title. */
function isTitle(question: string): boolean {
  const long = question.match(/\p{L}{4,}/gu) ?? [];
  return !long.some((word) => /^\p{Ll}/u.test(word));
}

/**
 * The names of the topic, "Tasers", that are no English words and that nobody says, nor another word for the
 * same: the embedding model knows nothing of them either, so that whatever lies near is about something else.
 */
export async function findUnheard({
  request,
  understood,
  knowledge,
}: Pick<AnswerInput, "request" | "understood" | "knowledge">): Promise<string[]> {
  const { topic, quote, reference } = understood.interpretation;
  if (understood.beside !== null || quote !== null || reference !== null) return [];
  if (countWords(topic) > MOST_WORDS) return [];
  const unheard: string[] = [];
  for (const { start, end } of wordsOf(topic)) {
    const word = topic.slice(start, end);
    if (CAPITALISED.test(word) && isName(word, request) && (await isUnheard(word, knowledge)))
      unheard.push(word);
  }
  return unheard;
}

/** Whether it stands within a sentence of a question, the last or one before. */
function isName(
  word: string,
  { question, history = [] }: Pick<AskRequest, "question" | "history">,
): boolean {
  const within = new RegExp(`${WITHIN}${word}(?![\\p{L}\\p{N}])`, "u");
  return [question, ...history.map((turn) => turn.question)].some(
    (each) => !isTitle(each) && within.test(each),
  );
}

async function isUnheard(word: string, { spelling, rarity }: Knowledge): Promise<boolean> {
  const unseen = rarity("");
  const others = [...subjectStems(word)].flatMap((stem) => [...alternativesTo(stem)]);
  return others.every((stem) => rarity(stem) === unseen) && (await spelling.isUnknown(word));
}
