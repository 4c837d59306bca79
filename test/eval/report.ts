/** Tables of scores, the same on the terminal and in `docs/evaluation.md`. */
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Outcome } from "./measure.ts";
import { percentile, type Score, score } from "./score.ts";

const COLUMNS: readonly [heading: string, value: keyof Score][] = [
  ["questions", "questions"],
  ["gold contribution first", "contributionFirst"],
  ["in five", "contributionInFive"],
  ["gold quotation first", "quotationFirst"],
  ["in five", "quotationInFive"],
  ["rightly refused", "refused"],
  ["wrongly refused", "refusedWrongly"],
  ["verbatim", "verbatim"],
  ["speaker", "speakers"],
  ["filters", "filters"],
];

function cell(key: keyof Score, value: number | null): string {
  if (value === null) return "";
  return key === "questions" ? String(value) : `${(100 * value).toFixed(1)} %`;
}

/** A Markdown table, columns padded so that it reads on a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [
    line(head),
    `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

/** One row of scores per group. */
export function scoreTable(
  of: string,
  groups: readonly { name: string; outcomes: readonly Outcome[] }[],
): string {
  const rows = groups
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(({ name, outcomes }) => {
      const scored = score(outcomes);
      return [name, ...COLUMNS.map(([, key]) => cell(key, scored[key]))];
    });
  return table([of, ...COLUMNS.map(([heading]) => heading)], rows);
}

/** The outcomes in groups, in order of first appearance. */
export function groupBy(
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string,
): { name: string; outcomes: Outcome[] }[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    addToGroup(groups, name, outcome);
  }
  return [...groups].map(([name, of]) => ({ name, outcomes: of }));
}

/** "median 12 ms, 95th percentile 20 ms over 200 distinct questions". */
export function latencyLine(outcomes: readonly Outcome[]): string {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return `Warm answer: median ${median.toFixed(0)} ms, 95th percentile ${p95.toFixed(0)} ms over ${times.length} distinct questions.`;
}
