/** Words that a question rests on and nobody says. */
import type { Filters } from "../contract.ts";
import { alternativesTo } from "../everyday-words.ts";
import { toPassageFilter } from "../filters.ts";
import type { Knowledge } from "../knowledge.ts";
import { subjectStems } from "../words.ts";

/** What a Member does, told as a fact, and so only to be had from what that Member says. */
const ACTS = subjectStems(
  "vote voted resign resigned quit apologise apologised abstain abstained rebel rebelled defect defected withdraw withdrew retire retired",
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
