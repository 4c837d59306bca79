/**
 * The lexical channel: words of passages, stemmed, ranked by MiniSearch's BM25.
 *
 * Parliamentary text is full of tokens a plain tokeniser breaks: "HCWS265", "£3.6", "cyber-crime",
 * "O’Neill". They stay whole here, and hyphenated words also match when written as one or as two.
 */
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { longForm } from "./abbreviations.ts";

export interface LexicalDocument {
  /** Unique. */
  id: string;
  text: string;
  context: string;
}

interface LexicalMatch {
  id: string;
  /** BM25; higher is better. */
  score: number;
}

export interface LexicalIndex {
  readonly size: number;
  /** Whether the index holds a document of this id. */
  has(id: string): boolean;
  /** Documents that hold any word of the query and that `keep` accepts, best first, ties in order of id. */
  search(query: string, keep: (id: string) => boolean, limit: number): LexicalMatch[];
}

const WORD = /£?\p{N}[\p{N},]*(?:\.\p{N}+)?[\p{L}\p{N}]*%?|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Words that say nothing of a passage's subject. "May", "us" and "not" are left in: they do in Parliament. */
const STOP_WORDS = new Set(
  (
    "a an and are as at be been but by can did do does for from had has have he her hers him his hon how " +
    "i if in into is it its me my of on or our ours she so such than that the their them then there these they " +
    "this those to was we were what when where which who whom whose why will with would you your"
  ).split(" "),
);

/** The terms under which a text is found, before stemming: lower case, NFKC, stop words left out. */
export function lexicalTerms(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-");
  return (plain.match(WORD) ?? []).flatMap(variants).filter((term) => !STOP_WORDS.has(term));
}

/**
 * One word as written may be found under several terms: "cyber-crime" also as "cybercrime", "cyber" and
 * "crime". An abbreviation is found under the words it stands for, and they under it.
 */
function variants(word: string): string[] {
  if (/^£?\p{N}/u.test(word)) {
    const figure = word.replaceAll(",", "");
    return figure.startsWith("£") ? [figure, figure.slice(1)] : [figure];
  }
  const base = word.replace(/'s$/, "");
  const long = longForm(base);
  if (long !== null) return long;
  if (!base.includes("-")) return [base];
  return [base.replaceAll("-", ""), ...base.split("-")];
}

const OPTIONS = {
  fields: ["text", "context"],
  tokenize: lexicalTerms,
  processTerm: (term: string) => (/^\p{L}+$/u.test(term) ? stemmer(term) : term),
  // The default auto-vacuum is for indexes that change; ours is written once.
  autoVacuum: false,
};

/** Builds the index and serialises it. The same documents in the same order give the same string. */
export function buildLexical(documents: readonly LexicalDocument[]): string {
  const search = new MiniSearch<LexicalDocument>(OPTIONS);
  search.addAll(documents);
  return JSON.stringify(search);
}

/** Loads what {@link buildLexical} wrote. Throws when the string is not such an index. */
export function loadLexical(serialised: string): LexicalIndex {
  const index = MiniSearch.loadJSON<LexicalDocument>(serialised, OPTIONS);
  return {
    size: index.documentCount,
    has: (id) => index.has(id),
    search(query, keep, limit) {
      return index
        .search(query, { filter: (result) => keep(result.id) })
        .map((result): LexicalMatch => ({ id: result.id, score: result.score }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
  };
}
