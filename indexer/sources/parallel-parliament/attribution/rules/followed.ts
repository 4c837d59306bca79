/**
 * The owner's speech where the next speaker says whom the words follow: "It is a pleasure to follow my
 * hon. Friend the Member for Stockport (Ann Coffey)". Only the page's owner is named so: between other
 * people's turns the page may leave something out.
 */
import { FOLLOWED_NAMED_WITHIN, FOLLOWS, isChairs } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely a paragraph must be to go on from the one before, for both to be of the speech followed. */
const GOES_ON = 0.9;

/** Names the owner for the speech before words that say that it is the owner whom they follow. */
export function followed(reading: Reading): Decision[] {
  const { paragraphs, weighed, cues } = reading;
  const { owner } = cues;
  if (!owner) return [];
  const { person } = owner;
  const evidence = [`the next speaker says that it is a pleasure to follow ${person.name}`];
  return paragraphs.flatMap(({ text }, next): Decision[] => {
    if (!FOLLOWS.test(text) || !owner.named?.test(text.slice(0, FOLLOWED_NAMED_WITHIN))) return [];
    const decisions: Decision[] = [];
    for (let at = next - 1; at >= 0; at -= 1) {
      const said = paragraphs[at]?.text ?? "";
      if (isChairs(said) || isNobodys(reading, at) || owner.named?.test(said)) break;
      decisions.push({ at, person, chair: false, evidence });
      if ((weighed[at]?.continues ?? 0) < GOES_ON) break;
    }
    return decisions;
  });
}
