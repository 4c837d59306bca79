/**
 * Answers questions from an index: reads the question, finds what speaks to it, and shows it word for
 * word with who said it, or says why there is nothing to show.
 */
import type { Embedder } from "../indexer/embedder.ts";
import type { OpenIndex } from "../indexer/generation.ts";
import { createAnswer } from "./answer/answer.ts";
import type { Answer, AskEvent, AskRequest, Filters, SearchResponse, Turn } from "./contract.ts";
import { readAsked } from "./interpret/asking/asked.ts";
import { readQuestion } from "./interpret/interpret.ts";
import { gatherKnowledge } from "./knowledge.ts";
import type { Weights } from "./relevance.ts";
import { search } from "./search.ts";
import { startStopwatch } from "./stopwatch.ts";
import { understand } from "./understand.ts";

export interface Assistant {
  /**
   * Ranked passages for `q`; without `q` (or when it names no subject) the filtered contributions in
   * date order.
   */
  search(query: {
    q: string | null;
    filters: Filters;
    limit: number;
    offset: number;
  }): Promise<SearchResponse>;
  /**
   * The answer to a question. `emit` is given, in order, the interpretation, the sources, the answer's
   * text piece by piece and the whole answer; each is awaited. Rejects with the
   * signal's reason when it is aborted.
   */
  ask(
    request: AskRequest,
    emit?: (event: AskEvent) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<Answer>;
}

/**
 * Makes an assistant over an open index; `today` (`YYYY-MM-DD`) is what "last year" is counted from,
 * `weights` stand in for those that were learnt when parts of retrieval are measured, and `english` are
 * words that are no misspellings of others.
 */
export function createAssistant(deps: {
  index: OpenIndex;
  embedder: Embedder;
  today?: () => string;
  weights?: Weights;
  english?: ReadonlySet<string>;
}): Assistant {
  const knowledge = gatherKnowledge(deps.index, deps.embedder, deps.weights, deps.english);
  const today = deps.today ?? (() => new Date().toISOString().slice(0, 10));
  const read = (question: string, given: Filters, history: readonly Turn[]) => {
    const { vocabulary, contributions, catalogue, spelling } = knowledge;
    const { byId } = catalogue;
    return spelling.respell(
      readQuestion({
        question,
        given,
        history,
        vocabulary,
        contributions,
        byId,
        today: today(),
      }),
    );
  };

  return {
    async search({ q, filters, limit, offset }) {
      const { interpretation } = await read(q ?? "", filters, []);
      return search(knowledge, interpretation, { limit, offset, listAll: q === null });
    },

    async ask(request, emit = () => {}, signal) {
      const stopwatch = startStopwatch(() => performance.now());
      signal?.throwIfAborted();
      const understood = await understand(request, read, knowledge);
      const { interpretation } = understood;
      stopwatch.lap("interpret");
      await emit({ event: "interpretation", data: interpretation });
      const { answer, pieces } = await createAnswer({
        request,
        knowledge,
        understood,
        asked: readAsked(request, interpretation, knowledge),
        stopwatch,
        signal,
      });
      signal?.throwIfAborted();
      await emit({ event: "sources", data: answer.citations });
      for (const text of pieces) {
        signal?.throwIfAborted();
        await emit({ event: "delta", data: { text } });
      }
      await emit({ event: "done", data: answer });
      return answer;
    },
  };
}
