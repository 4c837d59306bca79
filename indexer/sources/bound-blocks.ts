import { boundDays } from "../bounds.ts";
import { addDays } from "../dates.ts";
import type { Block } from "./block.ts";

/**
 * Bounds the days of a page's undated blocks by their ages and their neighbours; where only one day
 * is possible it is the block's day, inferred.
 * @param capturedAbout the day on or next to which the page was saved, where the manifest says
 */
export function boundBlocks(blocks: readonly Block[], capturedAbout: string | null): Block[] {
  const captured = capturedAbout
    ? { from: addDays(capturedAbout, -1), to: addDays(capturedAbout, 1) }
    : null;
  const dated = blocks.map(({ date, age }) => ({ date, age: age ?? null }));
  const ranges = boundDays(dated, captured);
  return blocks.map((block, i) => {
    const range = block.date ? null : ranges[i];
    if (!range) return block;
    const only = range.from === range.to ? range.from : null;
    return {
      ...block,
      date: only,
      dateBasis: "inferred",
      dateFrom: range.from,
      dateTo: range.to,
    };
  });
}
