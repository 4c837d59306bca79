/** What is left of a question once its frame and its filters are taken away. */
import { namesWho } from "../filters.ts";
import { subjectTerms, type Word, wordsOf } from "../words.ts";
import { ALSO_SUBJECTS, ASKING_WORDS } from "./asking-words.ts";
import { blank, type Finding } from "./finding.ts";
import { type Frame, isAskedWhat, SPEECH_VERB, STANCE } from "./frame.ts";
import { isParticle, isReporting, isSurelyReporting } from "./reporting.ts";

/** Auxiliaries, as one alternation. */
const AUXILIARY = "is|are|was|were|did|does|do|has|have|had|will|would|can";
/** Ways of asking of several words that each may belong to a subject. */
const ASKING = new RegExp(
  `\\b(?:${[
    "is it (?:true|right|correct) that",
    "(?:for )?what reasons?",
    "(?:on )?what grounds",
    "(?:in|during) (?:which|what) (?:debates?|sittings?|statements?|sessions?)(?: (?:is|are|was|were|did|has|have))?",
    `(?<=\\b(?:${SPEECH_VERB}) )next(?= (?:about|on)\\b|\\s*[?.!]*$)`,
    "(?:not|never)(?= (?:been )?(?:said|mentioned|discussed|raised|asked)\\b)",
    "how many times(?=\\s*[?.!]*$)",
    "(?<=^\\s*(?:(?:please|I am|I['’]m|we are) )*)(?:search|searching|look|looking) (?:for|up)",
    "(?:summary|overview|discussions?) of",
    "(?:the )?other (?:parties|side|mps|members)",
    "c[oa]me up(?=[\\s?.!]*$)",
    "how (?:many times|often)(?=[^?]*\\b(?:sa(?:id|y)|mention|raise|refer|spoke|speak))",
    `how (?:long|far|big|large|old|soon|quickly)(?: (?:${AUXILIARY}))?`,
    `(?:on )?(?:what|which) (?:day|date|month|year|occasion)s? (?:${AUXILIARY})`,
    "(?:\\d{1,2}|one|two|three|four|five|six|ten|some|a few) (?:(?:short|good|key) )?(?:quot(?:e|ation)|sentence|extract|passage)s?(?= (?:about|on|from|by)\\b)",
    `what time (?:${AUXILIARY})`,
    "(?:did|does|do) (?:he|she|they|we|you|it)(?: have)?(?= \\p{L})",
    `(?<=\\b(?:${SPEECH_VERB}) )in (?:total|detail|public|the (?:chamber|house))`,
    "on (?:the )?record(?=\\s*[?.!]*$)",
    "(?:the )?differences? between",
    "(?:the )?arguments? for and against",
  ].join("|")})\\b`,
  "giu",
);

/** Words that end a question and not a subject. */
const CLOSING = new Set(
  "please instead recently thanks parliament hansard anywhere too also ever only just else been mentioned raised discussed debated".split(
    " ",
  ),
);

/** Small words that cannot begin or end a topic. */
const EDGE =
  /^(?:a|about|an|and|any|are|at|but|by|did|for|from|has|have|in|is|of|on|or|re|regarding|the|to|was|were|with)$/;
/** Words that ask, before a topic that is led in: "about whether the police could". */
const QUESTION_WORDS = new Set(
  "what when where which who why how whether could can should would will may might do does happen happens".split(
    " ",
  ),
);
const POINTERS = new Set(
  "it its this that these those them they their he she him her his there same issue subject topic matter".split(
    " ",
  ),
);

function slice(
  text: string,
  drop: (word: Word) => boolean,
  dropEnd: (word: string) => boolean,
): string {
  const words = wordsOf(text);
  let first = 0;
  let last = words.length - 1;
  for (const word of words) {
    if (!drop(word)) break;
    first += 1;
  }
  while (last >= first && dropEnd(words[last]?.lower ?? "")) last -= 1;
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (first > last || start === undefined || end === undefined) return "";
  const signed = /[£$€]/.test(text.charAt(start - 1)) ? start - 1 : start;
  return text
    .slice(signed, end)
    .replace(/\s+/g, " ")
    .replace(/ ([,;:.?!])/g, "$1");
}

/** "On hotels, what did X say", with X taken out, "Hotels: what was said", "..., who was it?". */
const ASKED_AFTER =
  /[,:;–-]?\s+(?:(?:what|how|which)((?:\s\p{L}+){0,2})\s+(?:(?:did|has|have|had|does|do)\s{2,}(?:\p{L}+\s*)?(?:(?:it|they|s?he)\s+\p{L}+\s*)?|(?:was|were|has been|have been|is|is being)\s+(?:said|asked|mentioned|discussed)\s*|did\s+(?:mps|members|people|they)\s+say\s*)|who\s+said\s+what|who\s+(?:was|is|said)\s+(?:it|that|this|s?he))[?.!]*\s*$/iu;
/** "In X's view, ..." with X taken out. */
const VIEW_FIRST = /^ {3,}(?:views?|opinion|words|eyes)\b,?/i;
/** "Is X going to ban", with X taken out. */
const INTENDS =
  /(?<=\b(?:is|are|was|were) {3,}(?:not )?)(?:going|planning|intending|likely|due|set|preparing|proposing|hoping) to(?: do)?\b/gi;
