/** The first or the last that was said of something: by day, of those that do speak of it. */
import type { Contribution } from "../../indexer/contribution.ts";
import { boundsOf } from "../../indexer/speaker-on-day.ts";
import type { Order } from "../interpret/asking/order.ts";
import type { Candidate } from "../retrieve.ts";
import { wordsOf } from "../words.ts";

/** Where nobody uses the very words, how near to the best something must come, as a share of its score. */
const CHIEFLY = 0.8;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The very words, one after the other. */
export function theVeryWords(topic: string, flags: string): RegExp {
  const words = wordsOf(topic).map(({ start, end }) => topic.slice(start, end));
  const written = words.map((word) => word.replace(SPECIAL, "\\$&")).join("[\\s-]+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, flags);
}

/** A word alone counts with its capital only: "Prevent" is a duty, "prevent" a verb. */
function literally(topic: string): RegExp {
  const [only, ...others] = wordsOf(topic);
  const alone = others.length === 0 ? topic.slice(only?.start, only?.end) : "";
  return theVeryWords(topic, alone === alone.toLowerCase() ? "iu" : "u");
}

/** Those that use the words of the topic, or speak to it under a title that does, else those that come near to the best, in order; the undated last. */
export function inOrder<T extends Candidate>(
  topic: string,
  candidates: readonly T[],
  order: Exclude<Order, null>,
): T[] {
  const words = literally(topic);
  const saying = candidates.filter(
    ({ contribution: { text, debate }, evidence }) =>
      words.test(text) || (evidence && words.test(debate.title ?? "")),
  );
  const enough = CHIEFLY * Math.max(...candidates.map(({ score }) => score));
  const chosen =
    saying.length > 0
      ? saying
      : candidates.filter(({ evidence, score }) => evidence && score >= enough);
  return inTurn(chosen, order, ({ contribution }) => contribution, order);
}

/**
 * By the day on which each was said, the undated last. Between two days of which a page tells only bounds,
 * the later bound counts for the earliest, and the earlier for the latest: what is surely first comes first.
 */
function byDay<T>(
  things: readonly T[],
  order: Exclude<Order, null>,
  saidIn: (thing: T) => Contribution,
): T[] {
  const direction = order === "earliest" ? 1 : -1;
  const dayOf = (thing: T) => {
    const bounds = boundsOf(saidIn(thing).debate);
    return bounds && (order === "earliest" ? bounds.to : bounds.from);
  };
  return [...things].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)];
    if (first === second) return 0;
    if (first === null || second === null) return first === null ? 1 : -1;
    return direction * (first < second ? -1 : 1);
  });
}

/** By day, and those of one debate as they stand there; where the last `within` it is asked for, the last first. */
export function inTurn<T>(
  things: readonly T[],
  order: Exclude<Order, null>,
  saidIn: (thing: T) => Contribution,
  within: Order = "earliest",
): T[] {
  const debates = new Map<string, number>();
  for (const thing of things) {
    const { id } = saidIn(thing).debate;
    if (!debates.has(id)) debates.set(id, debates.size);
  }
  const debateOf = (thing: T) => debates.get(saidIn(thing).debate.id) ?? 0;
  const direction = within === "latest" ? -1 : 1;
  const placed = [...things].sort(
    (a, b) => debateOf(a) - debateOf(b) || direction * (saidIn(a).position - saidIn(b).position),
  );
  return byDay(placed, order, saidIn);
}

/** The first of each kind before the rest; otherwise in their order. */
export function oneOfEachFirst<T>(things: readonly T[], kindOf: (thing: T) => string): T[] {
  const kinds = new Set<string>();
  const first = things.filter((thing) => !kinds.has(kindOf(thing)) && kinds.add(kindOf(thing)));
  return [...new Set([...first, ...things])];
}
