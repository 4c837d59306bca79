import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgressView } from "../../indexer/progress-bar.ts";

function collecting(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { written, output: Object.assign(stream, { isTTY, columns: 100, rows: 20 }) };
}

describe("the progress view", () => {
  it("writes a line for each stage and tenth of it to a log, with the time left", () => {
    const { written, output } = collecting(false);
    let clock = 0;
    const view = createProgressView(output, () => clock);
    view.update({ stage: "reading", done: 0, total: null });
    view.update({ stage: "reading", done: 1, total: null });
    view.update({ stage: "embedding", done: 0, total: 100 });
    for (const done of [5, 10, 11, 50, 100]) {
      clock = done * 1000;
      view.update({ stage: "embedding", done, total: 100 });
    }
    view.stop();
    expect(written).toEqual([
      "Reading documents\n",
      "Embedding passages: 100\n",
      "Embedding passages: 10 of 100, about 90 s left\n",
      "Embedding passages: 50 of 100, about 50 s left\n",
      "Embedding passages: 100 of 100\n",
    ]);
  });

  it("draws a bar with stage and count on a terminal", () => {
    const { written, output } = collecting(true);
    const view = createProgressView(output);
    view.update({ stage: "embedding", done: 3, total: 12 });
    view.stop();
    expect(written.join("")).toMatch(/Embedding passages.*3\/12, time left/);
  });
});
