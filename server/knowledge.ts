/** What the assistant knows of an index beyond its store, gathered once when the index is opened. */
import type { Embedder } from "../indexer/embedder.ts";
import type { OpenIndex } from "../indexer/generation.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import type { Filters } from "./contract.ts";
import { collectExchanges, type Exchanges } from "./exchange.ts";
import { collectVocabulary, type Vocabulary } from "./interpret/vocabulary.ts";
import { type Rarity, surveyWords } from "./rarity.ts";
import { WEIGHTS, type Weights } from "./relevance.ts";
import { type Candidate, retrieve, type SearchContext, type TopicQuery } from "./retrieve.ts";
import { createStemCache } from "./stem-cache.ts";
import { createSpelling, type Spelling } from "./topic-spelling.ts";
import { embedTopic } from "./topic-vector.ts";
import { subjectTerms, subjectWords } from "./words.ts";

/** Distinct words of a topic that the lexical channel is asked; a longer topic is a pasted text. */
const MOST_WORDS = 40;

export interface Knowledge {
  contributions: OpenIndex["contributions"];
  store: OpenIndex["store"];
  catalogue: Catalogue;
  vocabulary: Vocabulary;
  rarity: Rarity;
  exchanges: Exchanges;
  spelling: Spelling;
  /** The topic made ready for both channels. */
  prepare(topic: string): Promise<TopicQuery>;
  /** Everything found under the filters, best first. */
  find(query: TopicQuery, filters: Filters, context?: SearchContext): Promise<Candidate[]>;
}

/** Gathers it; takes time in proportion to the index. */
export function gatherKnowledge(
  index: OpenIndex,
  embedder: Embedder,
  weights: Weights = WEIGHTS,
  english: ReadonlySet<string> = new Set(),
): Knowledge {
  const { contributions, store } = index;
  const catalogue = createCatalogue(contributions);
  const { rarity, words } = surveyWords(contributions);
  const exchanges = collectExchanges(contributions);
  const stems = createStemCache();
  const sources = { store, byId: catalogue.byId, rarity, stems, exchanges, weights };
  return {
    contributions,
    store,
    catalogue,
    vocabulary: collectVocabulary(contributions),
    rarity,
    exchanges,
    spelling: createSpelling(words, english, store),
    prepare: async (topic) => ({
      topic,
      words: [...new Set(subjectTerms(topic))].slice(0, MOST_WORDS).join(" "),
      subject: subjectWords(topic),
      vector: await embedTopic(topic, embedder),
    }),
    find: (query, filters, context) => retrieve(sources, query, filters, context),
  };
}
