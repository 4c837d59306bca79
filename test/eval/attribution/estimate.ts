/**
 * Estimates the weights of cues: those under which the true readings of labelled pages are likeliest,
 * held near nought where there is little to learn from (a conditional random field, by gradients).
 */
import * as factors from "../../../indexer/sources/parallel-parliament/attribution/factors.ts";
import type { BlockCues } from "../../../indexer/sources/parallel-parliament/attribution/features.ts";
import {
  MANNER_PAIR_OF,
  PLACE_PAIR_OF,
  type Readings,
  readingsOf,
  type Scores,
  scoresOf,
} from "../../../indexer/sources/parallel-parliament/attribution/lattice.ts";
import { STATES } from "../../../indexer/sources/parallel-parliament/attribution/states.ts";
import type { Weights } from "../../../indexer/sources/parallel-parliament/attribution/weights.ts";
import type { Example } from "./examples.ts";

const N = STATES.length;

type Gradient = Record<string, Record<string, number>>;

function into(gradient: Gradient, amount: number): factors.Add {
  return (table, cue) => {
    gradient[table] ??= {};
    const row = gradient[table];
    row[cue] = (row[cue] ?? 0) + amount;
  };
}

/** Adds the weights that bear on the true reading. */
function addTruth({ cues, states, begins }: Example, gradient: Gradient): void {
  const add = into(gradient, 1);
  factors.ofStanding(cues, add);
  states.forEach((state, i) => {
    const last = states[i - 1];
    const begin = last === undefined || (begins[i] ?? true);
    factors.ofParagraph(cues, i, state, begin, add);
    if (last === undefined) factors.ofStart(state, add);
    else if (begin) {
      const pair = last * N + state;
      factors.ofMove(last, state, add);
      factors.ofPlaces(cues, i, PLACE_PAIR_OF[pair] ?? 0, add);
      factors.ofManners(cues, i, MANNER_PAIR_OF[pair] ?? 0, add);
    }
    if (i === states.length - 1) factors.ofEnd(state, add);
  });
}

const NEGLIGIBLE = 1e-6;

/** Takes away the weights that bear on every reading, by how likely it is, over all possible standings. */
function takeExpected(example: Example, weights: Weights, gradient: Gradient): void {
  const each = example.standings.map((standing) => {
    const cues = { ...example.cues, standing };
    const scores = scoresOf(cues, weights);
    const readings = readingsOf(scores);
    return { cues, scores, readings, total: readings.total + scores.standing };
  });
  const most = Math.max(...each.map(({ total }) => total));
  const all = each.reduce((sum, { total }) => sum + Math.exp(total - most), 0);
  for (const { cues, scores, readings, total } of each) {
    const share = Math.exp(total - most) / all;
    if (share > NEGLIGIBLE) takeReadings(cues, scores, readings, share, gradient);
  }
}

function takeReadings(
  cues: BlockCues,
  scores: Scores,
  { forward, backward, total }: Readings,
  whole: number,
  gradient: Gradient,
): void {
  const take = (share: number, visit: (add: factors.Add) => void) => {
    if (share * whole > NEGLIGIBLE) visit(into(gradient, -share * whole));
  };
  take(1, (add) => factors.ofStanding(cues, add));
  cues.paragraphs.forEach((_, i) => {
    const [now, rest, last] = [forward[i], backward[i], forward[i - 1]];
    if (!now || !rest) return;
    const places = new Float64Array(9);
    const manners = new Float64Array(9);
    for (let to = 0; to < N; to += 1) {
      const ahead = rest[to] ?? 0;
      let begun = 0;
      if (!last) {
        begun = Math.exp((now[to] ?? 0) + ahead - total);
        take(begun, (add) => factors.ofStart(to, add));
      } else {
        for (let from = 0; from < N; from += 1) {
          const pair = from * N + to;
          const score = (last[from] ?? 0) + (scores.changes[i]?.[pair] ?? 0);
          const share = Math.exp(score + (scores.begins[i]?.[to] ?? 0) + ahead - total);
          begun += share;
          places[PLACE_PAIR_OF[pair] ?? 0] = (places[PLACE_PAIR_OF[pair] ?? 0] ?? 0) + share;
          manners[MANNER_PAIR_OF[pair] ?? 0] = (manners[MANNER_PAIR_OF[pair] ?? 0] ?? 0) + share;
          take(share, (add) => factors.ofMove(from, to, add));
        }
        const going = Math.exp((last[to] ?? 0) + (scores.continues[i]?.[to] ?? 0) + ahead - total);
        take(going, (add) => factors.ofParagraph(cues, i, to, false, add));
      }
      take(begun, (add) => factors.ofParagraph(cues, i, to, true, add));
      if (i === cues.paragraphs.length - 1) {
        take(Math.exp((now[to] ?? 0) + ahead - total), (add) => factors.ofEnd(to, add));
      }
    }
    for (const [pair, share] of places.entries()) {
      take(share, (add) => factors.ofPlaces(cues, i, pair, add));
    }
    for (const [pair, share] of manners.entries()) {
      take(share, (add) => factors.ofManners(cues, i, pair, add));
    }
  });
}

export interface Settings {
  rounds: number;
  /** How strongly weights are held near nought. */
  hold: number;
  step: number;
}

const BATCH = 24;

/** The weights (rounded to hundredths), by Adam with a step that falls to nought. */
export function estimate(examples: readonly Example[], settings: Settings): Weights {
  const weights: Weights = {};
  const first: Gradient = {};
  const second: Gradient = {};
  const batches = Math.ceil(examples.length / BATCH);
  let time = 0;
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let batch = 0; batch < batches; batch += 1) {
      const gradient: Gradient = {};
      for (let k = batch; k < examples.length; k += batches) {
        const example = examples[k];
        if (!example || example.states.length === 0) continue;
        addTruth(example, gradient);
        takeExpected(example, weights, gradient);
      }
      time += 1;
      const step = settings.step * (1 - time / (settings.rounds * batches + 1));
      for (const [table, row] of Object.entries(gradient)) {
        weights[table] ??= {};
        first[table] ??= {};
        second[table] ??= {};
        const [w, m, v] = [weights[table], first[table], second[table]];
        for (const [cue, value] of Object.entries(row)) {
          const slope = value - (settings.hold * (w[cue] ?? 0)) / batches;
          m[cue] = 0.9 * (m[cue] ?? 0) + 0.1 * slope;
          v[cue] = 0.99 * (v[cue] ?? 0) + 0.01 * slope ** 2;
          const rate = Math.sqrt((v[cue] ?? 0) / (1 - 0.99 ** time)) + 1e-3;
          w[cue] = (w[cue] ?? 0) + (step * (m[cue] ?? 0)) / (1 - 0.9 ** time) / rate;
        }
      }
    }
  }
  return rounded(weights);
}

/** Sorted, so that the same weights are the same bytes. */
function rounded(weights: Weights): Weights {
  const sorted = <T>(record: Record<string, T>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted(weights).map(([table, row]) => [
      table,
      Object.fromEntries(
        sorted(row)
          .map(([cue, weight]) => [cue, Math.round(weight * 100) / 100] as const)
          .filter(([, weight]) => weight !== 0),
      ),
    ]),
  );
}
