/** Parties as a questioner names them. "Labour exploitation" and "a conservative estimate" name none. */
import { partiesNamed } from "../../../indexer/parties.ts";
import {
  type Frame,
  isAskedFor,
  isAskedWhat,
  namesSpeaker,
  SPEECH_VERB,
  STANCE,
} from "../asking/frame.ts";
import { REPORTING_VERB } from "../asking/reporting.ts";
import { isExcepted } from "../except/except-words.ts";
import { apart, blank, type Finding, matchesOf, type Stretch, wordsBefore } from "../finding.ts";
import { sameLetters } from "../vocabulary.ts";
import { ADJECTIVE, BENCHER, MEMBER, PARTY, PLAIN_PARTY, SPOKESPERSON } from "./members.ts";

const MEMBERS = `(?:(?:opposition|government|front[- ]?bench|back[- ]?bench|women|female|male) )?(?:${MEMBER}|${BENCHER}|${SPOKESPERSON}|women|rebels?|lords|benches|side|ministers?|parliamentarians|speakers|shadow [a-z]+|(?:home|foreign|[a-z]+) secretar(?:y|ies))\\b`;
const AFTER_AGENT =
  "(?=\\s*(?:[?.!,;]|$)|\\s+(?:about|on|regarding|in|during|since|before|after|between|and)\\b)";
const START = "(?<![\\p{L}\\p{N}])";
const EDGE = "(?![\\p{L}\\p{N}])";

const DID = "(?:[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Dd]oes|[Dd]o|[Ww]ould|[Ww]ill)";
/** What a party does, beside speaking, that a question asks for. */
const ALSO_DONE = "ever|also|last|first|stand|stood|have|had|support|oppose|back|intervene";
/** Words that ask for quotations, before whose they are. */
const SHOW =
  "(?:[Aa]ll|[Oo]nly|[Jj]ust|[Pp]lease|[Ff]ind|[Mm]e|[Ss]how|[Gg]ive|[Qq]uotes?|[Ss]ummari[sz]e|[Tt]hat) ";

/** Not "Kate Green". */
const NO_SURNAME = `${START}(?<!\\p{Lu}[\\p{L}'’-]* )`;

/** Where a party is meant; earlier ones win. */
const PATTERNS = [
  ...[
    `${START}(?:the )?(${PLAIN_PARTY})${EDGE}(?:['’]s?)?`,
    `${START}(${ADJECTIVE})(?:['’]s)?${EDGE}(?= ${MEMBERS})`,
    `${START}(${ADJECTIVE})(?:['’]s)?(?= (?:${STANCE}) (?:on|about|to|of|over)\\b)`,
    `(?<=^\\s*)(${ADJECTIVE})(?=\\s+on\\b|,? (?:but not|except|excluding|apart from|other than|bar)\\b|, (?:not|did|do|have|has|what|how) )`,
    `${START}(${ADJECTIVE})(?= (?:interventions?|contributions?|speech(?:es)?|questions?) (?:during|in|at)\\b)`,
    // Nothing but the party: what an answer is narrowed to.
    `(?<=(?:^|,)\\s*(?:(?:just|only) )?(?:the )?)(${ADJECTIVE})(?=(?: only| please)*[\\s,?.!]*$)`,
  ].map((source) => new RegExp(source, "giu")),
  // A capital tells the party from the word where nothing else does.
  ...[
    `(?<=\\b${DID} )(${ADJECTIVE})(?= +(?:actually |been )?(?:${SPEECH_VERB}|${ALSO_DONE})\\b)`,
    `(?<=\\b[Ww]hat(?: \\p{L}+)? ${DID} )(${ADJECTIVE})(?= +(?:actually |also )?(?:${REPORTING_VERB}|give|given|quote|have|take|taken|made|cite|do|done)\\b)`,
    `(?<=\\b[Ww]hat (?:is|are|was|were) )(${ADJECTIVE})(?= +(?:doing|saying|planning|proposing|promising|offering|calling)\\b)`,
    `(?<=\\b[Ww]hen ${DID} )(${ADJECTIVE})(?= {3})`,
    `(?<=\\b[Ww]hat (?:worries|concerns|troubles|bothers|angers|annoys) |\\b[Ww]ho (?:else )?(?:among|amongst) |\\b(?:[Vv]iews?|[Oo]pinions?|[Pp]ositions?|[Ss]tances?|[Tt]houghts|[Rr]esponses?|[Rr]eactions?) of )(${ADJECTIVE})(?= +(?:on|about|over|to|with|said|mentioned|spoke|raised)\\b)`,
    `${NO_SURNAME}(${ADJECTIVE})(?= +(?:(?:has|have|had|also|ever) +)*(?:${SPEECH_VERB})s?\\b)`,
    `${NO_SURNAME}(${ADJECTIVE})['’]s(?= +\\p{Ll})`,
    `(?<=^\\s*(?:${SHOW})*)(${ADJECTIVE})(?=:| +(?:on|re|quotes?)\\b)`,
    `(?<=\\b(?:did|has|have|had|does|do) )(labour)(?= +(?:ever )?(?:${SPEECH_VERB})\\b)`,
    `(?<=\\b(?:by|from|according to) )(${ADJECTIVE})${AFTER_AGENT}`,
    `(?<=\\b[Hh]ow ${DID} )(${ADJECTIVE})(?= +(?!force|market|exploitation|shortages?|relations|camps?|movement)\\p{Ll})`,
    `(?<=\\b${DID} (?:any|an?|no|some) )(${ADJECTIVE})(?= +\\p{Ll})`,
    `(?<=^\\s*(?:[Aa]ny|[Ss]ome) )(${ADJECTIVE})(?= +\\p{Ll}+ (?:about|over|on|at)\\b)`,
  ].map((source) => new RegExp(source, "gu")),
];