/** "..., any mention in the House?" */
const ANY_MENTION =
  /(?<!\s)\s*(?:[,:;–—-]\s+)?(?<=\s)(?:(?:was|is|has) there (?:been )?)?any (?:statements?|mentions?|debates?|references?|comments?|discussions?|questions?)(?:\s+(?:of it|in (?:the )?(?:house|parliament|commons|lords|chamber)))*[\s?.!]*$/i;
/** "..., unlike the Conservatives" */
const UNLIKE = /, unlike [^,?]{2,40}(?=[\s?.!,]*$)/i;
/** "did X say", with X taken out. */
const SAID =
  /\b(?:did|does|do|has|have|had) {3,}(?:ever |also )?(?:say|said|think|mention|claim|state|suggest|give|make|made)\b/giu;
/** "what did she promise about": how it was said is no subject. */
const SAYS = new RegExp(`^(?:${SPEECH_VERB})$`);
const STANCE_ALONE = new RegExp(`^\\s+(?:${STANCE})\\s+$`, "i");

/** "Who flagged", "has anybody pointed out": whoever spoke is asked for. */
const ASKS_WHO =
  /^\s*(?:(?:and|so) )?(?:who|which (?:mps?|members?|ministers?|peers?|politicians?|speakers?)|(?:has|have|did) (?:any|some)(?:one|body))\b/i;
/** "What did she promise?" */
const WHAT_PRONOUN = /\bwhat(?: \p{L}+)? (?:did|has|have|had|does|do) (?:he|she|they)\b/iu;
/** "Labour MPs", with the party taken out. */
const MEMBERS_LEFT = /(?<= {3})(?:mps?|members?|peers?)(?=[\s?.!]*$)/i;

/** The topic in the questioner's own words; empty when the question names none. */
export function findTopic(question: string, frame: Frame, findings: readonly Finding[]): string {
  const blanks = (words: string) => " ".repeat(words.length);
  const text = findings
    .reduce(
      (rest, { start }) => blank(rest, [{ start: start - leadIn(rest, start), end: start }]),
      blank(question.replace(ASKING, blanks), findings),
    )
    .replace(UNLIKE, "")
    .replace(ANY_MENTION, "")
    .replace(ASKED_AFTER, (_, noun = "") => noun)
    .replace(SAID, blanks)
    .replace(VIEW_FIRST, blanks)
    .replace(INTENDS, blanks)
    .replace(MEMBERS_LEFT, blanks);
  const asked = findings.find(
    (each) => namesWho(each.filters) && isAskedWhat(question, each.start),
  );
  const pronoun = WHAT_PRONOUN.test(question);
  const asksWho = ASKS_WHO.test(question);
  const isTelling = asked || pronoun ? isReporting : isSurelyReporting;
  const toldFrom = asked?.end ?? (pronoun || asksWho ? 0 : text.length);
  const isFrame = (word: string) => ASKING_WORDS.has(word) || ALSO_SUBJECTS.has(word);
  const isEdge = (word: string) => EDGE.test(word);
  const tells = ({ lower, start }: Word) => start >= toldFrom && isTelling(lower);
  if (frame.marker === null) {
    const topic = slice(text, leadsIn(tells), (word) => isEdge(word) || CLOSING.has(word));
    const who = pronoun || findings.some(({ filters }) => namesWho(filters));
    const says = wordsOf(topic).some(
      ({ lower }) => !isFrame(lower) && !(who && (isReporting(lower) || isParticle(lower))),
    );
    return says ? withoutPointers(topic) : "";
  }
  const { start: marked } = frame.marker;
  // "The Government's line on": whose it is has been read, and the line is no subject.
  const stance = findings.find(({ end }) => STANCE_ALONE.test(question.slice(end, marked)));
  const says = (word: Word | undefined) =>
    word !== undefined && (tells(word) || SAYS.test(word.lower));
  const before = wordsOf(text.slice(0, stance?.end ?? marked))
    .filter((word, index, all) => {
      const goesWith = isParticle(word.lower) && says(all[index - 1]);
      return !isFrame(word.lower) && !says(word) && !goesWith;
    })
    .map((word) => text.slice(word.start, word.end));
  const asks = ({ lower }: Word) => isEdge(lower) || QUESTION_WORDS.has(lower);
  const closes = (word: string) => isEdge(word) || word === "please" || word === "recently";
  const topic = withoutPointers(slice(text.slice(frame.marker.end), asks, closes));
  return [...before, topic].filter(Boolean).join(" ");
}

/** Whether a word leads in the topic: those that ask, and one verb of telling with its little word. */
function leadsIn(tells: (word: Word) => boolean): (word: Word) => boolean {
  let told = false;
  let verb = false;
  return (word) => {
    const asks = ASKING_WORDS.has(word.lower);
    const says = asks ? SAYS.test(word.lower) : !told && tells(word);
    const leads = asks || says || (verb && isParticle(word.lower));
    verb = says || (verb && leads);
    told ||= says;
    return leads;
  };
}

const LEAD_IN =
  /\b(?:(?:(?:speech|speeches|comments?|remarks?|statements?|quotes?) )?(?:by|from)|of|in|according to)(?: the)? *$/i;
const LOOK_BACK = 40;

/** Length of the preposition that led to what was taken out. */
function leadIn(text: string, start: number): number {
  return LEAD_IN.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0].length ?? 0;
}

function withoutPointers(topic: string): string {
  const says = wordsOf(topic).some(({ lower }) => !POINTERS.has(lower) && !EDGE.test(lower));
  return says && subjectTerms(topic).length > 0 ? topic : "";
}
