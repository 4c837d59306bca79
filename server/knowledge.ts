/** What the assistant knows of an index beyond its store, gathered once when the index is opened. */
import type { Embedder } from "../indexer/embedder.ts";
import type { OpenIndex } from "../indexer/generation.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import type { Filters } from "./contract.ts";
import { collectVocabulary, type Vocabulary } from "./interpret/vocabulary.ts";
import { measureRarity, type Rarity } from "./rarity.ts";
import { type Candidate, retrieve, type TopicQuery } from "./retrieve.ts";
import { embedTopic } from "./topic-vector.ts";
import { subjectStems } from "./words.ts";

export interface Knowledge {
  contributions: OpenIndex["contributions"];
  catalogue: Catalogue;
  vocabulary: Vocabulary;
  rarity: Rarity;
  /** The topic made ready for both channels. */
  prepare(topic: string): Promise<TopicQuery>;
  /** Everything found under the filters, best first. */
  find(query: TopicQuery, filters: Filters): Promise<Candidate[]>;
}

/** Gathers it; takes time in proportion to the index. */
export function gatherKnowledge(index: OpenIndex, embedder: Embedder): Knowledge {
  const { contributions, store } = index;
  const catalogue = createCatalogue(contributions);
  const rarity = measureRarity(contributions);
  return {
    contributions,
    catalogue,
    vocabulary: collectVocabulary(contributions),
    rarity,
    prepare: async (topic) => ({
      topic,
      stems: subjectStems(topic),
      vector: await embedTopic(topic, embedder),
    }),
    find: (query, filters) => retrieve({ store, byId: catalogue.byId, rarity }, query, filters),
  };
}
