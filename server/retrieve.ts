/**
 * Finds the contributions that speak to a topic: both channels of the store, joined by contribution,
 * weighed by what the words, the meaning and the exchange they stand in say.
 */
import { addToGroup } from "../indexer/add-to-group.ts";
import type { Contribution } from "../indexer/contribution.ts";
import type { PassageHit, PassageStore } from "../indexer/store.ts";
import type { Filters } from "./contract.ts";
import type { Exchanges } from "./exchange.ts";
import { activeFilters, matchesFilters, toPassageFilter } from "./filters.ts";
import type { Rarity } from "./rarity.ts";
import {
  isEvidence,
  measureCoverage,
  nearbyMeaning,
  relevanceScore,
  type Signals,
  type Weights,
} from "./relevance.ts";
import type { StemCache } from "./stem-cache.ts";
import { countWords, type SubjectWords } from "./words.ts";

/** A topic made ready for both channels. */
export interface TopicQuery {
  topic: string;
  /** What the lexical channel is asked: the words of the topic that say something. */
  words: string;
  subject: SubjectWords;
  vector: Float32Array;
}

/** A contribution that was found, with the passage that speaks best to the topic. */
export interface Candidate {
  contribution: Contribution;
  passage: { start: number; end: number };
  /** Higher is better; comparable within one retrieval only. */
  score: number;
  signals: Signals;
  /** Whether it may be shown as speaking to the topic. */
  evidence: boolean;
}

/** Passages asked of each channel. */
const DEPTH = 120;
/** Contributions weighed fully; the rest cannot come among the first. */
const WEIGHED = 80;
/** Questions whose replies are looked at though no passage of theirs was found. */
const QUESTIONS = 10;

export interface RetrievalSources {
  store: PassageStore;
  byId: (id: string) => Contribution | null;
  rarity: Rarity;
  stems: StemCache;
  exchanges: Exchanges;
  weights: Weights;
}

/** A passage with its scores from the channels. */
interface Found {
  contribution: Contribution;
  start: number;
  end: number;
  cosine: number;
  lexical: number;
}

/** What is known of a search beside its topic and filters. */
export interface SearchContext {
  /** Whether the filters keep to debates that the question goes on from. */
  continues: boolean;
}

/** Everything found under the filters, best first; ties in order of id. */
export async function retrieve(
  sources: RetrievalSources,
  query: TopicQuery,
  filters: Filters,
  { continues }: SearchContext = { continues: false },
): Promise<Candidate[]> {
  const { store, byId, exchanges, stems, rarity, weights } = sources;
  const filter = toPassageFilter(filters);
  const filtered = activeFilters(filters).length > 0;
  const [dense, lexical, anywhere] = await Promise.all([
    store.dense(query.vector, filter, DEPTH),
    query.words === "" ? [] : store.lexical(query.words, filter, DEPTH),
    // A question is often put by somebody the filters leave out.
    filtered ? store.dense(query.vector, {}, DEPTH) : null,
  ]);
  const nearest = nearestOf(anywhere ?? dense);
  const passages = joinChannels(dense, lexical, byId);
  for (const reply of repliesToNearest(nearest, sources)) {
    if (passages.has(reply.id) || !matchesFilters(filters, reply)) continue;
    const end = Math.min(reply.text.length, 600);
    passages.set(reply.id, [{ contribution: reply, start: 0, end, cosine: 0, lexical: 0 }]);
  }

  const coverageOf = ({ stems: held }: SubjectWords) =>
    measureCoverage(query.subject.stems, held, rarity);
  const phraseOf = ({ pairs }: SubjectWords) => shareHeld(query.subject.pairs, pairs);
  const exchangeOf = (contribution: Contribution): number => {
    const fits = exchanges.questionsOf(contribution).map((question) => {
      const coverage = coverageOf(stems.ofContribution(question));
      return ((nearest.get(question.id) ?? 0) + coverage) / 2;
    });
    // A question that half fits says little of its answer.
    return Math.max(0, ...fits) ** 2;
  };
  const roughly = ({ cosine, lexical: words }: Found) => cosine + words;
  const most = (group: readonly Found[]) => Math.max(...group.map(roughly));
  const groups = [...passages.values()].sort((a, b) => most(b) - most(a)).slice(0, WEIGHED);
  const signalled = groups.map((group) => {
    const [{ contribution }] = group as [Found, ...Found[]];
    const exchange = exchangeOf(contribution);
    const passages = group.map(({ start, end, cosine, lexical }) => {
      const held = stems.ofPassage(contribution, start, end);
      const [coverage, phrase] = [coverageOf(held), phraseOf(held)];
      return { passage: { start, end }, signals: { cosine, lexical, coverage, phrase, exchange } };
    });
    return { contribution, passages };
  });
  const held = Math.max(
    0,
    ...signalled.flatMap(({ passages }) => passages.map(({ signals }) => signals.coverage)),
  );
  const candidates = signalled.map(({ contribution, passages }) => {
    const scored = passages.map((each) => ({
      ...each,
      score: relevanceScore(each.signals, held, weights),
    }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return { contribution, ...best };
  });
  const surroundings = {
    nearby: nearbyMeaning(candidates.map(({ signals }) => signals.cosine)),
    words: countWords(query.topic),
    rareness: [...query.subject.stems].reduce((sum, stem) => sum + rarity(stem), 0),
    among: candidates.length,
    continues,
  };
  return candidates
    .map((each) => ({ ...each, evidence: isEvidence(each.signals, surroundings) }))
    .sort((a, b) => b.score - a.score || (a.contribution.id < b.contribution.id ? -1 : 1));
}

function shareHeld(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let found = 0;
  for (const each of wanted) if (held.has(each)) found += 1;
  return wanted.size === 0 ? 0 : found / wanted.size;
}

/** The cosine of the nearest passage of each contribution. */
function nearestOf(dense: readonly PassageHit[]): Map<string, number> {
  const nearest = new Map<string, number>();
  for (const { contributionId, score } of dense) {
    if (!nearest.has(contributionId)) nearest.set(contributionId, Math.max(0, score));
  }
  return nearest;
}

function joinChannels(
  dense: readonly PassageHit[],
  lexical: readonly PassageHit[],
  byId: (id: string) => Contribution | null,
): Map<string, Found[]> {
  const strongest = lexical[0]?.score ?? 1;
  const byPassage = new Map<string, Found>();
  const groups = new Map<string, Found[]>();
  const found = (hit: PassageHit): Found | null => {
    const known = byPassage.get(hit.id);
    if (known !== undefined) return known;
    const contribution = byId(hit.contributionId);
    if (contribution === null) return null;
    const fresh = { contribution, start: hit.start, end: hit.end, cosine: 0, lexical: 0 };
    byPassage.set(hit.id, fresh);
    addToGroup(groups, contribution.id, fresh);
    return fresh;
  };
  for (const hit of dense) {
    const passage = found(hit);
    if (passage !== null) passage.cosine = Math.max(0, hit.score);
  }
  for (const hit of lexical) {
    const passage = found(hit);
    if (passage !== null) passage.lexical = hit.score / strongest;
  }
  return groups;
}

function repliesToNearest(
  nearest: ReadonlyMap<string, number>,
  { byId, exchanges }: RetrievalSources,
): Contribution[] {
  return [...nearest.keys()].slice(0, QUESTIONS).flatMap((id) => {
    const contribution = byId(id);
    return contribution === null ? [] : exchanges.repliesTo(contribution);
  });
}
