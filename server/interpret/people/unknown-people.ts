/** Names in a speaker's place that the index does not hold as written: misspelt ones, and absent people. */

import { SPEECH_VERB, STANCE } from "../asking/frame.ts";
import type { Finding, Stretch } from "../finding.ts";
import { speakersNear } from "../spelling.ts";
import { nameWords, type Vocabulary } from "../vocabulary.ts";
import { isGivenName } from "./given-names.ts";
import { didYouMean } from "./people.ts";

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const TITLE_WORD =
  "(?:(?:Prime|First|Deputy|Home|Foreign|Shadow) )?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Minister|Secretary|Chancellor|President|Mayor|MP)";
const TITLE = `(?:(?:${TITLE_WORD}|Lord|Baroness)\\.?\\s+)?`;
/** "did Jane Nobody say", in the place that only a speaker can fill. */
const SUBJECT = new RegExp(
  `\\b(?:[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Dd]oes)\\s+(${TITLE}${WORD}(?:\\s+\\p{L}[\\p{L}'’.-]*){0,4}?)\\s+(?:ever\\s+|also\\s+)?(?:${SPEECH_VERB})\\b`,
  "u",
);
/** The same in lower case, which counts when it is nearly the name of somebody indexed or has a given name. */
const LOWER_SUBJECT = new RegExp(
  `\\b(?:did|has|have|had|does)\\s+((?:\\p{L}[\\p{L}'’-]+\\s+){0,2}\\p{L}[\\p{L}'’-]+)\\s+(?:ever\\s+|also\\s+)?(?:${SPEECH_VERB})\\b`,
  "iu",
);
/** What somebody who is spoken of may have done: "how many recommendations did X make". */
const ACTS = /\b(?:ma[dk]e|put|bring|brought|propose|want|publish|call)\b/i;
/** "theresa may's view", whatever else the words mean */
const LOWER_STANCE = new RegExp(
  `^\\s*(?:what (?:is|was) )?(\\p{Ll}+ \\p{Ll}+)['’]s (?=(?:${STANCE})\\b)`,
  "u",
);
/** What is called after somebody and not said by them: "Jane Nobody's review". */
const WORKS =
  "reviews?|reports?|inquir(?:y|ies)|investigations?|recommendations?|findings|campaigns?|bills?|acts?|plans?|stud(?:y|ies)|books?|letters?|death|case|killing|murder|family|resignation|government|premiership|appointment|amendments?";
/** Places where other things stand too, so that the first word must be a given name. */
const BY_GIVEN_NAME = [
  `\\b(?:everything|anything|all(?: that)?|what|words)\\s+(${TITLE}${WORD}(?:\\s+${WORD}){1,2})(?=\\s+(?:(?:has|have|had|ever)\\s+)*(?:${SPEECH_VERB}|contributed|wrote|tweeted)s?\\b)`,
  `^\\s*(${TITLE}${WORD}(?:\\s+${WORD}){1,2})(?<!['’]s)(?=\\s|$)(?!\\s+\\p{Lu})`,
  `(?<!\\b(?:about|of|to|on|for|against|with|over|regarding|concerning) )\\b(${TITLE}${WORD}(?:\\s+${WORD}){1,2}?)['’]s?\\s(?!(?:\\p{L}+ )?(?:${WORKS})\\b)`,
  `\\b(?:by|from|[Aa]ccording to|did|was|is|does|has)\\s+(${TITLE}${WORD}(?:\\s+${WORD}){1,2})(?<!['’]s)(?!\\s+\\p{Lu})(?=[\\s?.,]|$)(?!\\s+(?:ever\\s+)?(?:been|\\p{L}+ed)\\b)`,
].map((source) => new RegExp(source, "u"));
/** "quote Jane Nobody on drones", of somebody whom others name. */
const ON = new RegExp(`(?<![\\p{L}\\p{N}])(${WORD}\\s+${WORD})(?=\\s+on\\b)`, "u");
/** "quote Jane Nobody on drones", "Jane Nobody on drones" */
const QUOTED = new RegExp(
  `(?<=\\b(?:(?:[Qq]uote|[Gg]ive|[Ff]ind|[Ss]how|[Gg]et|[Ss]end) (?:me|us)|[Qq]uot(?:e|es|ing)|[Qq]uot(?:e|ation)s? (?:from|by)|[Pp]lease find|[Cc]it(?:e|ing)) )(${WORD}\\s+${WORD})(?=\\s+(?:on|about|regarding)\\b)`,
  "u",
);
const NOT_A_PERSON =
  /\b(?:MPs?|Members?|Parliament|House|Lords|Commons|Government|Ministers?|Opposition|Peers?|Office|Department|Party|Committee|Agency|Police|Labour|Conservatives?|Tories|Act|Bill|Review|Report|Secretary|Chancellor|Speaker|Hansard|people|anyone|anybody|someone|somebody|they|he|she|we|it|and|or|the|been)\b/i;