/** A party where it is left out: "I don't want Labour", "anyone who isn't a Tory". */
const LEFT_OUT = new RegExp(
  `${START}(${ADJECTIVE}|labour|tory)(?:(?= (?:please|either|too|who|that|${SPEECH_VERB})\\b)|${AFTER_AGENT})`,
  "gu",
);

/** One party beside another: "Labour and the Conservatives", "Labour, SNP and Lib Dem MPs". */
const JOINT = "(?:,| and|, and| or| &| versus| vs\\.?)(?: the)?";
const BEFORE_ANOTHER = new RegExp(
  `${START}(?:both )?(?:the )?(${PARTY})(?:['’]s?)?${JOINT} $`,
  "iu",
);
const AFTER_ANOTHER = new RegExp(`^${JOINT} (${PARTY})${EDGE}(?:['’]s?)?`, "iu");

/** The parties named beside one that was found, with the stretch they stand in. */
function findBeside(text: string, { start, end }: Finding): Stretch & { named: string[] } {
  const beside = { start, end, named: [] as string[] };
  for (;;) {
    const before = BEFORE_ANOTHER.exec(wordsBefore(text, beside.start));
    const after = AFTER_ANOTHER.exec(text.slice(beside.end));
    beside.start -= before?.[0].length ?? 0;
    beside.end += after?.[0].length ?? 0;
    const named = [before?.[1], after?.[1]].filter((name) => name !== undefined);
    if (named.length === 0) return beside;
    beside.named.push(...named);
  }
}

/** "the last Labour Government", "Labour in opposition": a party on one side of the House. */
const ON_A_SIDE = [
  new RegExp(
    `${START}(?:the )?(?:(?:last|previous|former|then|current|present|new) )?(${PARTY}) (government)s?(?:['’]s?)?${EDGE}`,
    "giu",
  ),
  new RegExp(
    `${START}(${PARTY}),? (?:(?:when|while) )?in (government|power|office|opposition)${EDGE}`,
    "giu",
  ),
];

function findOnASide(text: string, frame: Frame, indexed: readonly string[]): Finding[] {
  return matchesOf(text, ...ON_A_SIDE).flatMap((match): Finding[] => {
    const { start, end, 1: party = "", 2: side = "" } = match;
    const asked = isAskedWhat(text, start) || isAskedFor(text, match);
    if (!asked || !namesSpeaker(text, match, frame)) return [];
    const role = /^opposition$/i.test(side) ? "opposition" : "government";
    return [{ start, end, filters: { parties: partiesMeant(party, indexed), roles: [role] } }];
  });
}

/** The parties whose members the question asks to hear, as far as they are indexed. */
export function findParties(text: string, frame: Frame, indexed: readonly string[]): Finding[] {
  const onASide = findOnASide(text, frame, indexed);
  const rest = blank(text, onASide);
  const alone = findAlone(rest, frame, indexed);
  const onEither = alone.flatMap((finding): Finding[] => {
    const { start, end, named } = findBeside(rest, finding);
    const others = alone.filter((other) => other !== finding);
    // The first of two that were found beside each other speaks for both.
    if (others.some((other) => other.start < finding.start && other.start >= start)) return [];
    const parties = [
      ...(finding.filters.parties ?? []),
      ...named.flatMap((name) => partiesMeant(name, indexed)),
    ];
    return [{ start, end, filters: { parties: [...new Set(parties)] } }];
  });
  return [...onASide, ...onEither];
}

/** Parties that stand where who speaks is told. */
function findAlone(text: string, frame: Frame, indexed: readonly string[]): Finding[] {
  const leftOut = matchesOf(text, LEFT_OUT).filter((match) => isExcepted(frame.text, match));
  const named = [...matchesOf(text, ...PATTERNS), ...leftOut];
  const found = apart(named.filter((match) => namesSpeaker(text, match, frame)));
  return found.map(({ start, end, 1: party = "" }) => {
    return { start, end, filters: { parties: partiesMeant(party, indexed) } };
  });
}

/**
 * The names, as indexed, of the party that a word or a filter means ("labour", "Lib Dems"); its full
 * names when none of its members is indexed, and the value itself when it is no party we know.
 */
export function partiesMeant(value: string, indexed: readonly string[]): string[] {
  const named = partiesNamed(value.replace(/ +/g, " "));
  if (named.length === 0) return sameLetters(value, indexed);
  const here = named.filter((name) => indexed.includes(name));
  return here.length > 0 ? here : named;
}
