/** What is left of a question once its frame and its filters are taken away. */
import { namesWho } from "../../filters.ts";
import { subjectTerms, type Word, wordSet, wordsOf } from "../../words.ts";
import type { Finding } from "../finding.ts";
import { SPEAKER } from "../people/members.ts";
import { withoutAsking } from "./asking-phrases.ts";
import { ALSO_SUBJECTS, ASKING_WORDS } from "./asking-words.ts";
import { type Frame, isAskedWhat, SPEECH_VERB, STANCE } from "./frame.ts";
import { isParticle, isReporting, isSurelyReporting } from "./reporting.ts";

/** Words that end a question and not a subject. */
const CLOSING = wordSet(
  "please instead either recently thanks parliament hansard anywhere too also ever only just else been mentioned raised discussed debated",
);

/** Small words that cannot begin or end a topic. */
const EDGE =
  /^(?:a|about|an|and|any|are|at|but|by|did|during|for|from|has|have|in|is|of|on|or|re|regarding|the|to|was|were|with)$/;
/** Words that ask, before a topic that is led in: "about whether the police could". */
const QUESTION_WORDS = wordSet(
  "what when where which who why how whether could can should would will may might do does happen happens",
);
const POINTERS = wordSet(
  "it its this that these those them they their he she him her hers his there same one ones issue subject topic matter",
);

function slice(
  text: string,
  drop: (word: Word) => boolean,
  dropEnd: (word: string) => boolean,
): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !drop(word));
  const last = words.findLastIndex(({ lower }) => !dropEnd(lower));
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (first > last || start === undefined || end === undefined) return "";
  const signed = /[£$€]/.test(text.charAt(start - 1)) ? start - 1 : start;
  return text
    .slice(signed, end)
    .replace(/\s+/g, " ")
    .replace(/ ([,;:.?!])/g, "$1");
}

/** "what did she promise about": how it was said is no subject. */
const SAYS = new RegExp(`^(?:${SPEECH_VERB})$`);
const STANCE_ALONE = new RegExp(`^\\s+(?:${STANCE})\\s+$`, "i");

/** "Who flagged", "has anybody pointed out": whoever spoke is asked for. */
const ASKS_WHO = new RegExp(
  `^\\s*(?:(?:and|so) )?(?:who|which (?:${SPEAKER})|(?:has|have|did) (?:any|some)(?:one|body))\\b`,
  "i",
);
/** "What did she promise?" */
const WHAT_PRONOUN = /\bwhat(?: \p{L}+)? (?:did|has|have|had|does|do) (?:he|she|they)\b/iu;
/** The topic in the questioner's own words; empty when the question names none. */
export function findTopic(question: string, frame: Frame, findings: readonly Finding[]): string {
  const text = withoutAsking(question, findings);
  const asked = findings.find(
    (each) => namesWho(each.filters) && isAskedWhat(question, each.start),
  );
  const pronoun = WHAT_PRONOUN.test(question);
  const isTelling = asked || pronoun ? isReporting : isSurelyReporting;
  const toldFrom = asked?.end ?? (pronoun || ASKS_WHO.test(question) ? 0 : text.length);
  const tells = ({ lower, start }: Word) => start >= toldFrom && isTelling(lower);
  if (frame.marker === null) {
    return topicOf(text, tells, pronoun || findings.some(({ filters }) => namesWho(filters)));
  }
  const { start, end } = frame.marker;
  // "The Government's line on": whose it is has been read, and the line is no subject.
  const stance = findings.find((each) => STANCE_ALONE.test(question.slice(each.end, start)));
  const before = saidBefore(text.slice(0, stance?.end ?? start), tells);
  return [...before, topicAfter(text.slice(end))].filter(Boolean).join(" ");
}

const isFrame = (word: string) => ASKING_WORDS.has(word) || ALSO_SUBJECTS.has(word);
const isEdge = (word: string) => EDGE.test(word);

/** The topic of a question in which nothing leads it in. */
function topicOf(text: string, tells: (word: Word) => boolean, who: boolean): string {
  const topic = slice(text, leadsIn(tells), (word) => isEdge(word) || CLOSING.has(word));
  const says = wordsOf(topic).some(
    ({ lower }) => !isFrame(lower) && !(who && (isReporting(lower) || isParticle(lower))),
  );
  return says ? withoutPointers(topic) : "";
}

/** What stands before "about" and is neither asking nor telling. */
function saidBefore(text: string, tells: (word: Word) => boolean): string[] {
  const says = (word: Word | undefined) =>
    word !== undefined && (tells(word) || SAYS.test(word.lower));
  return wordsOf(text)
    .filter((word, index, all) => {
      const goesWith = isParticle(word.lower) && says(all[index - 1]);
      return !isFrame(word.lower) && !says(word) && !goesWith;
    })
    .map((word) => text.slice(word.start, word.end));
}

/** The topic that stands after "about". */
function topicAfter(text: string): string {
  const asks = ({ lower }: Word) => isEdge(lower) || QUESTION_WORDS.has(lower);
  const closes = (word: string) =>
    isEdge(word) || word === "please" || word === "recently" || word === "lately";
  return withoutPointers(slice(text, asks, closes));
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

function withoutPointers(topic: string): string {
  const says = wordsOf(topic).some(({ lower }) => !POINTERS.has(lower) && !EDGE.test(lower));
  return says && subjectTerms(topic).length > 0 ? topic : "";
}