const TITLES = new RegExp(`^(?:${TITLE_WORD}\\.?\\s+)+`);
/** "did X have to say", "did X actually say" */
const HOW_SAID = / +(?:have to|actually|really|specifically|exactly|personally|publicly)$/;
/** "tony blair terrorism", as typed on a phone. */
const LOWER_OPENING = /^\s*(\p{Ll}+ [\p{Ll}-]+)(?=\s|$)/u;
/** A question of nothing but a name. */
const NAME_ALONE = new RegExp(
  `^\\s*(?:(?:who|what) (?:is|was|happened to) )?(${WORD}(?:\\s+${WORD}){1,2})[\\s?.!]*$`,
  "iu",
);

/**
 * The first such name. One that is nearly the name of a single indexed speaker is read as that
 * speaker, and the note says so; any other is kept as written, so that the answer can say that nobody
 * of that name is indexed.
 */
export function findUnknownSpeaker(text: string, vocabulary: Vocabulary): Finding[] {
  const alone = NAME_ALONE.exec(text)?.[1];
  if (alone !== undefined && vocabulary.mentions(alone)) {
    const note = `Nobody called “${alone}” is indexed as a speaker; what is said of that name follows.`;
    return /^\p{Lu}/u.test(alone) && hasGivenName(alone)
      ? [{ start: 0, end: 0, filters: {}, note }]
      : [];
  }
  const sounds = (name: string) => soundsLikeName(name, vocabulary);
  const isNear = (name: string) => speakersNear(name, vocabulary).length === 1;
  const ways: readonly (readonly [pattern: RegExp, accept: (name: string) => boolean])[] = [
    [SUBJECT, (name) => !(vocabulary.mentions(name) && ACTS.test(text))],
    ...BY_GIVEN_NAME.map((pattern) => [pattern, hasGivenName] as const),
    [LOWER_SUBJECT, (name) => isNear(name) || sounds(name)],
    [LOWER_STANCE, hasGivenName],
    [LOWER_OPENING, sounds],
    // The record names Members so: "the hon. Member for Bath (Jane Nobody)".
    [ON, (name) => vocabulary.mentions(`(${name})`)],
    [QUOTED, hasGivenName],
  ];
  const found = firstNamed(text, ways);
  if (found === null) return [];
  const { start, end, name } = found;
  const near = speakersNear(name, vocabulary);
  const whole = name === text.slice(start, end) && !/^\s+\p{Lu}/u.test(text.slice(end));
  const called = near.length === 0 && whole ? speakersCalled(name, vocabulary) : [];
  const [only, ...others] = [...near, ...called];
  // Somebody who is indexed is read elsewhere where who spoke is told.
  if (only === name) return [];
  if (only !== undefined && others.length === 0) {
    const given = `“${name}” was read as ${only}, the only speaker indexed who has that given name.`;
    const note = near.length > 0 ? didYouMean(name, only) : given;
    return [{ start, end, filters: { speakers: [only] }, note }];
  }
  const note =
    only === undefined ? {} : { note: `Did you mean ${[only, ...others].join(" or ")}?` };
  return [{ start, end, filters: { speakers: [name] }, ...note }];
}

/** Those whose given name a single word is. */
function speakersCalled(name: string, { byFullName }: Vocabulary): string[] {
  const [given, ...more] = nameWords(name);
  if (given === undefined || more.length > 0) return [];
  const theirs = [...byFullName].filter(([key]) => nameWords(key)[0] === given);
  return [...new Set(theirs.flatMap(([, names]) => names))].sort();
}

function hasGivenName(name: string): boolean {
  return isGivenName(name.split(/\s+/)[0] ?? "");
}

/** A given name and another, of words that nobody indexed says. */
function soundsLikeName(name: string, { isWord }: Vocabulary): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && hasGivenName(name) && !words.some(isWord);
}

/** The name that the first of several patterns finds, as it stands and without titles. */
function firstNamed(
  text: string,
  ways: readonly (readonly [pattern: RegExp, accept: (name: string) => boolean])[],
): (Stretch & { name: string }) | null {
  for (const [pattern, accept] of ways) {
    const found = pattern.exec(text);
    const written = found?.[1]?.trim() ?? "";
    const name = written
      .replace(TITLES, "")
      .replace(/['’]s?$/, "")
      .replace(HOW_SAID, "");
    if (found === null || NOT_A_PERSON.test(name) || !accept(name)) continue;
    const start = found.index + found[0].indexOf(written);
    const end = start + written.length;
    return { start, end: end + (/^['’]s?/.exec(text.slice(end))?.[0].length ?? 0), name };
  }
  return null;
}
