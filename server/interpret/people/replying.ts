/** "what did she say in reply to X", "who answered X": whom what is asked for replies to. */
import { type Finding, matchesOf, wordsBefore } from "../finding.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { locateFullNames } from "./people.ts";

const TITLE = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Baroness)\\.? )?";
const LEADS = new RegExp(
  `\\b(?:${[
    "in (?:reply|response|answer) to",
    "(?<=\\bwho )(?:answer(?:s|ed)|replie[ds] to|respond(?:s|ed) to)",
    // The word before stays, since whoever stands before it is asked for: "how did X respond to Y".
    "(?<=\\b(?:repl(?:y|ies|ied)|respon(?:ds?|ded|ses?)|answers?)(?: given)? )to",
    "(?<=\\b(?:did|does|has|have|had) [^?]{2,60} )answer(?:ed)?",
  ].join("|")})(?: (?:the )?questions? (?:from|by|of))?\\s+${TITLE}$`,
  "iu",
);
/** "X's question" */
const QUESTION = /^['’]s?(?: (?:questions?|points?|interventions?))?/iu;
/** "when X asked about Y" */
const WHEN = new RegExp(`\\b(?:when|after)\\s+${TITLE}$`, "iu");
const ASKED =
  /^\s+(?:asked|raised|brought up|pressed (?:him|her|them)|challenged (?:him|her|them))\b/i;
/** "How was X answered (about Y)?" */
const WAS = new RegExp(`^\\s*(?:(?:and|but|so),? )?(?:how|what) (?:was|were)\\s+${TITLE}$`, "iu");
const ANSWERED =
  /^\s+(?:then )?(?:answered|replied to|responded to|told(?! (?:him|her|them|us|me|the|mps|members|by)\b))(?: in (?:reply|response|return))?(?= (?:on|about|over|regarding)\b|[\s?.!]*$)/iu;

/** The stretches that say so of somebody indexed, and of whom; several of one surname give nobody. */
export function findReplying(text: string, vocabulary: Vocabulary): (Finding & { name: string })[] {
  const surnames = matchesOf(text, /\p{Lu}[\p{L}'’-]+/gu).flatMap(({ start, end, 0: written }) => {
    const names = vocabulary.bySurname.get(written.toLowerCase()) ?? [];
    return names.length === 1 ? [{ start, end, filters: { speakers: [...names] } }] : [];
  });
  return [...locateFullNames(text, vocabulary), ...surnames].flatMap((named) => {
    const [name, ...others] = named.filters.speakers ?? [];
    const [before, after] = [wordsBefore(text, named.start), text.slice(named.end)];
    const [asked, answered] = [ASKED.exec(after), ANSWERED.exec(after)];
    const lead =
      LEADS.exec(before) ??
      (asked === null ? null : WHEN.exec(before)) ??
      (answered === null ? null : WAS.exec(before));
    if (lead === null || name === undefined || others.length > 0) return [];
    const note = `Kept to what replies to ${name}.`;
    const end = named.end + ((asked ?? answered ?? QUESTION.exec(after))?.[0].length ?? 0);
    return [{ start: named.start - lead[0].length, end, filters: {}, note, name }];
  });
}

/** "What did X ask, and how did the Minister respond?" */
const TOO =
  /,? and (?:how|what) (?:did|was|were) [^?,]{2,40} (?:respond|reply|replied|answer(?:ed)?|response|say(?: back)?)\s*[?.!]*\s*$/gi;

/** The stretch that asks for the answer too, which is another's words: it is asked for next. */
export function findReplyToo(text: string): Finding[] {
  const note = "The answer to it is another’s words: ask “what was the answer?” next.";
  return matchesOf(text, TOO).map(({ start, end }) => ({ start, end, filters: {}, note }));
}

/** The names of those replied to; empty where the question does not ask for replies. */
export function readReplying(question: string, vocabulary: Vocabulary): string[] {
  return [...new Set(findReplying(question, vocabulary).map(({ name }) => name))];
}
