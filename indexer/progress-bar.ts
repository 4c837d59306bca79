/** Shows how far a build has come: a bar on a terminal, plain lines in a log. */
import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./progress.ts";

const LABELS: Record<Progress["stage"], string> = {
  reading: "Reading documents",
  passages: "Cutting passages",
  embedding: "Embedding passages",
  writing: "Writing the index",
};

/** Lines a stage may write to a log: one each time another such share of it is done. */
const LOG_SHARE = 0.1;

export interface ProgressView {
  update(progress: Progress): void;
  /** Leaves the terminal clean; to be called on success and on failure. */
  stop(): void;
}

type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** A view on `output`. `now` gives milliseconds, for the time left in plain lines. */
export function createProgressView(output: Output, now: () => number = Date.now): ProgressView {
  return output.isTTY ? terminalView(output) : logView(output, now);
}

function terminalView(stream: Output): ProgressView {
  let stage: Progress["stage"] | null = null;
  let bar: SingleBar | null = null;
  const stop = () => {
    bar?.stop();
    bar = null;
  };
  return {
    update(progress) {
      const total = progress.total ?? 0;
      if (progress.stage !== stage) {
        stop();
        stage = progress.stage;
        const label = LABELS[stage].padEnd(18);
        const format =
          progress.total === null
            ? `${label} {value}`
            : `${label} {bar} {value}/{total}, time left {eta_formatted}`;
        // The cursor stays visible: a run ended by Ctrl-C could not bring it back.
        const options = { stream, format, barsize: 30, etaBuffer: 20 };
        bar = new SingleBar(options, Presets.shades_classic);
        bar.start(total, progress.done);
        return;
      }
      bar?.setTotal(total);
      bar?.update(progress.done);
    },
    stop,
  };
}

function logView(output: Output, now: () => number): ProgressView {
  let stage: Progress["stage"] | null = null;
  let started = 0;
  let startedAt = 0;
  let shown = 0;
  return {
    update({ stage: current, done, total }) {
      if (current !== stage) {
        stage = current;
        startedAt = now();
        started = done;
        shown = done;
        output.write(`${LABELS[stage]}${total === null ? "" : `: ${total}`}\n`);
        return;
      }
      if (total === null || done <= shown || (done < total && done - shown < total * LOG_SHARE))
        return;
      shown = done;
      const seconds = (((now() - startedAt) / (done - started)) * (total - done)) / 1000;
      const left = done < total ? `, about ${Math.ceil(seconds)} s left` : "";
      output.write(`${LABELS[stage]}: ${done} of ${total}${left}\n`);
    },
    stop() {
      stage = null;
    },
  };
}
