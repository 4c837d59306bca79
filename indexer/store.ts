/**
 * The port behind which passages are kept and searched.
 *
 * It covers both channels, dense and lexical, with the same filters, so that one engine with a BM25
 * of its own (a search cluster, a database) can stand behind it without retrieval noticing. The
 * first adapter is `store-vectra.ts`. `test/indexer/store-contract.ts` is the suite that any adapter
 * must pass.
 */
import type { ContributionKind, House, Role } from "./contribution.ts";

/** What a passage can be filtered by. Days are numbers (20180416) so that any engine can compare them. */
export interface PassageAttributes {
  speaker: string | null;
  party: string | null;
  office: string | null;
  roles: readonly Role[];
  house: House | null;
  venue: string | null;
  kind: ContributionKind;
  debate: string;
  dateFrom: number | null;
  dateTo: number | null;
}

/** A passage as it goes into a store. */
export interface StoredPassage {
  /** Unique in the store. */
  id: string;
  contributionId: string;
  /** `contribution.text.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  /** What the passage hangs on (debate title, speaker); searched lexically as a field of its own. */
  context: string;
  vector: Float32Array;
  attributes: PassageAttributes;
}

/**
 * Keeps a passage when, for every field given, one of the values matches exactly (as stored).
 * A passage whose attribute is not known never matches a filter on it.
 * `from` and `to` (numbers as in {@link PassageAttributes}) keep passages whose day certainly lies within.
 */
export interface PassageFilter {
  speakers?: readonly string[];
  /** Speakers whose passages are left out; those of nobody known are not. */
  exceptSpeakers?: readonly string[];
  parties?: readonly string[];
  offices?: readonly string[];
  roles?: readonly Role[];
  houses?: readonly string[];
  venues?: readonly string[];
  kinds?: readonly string[];
  debates?: readonly string[];
  from?: number;
  to?: number;
}

/** One match; a higher score is better, and scores of two channels are not comparable. */
export interface PassageHit {
  id: string;
  contributionId: string;
  start: number;
  end: number;
  score: number;
}

export interface PassageStore {
  /** Number of passages held. */
  readonly size: number;
  /**
   * Nearest passages by cosine similarity, best first, ties in order of id. The score is the cosine.
   * Rejects a vector of the wrong length or with a value that is not finite.
   */
  dense(vector: Float32Array, filter: PassageFilter, limit: number): Promise<PassageHit[]>;
  /** Passages that hold words of the query (stemmed), best first, ties in order of id. */
  lexical(query: string, filter: PassageFilter, limit: number): Promise<PassageHit[]>;
}
