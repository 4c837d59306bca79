/**
 * Everyday words and what Parliament says instead. A question seldom uses the words of the record; a
 * passage that holds another word for the same thing holds the question's word in part.
 */
import { EVERYDAY_WORDS } from "./everyday-words-list.ts";
import { subjectStems } from "./words.ts";

const ALTERNATIVES = collect();

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const field of Object.values(EVERYDAY_WORDS)) {
    for (const line of field.trim().split("\n")) {
      const [asked = "", said = ""] = line.split("|");
      const alternatives = subjectStems(said);
      for (const stem of subjectStems(asked)) found.set(stem, alternatives);
    }
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** Stems that may stand in the record for this one; empty for most. */
export function alternativesTo(stem: string): ReadonlySet<string> {
  return ALTERNATIVES.get(stem) ?? NONE;
}
