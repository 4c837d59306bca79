/** "A former Home Secretary": whoever had held an office before they spoke. */
import { tenuresOf } from "../../../indexer/offices.ts";
import { personKey } from "../../../indexer/person-key.ts";
import type { Contribution } from "../../contract.ts";
import { type Frame, namesSpeaker } from "../asking/frame.ts";
import { list } from "../explain.ts";
import { type Finding, matchesOf } from "../finding.ts";

/** Of one among several, "the former Home Secretary" being one who is former now. */
const FORMER =
  /\b(?:an?|any|another|one|other|which|what) (?:former|ex|previous|past)[ -]((?:(?:home|foreign|health|education|defence|transport|justice|business|environment|culture|northern ireland|scottish|welsh) secretar|prime minister|chancellor|attorney general|lord chancellor)(?:y|ies|s)?)\b/gi;

/** What keeps to those indexed whom the table of office-holders shows to have left the office before they spoke. */
export function findFormer(
  text: string,
  frame: Frame,
  contributions: readonly Contribution[],
): Finding[] {
  return matchesOf(text, FORMER).flatMap((match): Finding[] => {
    const { start, end, 1: written = "" } = match;
    // Whoever is former speaks where any speaker does; the frame knows "former" as told of somebody.
    if (!namesSpeaker(text, { start, end }, frame)) return [];
    const office = written.replace(/ies$/i, "y").replace(/(?<=minister|chancellor|general)s$/i, "");
    const speakers = holdersBefore(office, contributions);
    if (speakers.length === 0) return [{ start, end, filters: { offices: [`former ${office}`] } }];
    const note = `“${match[0]}” was read as whoever had left that office before they spoke, as far as the table of office-holders tells: ${list(speakers)}.`;
    return [{ start, end, filters: { speakers }, note }];
  });
}

function holdersBefore(office: string, contributions: readonly Contribution[]): string[] {
  const tenures = tenuresOf(office).map(({ names, to }) => ({
    keys: new Set(names.map(personKey)),
    to,
  }));
  const former = contributions.flatMap(({ speaker: { name }, debate: { dateFrom } }) => {
    if (name === null || dateFrom === null) return [];
    const theirs = tenures.filter(({ keys }) => keys.has(personKey(name)));
    const left = theirs.length > 0 && theirs.every(({ to }) => to !== null && to < dateFrom);
    return left ? [name] : [];
  });
  return [...new Set(former)].sort();
}
