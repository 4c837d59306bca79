/** What stands beside contributions cited before: the replies to them, or the questions put. */
import type { AskRequest, Contribution, Filters, Interpretation, Turn } from "../contract.ts";
import type { Exchanges } from "../exchange.ts";
import { countUnplaced, matchesFilters } from "../filters.ts";
import { canonicalFilters } from "../interpret/canonical.ts";
import {
  type ExchangeFollowUp,
  interpretExchange,
  readExchangeFollowUp,
  readPointing,
} from "../interpret/follow-up/exchange-follow-up.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Evidence } from "./citations.ts";
import { showPairs } from "./show-pairs.ts";

const MOST_BESIDE = 3;

/** What is shown, a sentence on how surely the two belong together, and how the question was read. */
export interface Beside {
  wanted: ExchangeFollowUp["wanted"];
  /** Empty where nothing is known to stand beside what was cited. */
  evidence: Evidence[];
  notice: string[];
  interpretation: Interpretation;
}

/** Null where the question asks for no such thing. */
export function gatherBeside(
  { question, filters: given = {}, history = [] }: AskRequest,
  knowledge: Knowledge,
): Beside | null {
  const followUp = readExchangeFollowUp(question, history);
  const filters = canonicalFilters(given, knowledge.vocabulary);
  // An intervention asks nothing as often as not, and is answered all the same.
  const replies: RepliesOf = ({ repliesTo, followedBy }, each) => {
    const known = repliesTo(each);
    return known.length > 0 ? known : followedBy(each);
  };
  return followUp && gather(followUp, filters, history, knowledge, replies);
}

/**
 * The replies, under the filters read, to what was cited before, for a question that points back to it and
 * that nothing speaks to by itself; null where it does not, or there are none.
 */
export function gatherPointing(
  question: string,
  filters: Filters,
  history: readonly Turn[],
  knowledge: Knowledge,
): Beside | null {
  const followUp = readPointing(question, history);
  const found = followUp && gather(followUp, filters, history, knowledge);
  return found !== null && found.evidence.length > 0 ? found : null;
}

/** What is taken for the replies to a contribution. */
type RepliesOf = (exchanges: Exchanges, contribution: Contribution) => readonly Contribution[];

function gather(
  followUp: ExchangeFollowUp,
  filters: Filters,
  history: readonly Turn[],
  { catalogue, contributions, exchanges, rarity }: Knowledge,
  repliesOf: RepliesOf = ({ repliesTo }, each) => repliesTo(each),
): Beside | null {
  const earlier = history.at(-1)?.interpretation;
  if (earlier === undefined) return null;
  const cited = followUp.ids.map(catalogue.byId).filter((each) => each !== null);
  const pairs = cited.flatMap((each) =>
    followUp.wanted === "replies"
      ? repliesOf(exchanges, each).map((reply) => ({ shown: reply, question: each, answer: reply }))
      : exchanges
          .questionsOf(each)
          .slice(0, 1)
          .map((question) => ({ shown: question, question, answer: each })),
  );
  const chosen = [...new Map(pairs.map((pair) => [pair.shown.id, pair])).values()]
    .filter(({ shown }) => matchesFilters(filters, shown))
    .slice(0, MOST_BESIDE);
  return {
    wanted: followUp.wanted,
    ...showPairs(chosen, PLACES[followUp.wanted], rarity),
    interpretation: interpretExchange(
      followUp,
      earlier,
      filters,
      countUnplaced(filters, contributions),
    ),
  };
}

const PLACES = { replies: "after what was cited", questions: "before what was cited" };
