/** Words that a question rests on and nobody says. */
import { alternativesTo } from "../everyday-words.ts";
import type { Knowledge } from "../knowledge.ts";
import { subjectStems } from "../words.ts";

/** Those of the words that no contribution holds, nor another word for the same. */
export async function findUnsaid(
  words: readonly string[],
  { store }: Pick<Knowledge, "store">,
): Promise<string[]> {
  const unsaid: string[] = [];
  for (const word of words) {
    const others = [...subjectStems(word)].flatMap((stem) => [...alternativesTo(stem)]);
    const sought = [word, ...others].join(" ");
    if ((await store.lexical(sought, {}, 1)).length === 0) unsaid.push(word);
  }
  return unsaid;
}
