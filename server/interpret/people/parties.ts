/** Parties as a questioner names them. "Labour exploitation" and "a conservative estimate" name none. */
import { PARTIES, partiesNamed } from "../../../indexer/parties.ts";
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
import { apart, blank, type Finding, matchesOf, type Stretch } from "../finding.ts";

/** Forms that are everyday words or abbreviations of other things. */
const NOT_ASKED_FOR = new Set([
  "Your Party",
  "Speaker",
  "Bishop",
  "Spk",
  "Con",
  "Lab",
  "Ind",
  "Crossbencher",
]);
const SHORTEST = 3;

/** Names of a party that mean it wherever they stand: acronyms, plurals and names of several words. */
function isPlain(form: string): boolean {
  return /^[A-Z]{3,}$/.test(form) || /[ /]/.test(form) || /s$/.test(form);
}

function pattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", " +");
}

const FORMS = PARTIES.flatMap(({ name, printed, aliases }) => [name, ...printed, ...aliases])
  .filter((form) => form.length >= SHORTEST && !NOT_ASKED_FOR.has(form))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const PLAIN = FORMS.filter(isPlain).map(pattern).join("|");
/** Adjectives mean the party only before "MPs" and the like, or as the one who speaks. */
const ADJECTIVE = FORMS.filter((form) => !isPlain(form))
  .map(pattern)
  .join("|");

const MEMBERS =
  "(?:(?:opposition|government|front[- ]?bench|back[- ]?bench|women|female|male) )?(?:MPs?|women|rebels?|members?|peers?|lords|politicians|benches|side|ministers?|(?:back|front)[- ]?bench(?:ers?|es)?|spokes(?:man|woman|person|people)|parliamentarians|speakers|shadow [a-z]+|(?:home|foreign|[a-z]+) secretar(?:y|ies))\\b";
const AFTER_AGENT =
  "(?=\\s*(?:[?.!,;]|$)|\\s+(?:about|on|regarding|in|during|since|before|after|between|and)\\b)";
const EDGE = "(?![\\p{L}\\p{N}])";

const DID = "(?:[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Dd]oes|[Dd]o|[Ww]ould|[Ww]ill)";
/** What a party does, beside speaking, that a question asks for. */
const ALSO_DONE = "ever|also|last|first|stand|stood|have|had|support|oppose|back|intervene";
/** Words that ask for quotations, before whose they are. */
const SHOW =
  "(?:[Aa]ll|[Oo]nly|[Jj]ust|[Pp]lease|[Ff]ind|[Mm]e|[Ss]how|[Gg]ive|[Qq]uotes?|[Ss]ummari[sz]e|[Tt]hat) ";

/** Not "Kate Green". */
const NO_SURNAME = "(?<![\\p{L}\\p{N}])(?<!\\p{Lu}[\\p{L}'’-]* )";

const PATTERNS = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?(${PLAIN})${EDGE}(?:['’]s?)?`, "giu"),
  new RegExp(`(?<![\\p{L}\\p{N}])(${ADJECTIVE})(?:['’]s)?${EDGE}(?= ${MEMBERS})`, "giu"),
  // A capital tells the party from the word where nothing else does.
  new RegExp(
    `(?<=\\b${DID} )(${ADJECTIVE})(?= +(?:actually )?(?:${SPEECH_VERB}|${ALSO_DONE})\\b)`,
    "gu",
  ),
  new RegExp(
    `(?<=\\b[Ww]hat(?: \\p{L}+)? ${DID} )(${ADJECTIVE})(?= +(?:actually |also )?(?:${REPORTING_VERB}|give|quote|have)\\b)`,
    "gu",
  ),
  new RegExp(
    `${NO_SURNAME}(${ADJECTIVE})(?= +(?:(?:has|have|had|also|ever) +)*(?:${SPEECH_VERB})s?\\b)`,
    "gu",
  ),
  new RegExp(`${NO_SURNAME}(${ADJECTIVE})['’]s(?= +\\p{Ll})`, "gu"),
  new RegExp(`(?<=^\\s*(?:${SHOW})*)(${ADJECTIVE})(?=:| +(?:on|re|quotes?)\\b)`, "gu"),
  new RegExp(
    `(?<=\\b(?:did|has|have|had|does|do) )(labour)(?= +(?:ever )?(?:${SPEECH_VERB})\\b)`,
    "gu",
  ),
  new RegExp(`(?<=\\b(?:by|from|according to) )(${ADJECTIVE})${AFTER_AGENT}`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${ADJECTIVE})(?:['’]s)?(?= (?:${STANCE}) (?:on|about|to|of|over)\\b)`,
    "giu",
  ),
  new RegExp(
    `(?<=^\\s*)(${ADJECTIVE})(?=\\s+on\\b|,? (?:but not|except|excluding|apart from|other than|bar)\\b|, (?:not|did|do|have|has|what|how) )`,
    "giu",
  ),
  // Nothing but the party: what an answer is narrowed to.
  new RegExp(
    `(?<=(?:^|,)\\s*(?:(?:just|only) )?(?:the )?)(${ADJECTIVE})(?=(?: only| please)*[\\s,?.!]*$)`,
    "giu",
  ),
];

/** A party where it is left out: "I don't want Labour", "anyone who isn't a Tory". */
const LEFT_OUT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ADJECTIVE}|labour|tory)(?:(?= (?:please|either|too|who|that|${SPEECH_VERB})\\b)|${AFTER_AGENT})`,
  "gu",
);

/** One party beside another: "Labour and the Conservatives", "Labour, SNP and Lib Dem MPs". */
const JOINT = "(?:,| and|, and| or| &| versus| vs\\.?)(?: the)?";
const BEFORE_ANOTHER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:both )?(?:the )?(${PLAIN}|${ADJECTIVE})(?:['’]s?)?${JOINT} $`,
  "iu",
);
const AFTER_ANOTHER = new RegExp(`^${JOINT} (${PLAIN}|${ADJECTIVE})${EDGE}(?:['’]s?)?`, "iu");
const LONGEST_JOINED = 60;

