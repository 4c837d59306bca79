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
const PAIRS = 9;

/** Numbers of the weights that bear on something. */
type Bears = readonly number[];

/** An example under one standing: which weights bear on each part of a reading. */
interface Compiled {
  /** What the scores are when every weight is nought. */
  fixed: Scores;
  /** [paragraph][state] */
  begins: Bears[][];
  continues: Bears[][];
  /** [paragraph][pair] */
  places: Bears[][];
  manners: Bears[][];
  standing: Bears;
}

/** The weights by number. */
class Table {
  readonly #numbers = new Map<string, number>();
  readonly names: (readonly [table: string, cue: string])[] = [];
  readonly moves: Bears[];
  readonly starts: Bears[];
  readonly ends: Bears[];

  constructor() {
    this.moves = this.#each(N * N, (k, add) => factors.ofMove(Math.floor(k / N), k % N, add));
    this.starts = this.#each(N, factors.ofStart);
    this.ends = this.#each(N, factors.ofEnd);
  }

  #each(size: number, visit: (k: number, add: factors.Add) => void): Bears[] {
    return Array.from({ length: size }, (_, k) => {
      const numbers: number[] = [];
      visit(k, (table, cue) => numbers.push(this.#number(table, cue)));
      return numbers;
    });
  }

  #number(table: string, cue: string): number {
    const key = `${table}\t${cue}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.names.length);
    return this.names.push([table, cue]) - 1;
  }

  compile(cues: BlockCues): Compiled {
    const of = (size: number, visit: (i: number, k: number, add: factors.Add) => void) =>
      cues.paragraphs.map((_, i) => this.#each(size, (k, add) => visit(i, k, add)));
    const [standing = []] = this.#each(1, (_, add) => factors.ofStanding(cues, add));
    return {
      fixed: scoresOf(cues, {}),
      begins: of(N, (i, k, add) => factors.ofParagraph(cues, i, k, true, add)),
      continues: of(N, (i, k, add) => factors.ofParagraph(cues, i, k, false, add)),
      places: of(PAIRS, (i, k, add) => factors.ofPlaces(cues, i, k, add)),
      manners: of(PAIRS, (i, k, add) => factors.ofManners(cues, i, k, add)),
      standing,
    };
  }
}

function scored(table: Table, compiled: Compiled, weights: Float64Array): Scores {
  const sum = (numbers: Bears | undefined) => {
    let all = 0;
    for (const number of numbers ?? []) all += weights[number] ?? 0;
    return all;
  };
  const { fixed, begins, continues, places, manners, standing } = compiled;
  const moves = table.moves.map(sum);
  return {
    begins: fixed.begins.map((row, i) => row.map((value, s) => value + sum(begins[i]?.[s]))),
    continues: fixed.continues.map((row, i) =>
      row.map((value, s) => value + sum(continues[i]?.[s])),
    ),
    changes: fixed.changes.map((row, i) => {
      const place = (places[i] ?? []).map(sum);
      const manner = (manners[i] ?? []).map(sum);
      return row.map(
        (value, k) =>
          value +
          (moves[k] ?? 0) +
          (place[PLACE_PAIR_OF[k] ?? 0] ?? 0) +
          (manner[MANNER_PAIR_OF[k] ?? 0] ?? 0),
      );
    }),
    starts: fixed.starts.map((value, s) => value + sum(table.starts[s])),
    ends: fixed.ends.map((value, s) => value + sum(table.ends[s])),
    standing: sum(standing),
  };
}

class Gradient {
  readonly values: Float64Array;
  readonly #table: Table;
  constructor(table: Table) {
    this.#table = table;
    this.values = new Float64Array(table.names.length);
  }

  #add(numbers: Bears | undefined, amount: number): void {
    for (const number of numbers ?? []) this.values[number] = (this.values[number] ?? 0) + amount;
  }

  /** Adds the weights that bear on the true reading. */
  addTruth({ states, begins }: Example, compiled: Compiled): void {
    this.#add(compiled.standing, 1);
    states.forEach((state, i) => {
      const last = states[i - 1];
      const begin = last === undefined || (begins[i] ?? true);
      this.#add((begin ? compiled.begins : compiled.continues)[i]?.[state], 1);
      if (last === undefined) this.#add(this.#table.starts[state], 1);
      else if (begin) this.#addChange(compiled, i, last * N + state, 1);
      if (i === states.length - 1) this.#add(this.#table.ends[state], 1);
    });
  }

  #addChange(compiled: Compiled, i: number, pair: number, amount: number): void {
    this.#add(this.#table.moves[pair], amount);
    this.#add(compiled.places[i]?.[PLACE_PAIR_OF[pair] ?? 0], amount);
    this.#add(compiled.manners[i]?.[MANNER_PAIR_OF[pair] ?? 0], amount);
  }

  /** Takes away the weights that bear on every reading under one standing, by how likely it is. */
  takeReadings(compiled: Compiled, scores: Scores, readings: Readings, share: number): void {
    const { forward, backward, total } = readings;
    this.#add(compiled.standing, -share);
    forward.forEach((now, i) => {
      const [rest, last] = [backward[i], forward[i - 1]];
      if (!rest) return;
      for (let to = 0; to < N; to += 1) {
        const ahead = (rest[to] ?? 0) - total;
        const all = share * Math.exp((now[to] ?? 0) + ahead);
        let going = 0;
        if (last) {
          going = share * Math.exp((last[to] ?? 0) + (scores.continues[i]?.[to] ?? 0) + ahead);
          for (let from = 0; from < N; from += 1) {
            const pair = from * N + to;
            const score = (last[from] ?? 0) + (scores.changes[i]?.[pair] ?? 0);
            const change = share * Math.exp(score + (scores.begins[i]?.[to] ?? 0) + ahead);
            if (change > NEGLIGIBLE) this.#addChange(compiled, i, pair, -change);
          }
        } else this.#add(this.#table.starts[to], -all);
        if (going > NEGLIGIBLE) this.#add(compiled.continues[i]?.[to], -going);
        if (all - going > NEGLIGIBLE) this.#add(compiled.begins[i]?.[to], going - all);
        if (i === forward.length - 1) this.#add(this.#table.ends[to], -all);
      }
    });
  }
}

const NEGLIGIBLE = 1e-6;

/** Every standing that is possible in an example, and the true one. */
interface Learnt {
  example: Example;
  truth: Compiled;
  possible: Compiled[];
}

function takeExpected(
  { possible }: Learnt,
  table: Table,
  weights: Float64Array,
  gradient: Gradient,
): void {
  const each = possible.map((compiled) => {
    const scores = scored(table, compiled, weights);
    const readings = readingsOf(scores);
    return { compiled, scores, readings, total: readings.total + scores.standing };
  });
  const most = Math.max(...each.map(({ total }) => total));
  const all = each.reduce((sum, { total }) => sum + Math.exp(total - most), 0);
  for (const { compiled, scores, readings, total } of each) {
    const share = Math.exp(total - most) / all;
    if (share > NEGLIGIBLE) gradient.takeReadings(compiled, scores, readings, share);
  }
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
  const table = new Table();
  const learnt = examples
    .filter(({ states }) => states.length > 0)
    .map((example): Learnt => {
      const { cues, standings } = example;
      const possible = standings.map((standing) => table.compile({ ...cues, standing }));
      const truth = possible[standings.indexOf(cues.standing)] ?? table.compile(cues);
      return { example, truth, possible };
    });
  const size = table.names.length;
  const [weights, first, second] = [0, 0, 0].map(() => new Float64Array(size));
  if (!weights || !first || !second) return {};
  const batches = Math.ceil(learnt.length / BATCH);
  let time = 0;
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let batch = 0; batch < batches; batch += 1) {
      const gradient = new Gradient(table);
      for (let k = batch; k < learnt.length; k += batches) {
        const each = learnt[k];
        if (!each) continue;
        gradient.addTruth(each.example, each.truth);
        takeExpected(each, table, weights, gradient);
      }
      time += 1;
      const step = settings.step * (1 - time / (settings.rounds * batches + 1));
      for (let w = 0; w < size; w += 1) {
        const weight = weights[w] ?? 0;
        const slope = (gradient.values[w] ?? 0) - (settings.hold * weight) / batches;
        const mean = 0.9 * (first[w] ?? 0) + 0.1 * slope;
        const spread = 0.99 * (second[w] ?? 0) + 0.01 * slope ** 2;
        const rate = Math.sqrt(spread / (1 - 0.99 ** time)) + 1e-3;
        first[w] = mean;
        second[w] = spread;
        weights[w] = weight + (step * mean) / (1 - 0.9 ** time) / rate;
      }
    }
  }
  return rounded(table.names, weights);
}

/** Sorted, so that the same weights are the same bytes. */
function rounded(names: Table["names"], weights: Float64Array): Weights {
  const found: Weights = {};
  const keys = names.map(([table, cue], w) => ({ table, cue, weight: weights[w] ?? 0 }));
  keys.sort((a, b) => (`${a.table}\t${a.cue}` < `${b.table}\t${b.cue}` ? -1 : 1));
  for (const { table, cue, weight } of keys) {
    const hundredths = Math.round(weight * 100) / 100;
    found[table] ??= {};
    if (hundredths !== 0) found[table][cue] = hundredths;
  }
  return found;
}
