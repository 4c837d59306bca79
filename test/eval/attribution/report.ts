/** The numbers of an evaluation as plain text. */
import { isRight, type Judged } from "./run.ts";

/** Wilson's 95 % interval of a proportion, as fractions; null for none. */
export function wilson(right: number, given: number): [number, number] | null {
  if (given === 0) return null;
  const z = 1.96;
  const p = right / given;
  const scale = 1 + z ** 2 / given;
  const middle = (p + z ** 2 / (2 * given)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / given + z ** 2 / (4 * given ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const percent = (value: number) => (100 * value).toFixed(1);

function precision(right: number, given: number): string {
  const interval = wilson(right, given);
  if (!interval) return "none given";
  return `${percent(right / given)} % (${percent(interval[0])} to ${percent(interval[1])})`;
}

export const HEADINGS =
  "| | pages | paragraphs | owner's share | names given | right | wrong | precision (95 %) | recall, all | recall, owner's |\n|---|---|---|---|---|---|---|---|---|---|";

/** A row of the table by shape. */
export function row(label: string, judged: readonly Judged[]): string {
  const given = judged.filter((each) => each.given !== null);
  const right = given.filter(isRight);
  const owned = judged.filter(({ paragraph }) => paragraph.owner);
  const found = right.filter(({ paragraph }) => paragraph.owner);
  const share = (part: number, whole: number) => (whole === 0 ? "-" : `${percent(part / whole)} %`);
  return `| ${[
    label,
    new Set(judged.map(({ page }) => page.name)).size,
    judged.length,
    share(owned.length, judged.length),
    given.length,
    right.length,
    given.length - right.length,
    precision(right.length, given.length),
    share(right.length, judged.length),
    share(found.length, owned.length),
  ].join(" | ")} |`;
}

/** The reason with names, days and quoted words taken out: the rule behind it. */
export function ruleOf(evidence: string): string {
  return evidence
    .replace(/“[^”]*”/g, "“…”")
    .replace(/\b(?:on )?\d{1,2} [A-Z][a-z]+ \d{4}\b/g, "DAY")
    .replace(
      /(?<!^)\b(?:Mc|Mac|O['’])?[A-Z][\p{L}'’-]+(?:(?:,? (?:of|and|for|the|&) |,? )[A-Z][\p{L}'’-]+)*/gu,
      "NAME",
    );
}

/** A line per rule: how often it was the reason, and how often rightly. */
export function byRule(judged: readonly Judged[]): string[] {
  const tallies = new Map<string, { given: number; right: number }>();
  for (const each of judged) {
    if (each.given === null) continue;
    for (const rule of new Set(each.evidence.map(ruleOf))) {
      const tally = tallies.get(rule) ?? { given: 0, right: 0 };
      tally.given += 1;
      if (isRight(each)) tally.right += 1;
      tallies.set(rule, tally);
    }
  }
  return [...tallies]
    .sort(([a, x], [b, y]) => y.given - x.given || a.localeCompare(b))
    .map(
      ([rule, { given, right }]) =>
        `| ${rule} | ${given} | ${right} | ${given - right} | ${precision(right, given)} |`,
    );
}

/** One mistake in full, with what stands around it. */
export function mistake(each: Judged): string {
  const { page, paragraph, place, given, evidence } = each;
  const around = [-1, 0, 1].flatMap((step) => {
    const other = page.paragraphs[place + step];
    if (!other) return [];
    return [
      `  ${step === 0 ? ">" : " "} ${place + step} [${other.name ?? "nobody named"}] ${other.text}`,
    ];
  });
  return [
    `${page.form}: ${page.name}, line ${paragraph.line}: shown as ${given}, spoken by ${paragraph.name ?? "nobody named"}`,
    ...evidence.map((line) => `  because ${line}`),
    ...around,
  ].join("\n");
}