/** The parties named beside one that was found, with the stretch they stand in. */
function findBeside(text: string, { start, end }: Finding): Stretch & { named: string[] } {
  const beside = { start, end, named: [] as string[] };
  for (;;) {
    const back = Math.max(0, beside.start - LONGEST_JOINED);
    const before = BEFORE_ANOTHER.exec(text.slice(back, beside.start));
    const after = AFTER_ANOTHER.exec(text.slice(beside.end, beside.end + LONGEST_JOINED));
    if (before) beside.start = back + before.index;
    if (after) beside.end += after[0].length;
    const named = [before?.[1], after?.[1]].filter((name) => name !== undefined);
    if (named.length === 0) return beside;
    beside.named.push(...named);
  }
}

/** "the last Labour Government", "Labour in opposition": a party on one side of the House. */
const ON_A_SIDE = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:the )?(?:(?:last|previous|former|then|current|present|new) )?(${PLAIN}|${ADJECTIVE}) (government)s?(?:['’]s?)?${EDGE}`,
    "giu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${PLAIN}|${ADJECTIVE}),? (?:(?:when|while) )?in (government|power|office|opposition)${EDGE}`,
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
  return [...onASide, ...findOnEither(blank(text, onASide), frame, indexed)];
}

function findOnEither(text: string, frame: Frame, indexed: readonly string[]): Finding[] {
  const alone = findAlone(text, frame, indexed);
  return alone.flatMap((finding): Finding[] => {
    const { start, end, named } = findBeside(text, finding);
    const others = alone.filter((other) => other !== finding);
    // The first of two that were found beside each other speaks for both.
    if (others.some((other) => other.start < finding.start && other.start >= start)) return [];
    const parties = [
      ...(finding.filters.parties ?? []),
      ...named.flatMap((name) => partiesMeant(name, indexed)),
    ];
    return [{ start, end, filters: { parties: [...new Set(parties)] } }];
  });
}

/** Parties that stand where who speaks is told. */
function findAlone(text: string, frame: Frame, indexed: readonly string[]): Finding[] {
  const leftOut = matchesOf(text, LEFT_OUT).filter((match) => isExcepted(frame.text, match));
  const named = [...matchesOf(text, ...PATTERNS), ...leftOut];
  return apart(named.filter((match) => namesSpeaker(text, match, frame))).map(
    ({ start, end, 1: party = "" }) => ({
      ...{ start, end },
      filters: { parties: partiesMeant(party, indexed) },
    }),
  );
}

/**
 * The names, as indexed, of the party that a word or a filter means ("labour", "Lib Dems"); its full
 * names when none of its members is indexed, and the value itself when it is no party we know.
 */
export function partiesMeant(value: string, indexed: readonly string[]): string[] {
  const named = partiesNamed(value.replace(/ +/g, " "));
  if (named.length === 0) {
    const same = indexed.filter((name) => name.toLowerCase() === value.toLowerCase());
    return same.length > 0 ? same : [value];
  }
  const here = named.filter((name) => indexed.includes(name));
  return here.length > 0 ? here : named;
}
