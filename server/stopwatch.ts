/** Measures the stages of an answer. */

export interface Stopwatch {
  /** Ends a stage begun at the last call (or the start) and adds its milliseconds to its name. */
  lap(stage: string): void;
  /** Milliseconds by stage so far, and `total`. */
  timings(): Record<string, number>;
}

/** Starts measuring; `now` gives milliseconds. */
export function startStopwatch(now: () => number): Stopwatch {
  const started = now();
  const stages: Record<string, number> = {};
  let last = started;
  const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
  return {
    lap(stage) {
      const time = now();
      stages[stage] = round((stages[stage] ?? 0) + time - last);
      last = time;
    },
    timings: () => ({ ...stages, total: round(now() - started) }),
  };
}
