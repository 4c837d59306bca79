/** Who says some words as their own, and who only quotes them. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Citation } from "../contract.ts";
import { theVeryWords } from "./in-order.ts";
import { placeAmongQuotations, quotedSpans } from "./quotation-marks.ts";

/** The words that "who said ..." asks of. */
export interface SaidWords {
  words: string;
  /** Whether they were given as a quotation, so that whatever is found holds them or comes near. */
  quotation: boolean;
}

/** Of what was found, that which has the words as the speaker's own, and that which has them only as another's. */
export function tellOwnWords(
  found: readonly Contribution[],
  citations: readonly Citation[],
  said: SaidWords,
): { own: Contribution[]; quoting: Contribution[] } {
  const quoted = new Map<string, boolean>();
  for (const { contributionId, quotingSomeoneElse } of citations) {
    quoted.set(contributionId, quotingSomeoneElse && quoted.get(contributionId) !== false);
  }
  const voices = found.map((each) => {
    const voice = voiceOf(said.words, each.text);
    if (voice !== null) return voice;
    return quoted.get(each.id) ? "quoting" : said.quotation ? "own" : null;
  });
  const by = (voice: "own" | "quoting") => found.filter((_, index) => voices[index] === voice);
  return { own: by("own"), quoting: by("quoting") };
}

/** Null where the very words do not stand in the text. */
function voiceOf(words: string, text: string): "own" | "quoting" | null {
  const spans = quotedSpans(text);
  const places = [...text.matchAll(theVeryWords(words, "giu"))].map(({ index, 0: { length } }) =>
    placeAmongQuotations({ start: index, end: index + length }, spans),
  );
  if (places.length === 0) return null;
  return places.includes("own") ? "own" : "quoting";
}
