/**
 * All readings of a block at once: the forward-backward algorithm, linear in the paragraphs. It gives
 * for each paragraph how likely each state is, and whether the paragraph begins a turn.
 */

import * as factors from "./factors.ts";
import type { BlockCues } from "./features.ts";
import { MANNERS, PLACES, STATES } from "./states.ts";
import type { Weights } from "./weights.ts";

const N = STATES.length;
const pairIndex = (from: number, to: number, size: number) => from * size + to;

/** Of which pair of places and of which pair of manners a pair of states is. */
export const PLACE_PAIR_OF: readonly number[] = STATES.flatMap((_, from) =>
  STATES.map((_, to) =>
    pairIndex(Math.floor(from / MANNERS.length), Math.floor(to / MANNERS.length), PLACES.length),
  ),
);
export const MANNER_PAIR_OF: readonly number[] = STATES.flatMap((_, from) =>
  STATES.map((_, to) => pairIndex(from % MANNERS.length, to % MANNERS.length, MANNERS.length)),
);

export interface Scores {
  /** [paragraph][state] */
  begins: Float64Array[];
  continues: Float64Array[];
  /** [paragraph][from state * states + to state], for a change before it */
  changes: Float64Array[];
  starts: Float64Array;
  ends: Float64Array;
  /** Of the owner's standing; the same in every reading. */
  standing: number;
}

/** What a reading loses where it goes against something that is as good as certain. */
const IMPOSSIBLE = 12;

function against({ paragraphs }: BlockCues, i: number, s: number): number {
  const { side, chair } = paragraphs[i]?.sure ?? {};
  const state = STATES[s];
  if (side && (side === "owner") !== (state?.place === "owner")) return IMPOSSIBLE;
  return chair && state?.manner !== "chair" ? IMPOSSIBLE : 0;
}

/** What a reading loses where a page cannot be so, but for what it drops. */
const UNLIKELY_MOVE = 3;
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  owner: PLACES,
  after: ["owner", "before"],
  before: ["owner"],
};
const MOVE_COST = STATES.flatMap(({ place: from }) =>
  STATES.map(({ place: to }) => (FOLLOWS[from]?.includes(to) ? 0 : UNLIKELY_MOVE)),
);
const START_COST = STATES.map(({ place }) => (place === "after" ? UNLIKELY_MOVE : 0));
const END_COST = STATES.map(({ place }) => (place === "before" ? UNLIKELY_MOVE : 0));

/** The scores of a block under some weights. */
export function scoresOf(cues: BlockCues, weights: Weights): Scores {
  const sum = (visit: (add: factors.Add) => void): number => {
    let total = 0;
    visit((table, cue) => {
      total += weights[table]?.[cue] ?? 0;
    });
    return total;
  };
  const each = (size: number, score: (k: number) => number) =>
    Float64Array.from({ length: size }, (_, k) => score(k));
  const moves = each(
    N * N,
    (k) => sum((add) => factors.ofMove(Math.floor(k / N), k % N, add)) - (MOVE_COST[k] ?? 0),
  );
  const changes = cues.paragraphs.map((_, i) => {
    if (i === 0) return new Float64Array(0);
    const places = each(PLACES.length ** 2, (p) => sum((add) => factors.ofPlaces(cues, i, p, add)));
    const manners = each(MANNERS.length ** 2, (m) =>
      sum((add) => factors.ofManners(cues, i, m, add)),
    );
    return moves.map(
      (move, k) =>
        move + (places[PLACE_PAIR_OF[k] ?? 0] ?? 0) + (manners[MANNER_PAIR_OF[k] ?? 0] ?? 0),
    );
  });
  return {
    begins: cues.paragraphs.map((_, i) =>
      each(
        N,
        (s) => sum((add) => factors.ofParagraph(cues, i, s, true, add)) - against(cues, i, s),
      ),
    ),
    continues: cues.paragraphs.map((_, i) =>
      each(
        N,
        (s) => sum((add) => factors.ofParagraph(cues, i, s, false, add)) - against(cues, i, s),
      ),
    ),
    changes,
    starts: each(N, (s) => sum((add) => factors.ofStart(s, add)) - (START_COST[s] ?? 0)),
    ends: each(N, (s) => sum((add) => factors.ofEnd(s, add)) - (END_COST[s] ?? 0)),
    standing: sum((add) => factors.ofStanding(cues, add)),
  };
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

export interface Readings {
  /** [paragraph][state]: logarithm of the sum over all readings up to and including the paragraph. */
  forward: Float64Array[];
  /** [paragraph][state]: the same over what follows the paragraph. */
  backward: Float64Array[];
  /** Logarithm of the sum over all readings. */
  total: number;
}

/** Sums over all readings of a block with at least one paragraph. */
export function readingsOf(scores: Scores): Readings {
  const { begins, continues, changes, starts, ends } = scores;
  const length = begins.length;
  const forward: Float64Array[] = [];
  const terms = new Float64Array(N + 1);
  for (let i = 0; i < length; i += 1) {
    const now = new Float64Array(N);
    const last = forward[i - 1];
    for (let to = 0; to < N; to += 1) {
      const begin = begins[i]?.[to] ?? 0;
      if (!last) {
        now[to] = (starts[to] ?? 0) + begin;
        continue;
      }
      for (let from = 0; from < N; from += 1) {
        terms[from] = (last[from] ?? 0) + (changes[i]?.[from * N + to] ?? 0) + begin;
      }
      terms[N] = (last[to] ?? 0) + (continues[i]?.[to] ?? 0);
      now[to] = logSum(terms);
    }
    forward.push(now);
  }
  const backward: Float64Array[] = new Array(length);
  for (let i = length - 1; i >= 0; i -= 1) {
    const now = new Float64Array(N);
    const next = backward[i + 1];
    for (let from = 0; from < N; from += 1) {
      if (!next) {
        now[from] = ends[from] ?? 0;
        continue;
      }
      for (let to = 0; to < N; to += 1) {
        terms[to] =
          (changes[i + 1]?.[from * N + to] ?? 0) + (begins[i + 1]?.[to] ?? 0) + (next[to] ?? 0);
      }
      terms[N] = (continues[i + 1]?.[from] ?? 0) + (next[from] ?? 0);
      now[from] = logSum(terms);
    }
    backward[i] = now;
  }
  const end = forward[length - 1] ?? new Float64Array(N);
  const total = logSum(end.map((value, s) => value + (ends[s] ?? 0)));
  return { forward, backward, total };
}

/** [paragraph][state]: how likely each state is, from 0 to 1. */
export function likelihoods({ forward, backward, total }: Readings): Float64Array[] {
  return forward.map((row, i) =>
    row.map((value, s) => Math.exp(value + (backward[i]?.[s] ?? 0) - total)),
  );
}
