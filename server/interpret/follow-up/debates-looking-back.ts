/** "in the same debate", "in that statement": the debate of what was cited first in the answer before. */
import type { Turn } from "../../contract.ts";
import { type Finding, matchesOf } from "../finding.ts";
import { nameDebate } from "../places/debates.ts";
import { citedIn, type Indexed } from "./turns.ts";

const SAME =
  /\b(?:in|during|at|from|within) (?:the (?:very )?same|that|this) (?:debate|discussion|sitting|session|statement|exchange)(?=[\s?.!,]|$)(?! (?:on|about|of)\b)/gi;

/** The stretches that say so; without a debate where none was cited, and that is said. */
export function findDebatesLookingBack(text: string, turn: Turn, indexed: Indexed): Finding[] {
  const [cited] = citedIn(turn, indexed);
  return matchesOf(text, SAME).map(({ start, end, 0: written }) => {
    if (cited === undefined) {
      const note = `No debate was cited before, so “${written}” was not kept to.`;
      return { start, end, filters: {}, note };
    }
    const note = `“${written}” was read as ${nameDebate(cited.debate)}, of which the first words cited were.`;
    return { start, end, filters: { debates: [cited.debate.id] }, note };
  });
}
