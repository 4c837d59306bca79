/** Offices in a question: "what did the Home Secretary say". */
import { wordsOf } from "../words.ts";
import type { Finding } from "./finding.ts";
import { type Frame, isAgent, isSubject, namesSpeaker } from "./frame.ts";
import { findPhrases } from "./phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

const LONGEST_OFFICE = 14;

/** Offices that are asked for by these words even when nobody indexed is shown to have held them. */
const KNOWN =
  /\bthe ((?:home|foreign|health|education|defence|transport|justice|business|environment|culture|northern ireland|scottish|welsh) secretary|prime minister|deputy prime minister|chancellor(?: of the exchequer)?|lord chancellor|attorney general|solicitor general|leader of the house)\b/gi;

/** The offices, as indexed where they are, whose holders the question asks to hear. */
export function findOffices(text: string, frame: Frame, vocabulary: Vocabulary): Finding[] {
  const words = wordsOf(text);
  const found: Finding[] = [];
  for (const match of findPhrases(words, vocabulary.byOffice, 2, LONGEST_OFFICE)) {
    const first = words[match.first - 1]?.lower === "the" ? match.first - 1 : match.first;
    const [start, end] = [words[first]?.start, words[match.last]?.end];
    if (start === undefined || end === undefined || !namesSpeaker(text, start, end, frame))
      continue;
    found.push({ start, end, filters: { offices: [...match.values] } });
  }
  for (const match of text.matchAll(KNOWN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    const asked = isSubject(text, start + 4, end) || isAgent(text, start);
    const office = match[1];
    if (asked && office !== undefined && namesSpeaker(text, start, end, frame)) {
      found.push({ start, end, filters: { offices: [office] } });
    }
  }
  return found;
}
