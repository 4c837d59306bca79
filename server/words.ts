/** Words, stems and stop words, the same for reading a question and for weighing what was found. */
import { stemmer } from "stemmer";
import { lexicalTerms } from "../indexer/lexical.ts";

/** One word of a text: its lower-case form without a possessive ending, and where it stands. */
export interface Word {
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. Hyphens divide words; apostrophes do not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
    words.push({ lower, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a list that is written as a text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that say nothing of a subject: common English, and the courtesies and verbs of Parliament. */
const STOP_WORDS = wordSet(
  `a about above after again against all also am an and any anyone anything are as at be because been before being
  below between both but by can cannot could did do does doing down during each few for from further get give given go goes going gone
  had has have having he her here hers herself him himself his how i if in into is it its itself just let like
  made make many may me might more most much must my myself no nor not of off on once only or other our ours out
  over own please said same say saying says shall she should so some something such tell than that the their theirs
  them themselves then there these they thing things this those through to told too under until up upon us very was went
  we were what when where whether which while who whom whose why will with would you your yours
  agree discuss discussed debate debated gentleman gentlemen gentlewoman hon honourable house lady
  mention mentioned member members minister ministers parliament question questions right speak speech spoke steps
  taking talk talked view views
  issue issues matter plan plans policies policy problem problems proposal proposals scheme schemes situation
  announce announced department done happen happened mps mp people thought think`,
);

/** True for a lower-case word that says nothing of a subject. */
function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}

const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** The stem of a lower-case word ("exploitation" and "exploited" share one). */
function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = stemmer(lower);
  if (stems.size < STEMS_KEPT) stems.set(lower, stem);
  return stem;
}

/** The words of a text that say something of its subject, in order, cut as the lexical index cuts. */
export function subjectTerms(text: string): string[] {
  return lexicalTerms(text).filter((term) => !isStopWord(term));
}

/** The distinct stems of terms. */
export function stemsOf(terms: readonly string[]): Set<string> {
  return new Set(terms.map(stemOf));
}

/** The distinct stems of {@link subjectTerms}. */
export function subjectStems(text: string): Set<string> {
  return stemsOf(subjectTerms(text));
}

/** How many distinct words of a text say something; "sub-postmasters" is one, though it is cut in several. */
export function countWords(text: string): number {
  const said = text.split(/\s+/).map((word) => [...subjectStems(word)].join(" "));
  return new Set(said.filter((stems) => stems !== "")).size;
}

/** What of a text is matched to a topic: its stems, and which of them stand next to each other. */
export interface SubjectWords {
  stems: ReadonlySet<string>;
  /** Two stems with a space between. */
  pairs: ReadonlySet<string>;
}

/** The subject words of a text. */
export function subjectWords(text: string): SubjectWords {
  const stems = subjectTerms(text).map(stemOf);
  return {
    stems: new Set(stems),
    pairs: new Set(stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)),
  };
}
