/** "this government", "the current government": the one that governs on the day of asking. */
import { partyGoverning } from "../../../indexer/parties.ts";
import { type Frame, isAskedFor, isAskedWhat, namesSpeaker } from "../asking/frame.ts";
import { type Finding, matchesOf } from "../finding.ts";
import { partiesMeant } from "./parties.ts";

const TODAYS =
  /\b(?:this|(?:the )?(?:current|present))(?: UK| British)? government\b(?:['’]s)?( ministers?\b)?(?! (?:benches|members|mps)\b)/gi;

/** The government of `today` (`YYYY-MM-DD`), where the question asks to hear it. */
export function findGovernments(
  text: string,
  frame: Frame,
  indexed: readonly string[],
  today: string,
): Finding[] {
  const party = partyGoverning(today, today);
  return matchesOf(text, TODAYS).flatMap((match): Finding[] => {
    const { start, end } = match;
    const asked = /^this/i.test(match[0]) || isAskedWhat(text, start) || isAskedFor(text, match);
    if (!asked || !namesSpeaker(text, match, frame)) return [];
    const role = match[1] === undefined ? "government" : "minister";
    const named = match[0].replace(/(?:['’]s)?(?: ministers?)?$/i, "");
    const parties = party === null ? {} : { parties: partiesMeant(party, indexed) };
    const note =
      party === null
        ? `Who governs today is not known here, so “${named}” keeps to the side of any government.`
        : `“${named}” was read as the one that governs today, of ${party}.`;
    return [{ start, end, filters: { ...parties, roles: [role] }, note }];
  });
}
