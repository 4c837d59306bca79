/** Why a paragraph is read as it is, in plain English: the cues that told most. */
import { CONTENTS } from "./cues/contents.ts";
import type { Cue } from "./cues/cue.ts";
import { OPENINGS } from "./cues/openings.ts";
import type { Reading } from "./rules/rule.ts";

const SAID: ReadonlyMap<string, string> = new Map(
  [...OPENINGS, ...CONTENTS].map(({ id, says }: Cue) => [id, says]),
);
/** The length of a paragraph tells a little, but is no reason to give. */
const NO_REASON = /^words-|^names-minister$/;
const MOST = 2;

/** What of the words bears most on their being the owner's. */
export function ownerEvidence(
  { cues, weighed, weights, paragraphs, context }: Reading,
  at: number,
): string[] {
  const here = cues.paragraphs[at];
  const each = weighed[at];
  if (!here || !each) return [];
  const manner = each.asks > each.floor ? "asks" : each.chair > each.floor ? "chair" : "floor";
  const other = manner === "floor" ? "asks" : "floor";
  const opens = each.continues < 0.5 ? "begins" : "continues";
  const standing = cues.owner?.standings[0] ?? "no-minister";
  const weight = (table: string, cue: string) => weights[table]?.[cue] ?? 0;
  const told = here.words
    .filter((id) => !NO_REASON.test(id))
    .map((id) => ({
      id,
      much:
        weight(`${opens} ${manner}`, id) -
        weight(`${opens} ${other}`, id) +
        weight(`owner, page of ${standing}`, id) -
        weight(`other, page of ${standing}`, id),
    }))
    .filter(({ much }) => much > 0.2)
    .sort((a, b) => b.much - a.much || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => SAID.get(id) ?? id);
  const reasons: string[] = [];
  if (told.length > 0) reasons.push(`the words ${told.join(", and ")}`);
  const asked = /\?[”"’']?$/.test(paragraphs[at - 1]?.text ?? "");
  if (each.continues >= 0.95) reasons.push("they run on from the paragraph before");
  else if (asked && manner === "floor") reasons.push("they follow a question");
  else if (manner === "asks" && weighed[at + 1] && (weighed[at + 1]?.floor ?? 0) > 0.8)
    reasons.push("what follows answers them");
  if (reasons.length === 0)
    reasons.push(`the turns before and after leave no other place for ${context.owner?.name}`);
  return reasons;
}
