/** Offices in a question: "what did the Home Secretary say". */
import { wordsOf } from "../../words.ts";
import {
  endsQuestion,
  type Frame,
  isAgent,
  isAskedFor,
  isSubject,
  namesSpeaker,
  SPEECH_VERB,
} from "../asking/frame.ts";
import { isExcepted } from "../except/except-words.ts";
import { type Finding, matchesOf, overlaps, type Stretch, wordsBefore } from "../finding.ts";
import { findPhrases } from "../phrases.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { findDepartments } from "./departments.ts";

const LONGEST_OFFICE = 14;

/** Offices that are asked for by these words even when nobody indexed is shown to have held them. */
const KNOWN =
  /\b(?:the )?((?:home|foreign|health|education|defence|transport|justice|business|environment|culture|northern ireland|scottish|welsh) secretary|prime minister|deputy prime minister|chancellor(?: of the exchequer)?|lord chancellor|attorney general|solicitor general|leader of the house)\b(?:['’]s)?/gi;

/** "the policing minister": no table says which junior minister that was. */
const PORTFOLIO_MINISTER = new RegExp(
  `\\b(?:the|(?<=\\b(?:${SPEECH_VERB}) )as(?: the)?) (\\w+) minister\\b`,
  "gi",
);
/** "the Minister for Security and Economic Crime", up to what the question says they did. */
const MINISTER_FOR = new RegExp(
  `\\bthe (?:then )?minister(?: of state)? (?:for|of) \\p{L}[\\p{L}'’, -]{2,60}?(?= (?:ever |also )?(?:${SPEECH_VERB})\\b)`,
  "giu",
);
const NO_PORTFOLIO =
  /^(?:an?|the|prime|first|former|foreign|cabinet|government|uk|british|same|shadow)$/i;

/** Words before an office by which another than its holder of the day is meant. */
const ANOTHER = /\b(?:(?:the|a|our|their) )?(?:former|previous|last|ex|outgoing)[ -]$/i;
/** "as Home Secretary", "when she was Home Secretary": what the speaker was. */
const AS = /\b(?:as|(?:when|while) (?:he|she|they) (?:was|were))(?: the)? $/i;
/** "say as Foreign Secretary", of whoever is named */
const SAID_AS = new RegExp(`(?<=^\\s*|\\b(?:${SPEECH_VERB}) )as $`, "i");
/** "...when she was Home Secretary?" */
const WHEN_HELD = /\b(?:when|while) (?:he|she|they) (?:was|were)(?: the)? $/i;
/** "before she became Home Secretary": a time that is told nowhere here. */
const TENURE =
  /\b(?:before|after|since|until) (?:he|she|they|[\p{L} ]{2,40}?) (?:was|were|became|had been)(?: made| appointed)? (?:the )?$/iu;
/** A shadow secretary is another person, on the other side of the House. */
const SHADOW = /\bshadow\s+$/i;
/** A name that was read stands there as a blank. */
const NAME_FOLLOWS = /^ {3}/;

/** An office in the question with the words that lead to it, and what they say of its holder. */
function findHeld(
  text: string,
  { start, end }: Stretch,
  offices: readonly string[],
  frame: Frame,
): Finding[] {
  const before = wordsBefore(text, start);
  const named = text.slice(start, end).replace(/^the /i, "");
  const led = (by: RegExp) => by.exec(before)?.[0].length ?? 0;
  const [another, tenure] = [led(ANOTHER), led(TENURE)];
  if (tenure > 0) {
    const note = `When anybody took or left the office of ${named} is not told here, so no dates were kept to.`;
    return [{ start: start - tenure, end, filters: {}, note }];
  }
  const from = start - another - led(AS);
  if (another === 0 && WHEN_HELD.test(before) && endsQuestion(text, end)) {
    const note = `“${text.slice(from, end)}” was read as the time when whoever spoke held that office.`;
    return [{ start: from, end, filters: { offices: [...offices] }, note }];
  }
  if (!namesSpeaker(text, { start: from, end }, frame)) return [];
  if (another === 0) return [{ start: from, end, filters: { offices: [...offices] } }];
  if (NAME_FOLLOWS.test(text.slice(end))) return [{ start: from, end, filters: {} }];
  const note = `Whom “${text.slice(from, end)}” means depends on the day, so everybody who spoke as ${named} was kept.`;
  return [{ start: from, end, filters: { offices: [...offices] }, note }];
}

function findPortfolios(text: string, frame: Frame): Finding[] {
  return matchesOf(text, PORTFOLIO_MINISTER, MINISTER_FOR).flatMap((match): Finding[] => {
    const { start, end } = match;
    const asked =
      /^as /i.test(match[0]) ||
      isSubject(text, { start: start + 4, end }) ||
      isAgent(text, start) ||
      isExcepted(text, match);
    if (!asked || NO_PORTFOLIO.test(match[1] ?? "") || !namesSpeaker(text, match, frame)) return [];
    const note = `Who was “${match[0].replace(/^as /i, "")}” is not in the table of office-holders, so all ministers were kept.`;
    return [{ start, end, filters: { roles: ["minister"] }, note }];
  });
}

/** The offices, as indexed where they are, whose holders the question asks to hear. */
export function findOffices(text: string, frame: Frame, vocabulary: Vocabulary): Finding[] {
  const words = wordsOf(text);
  const found = findDepartments(text, frame, vocabulary);
  found.push(...findPortfolios(text, frame));
  for (const match of findPhrases(words, vocabulary.byOffice, 2, LONGEST_OFFICE)) {
    const before = words[match.first - 1];
    const start = before?.lower === "the" ? before.start : match.start;
    const at = { start, end: match.end };
    if (before?.lower === "shadow" || overlaps(found, at)) continue;
    found.push(...findHeld(text, at, match.values, frame));
  }
  for (const match of matchesOf(text, KNOWN)) {
    const { start, end, 1: office = "" } = match;
    const before = text.slice(0, start);
    if (overlaps(found, match) || SHADOW.test(before)) continue;
    const when = endsQuestion(text, end) ? WHEN_HELD.exec(before) : null;
    const led = (when ?? SAID_AS.exec(before))?.[0].length ?? 0;
    const asked = led > 0 || isAskedFor(text, match);
    if (asked && (when !== null || namesSpeaker(text, match, frame)))
      found.push({ start: start - led, end, filters: { offices: [office] } });
  }
  return found;
}
