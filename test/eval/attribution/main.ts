/**
 * `npm run eval:attribution -- [--half tuning|reporting] [--leave-out-day] [--shipped] [labelled sources
 * ...]`: how often the names given on pages that do not say who speaks are right. Each half is judged
 * with weights estimated from the other, so that nothing is judged by what was learned from it.
 * `--leave-out-day` judges each day instead, with weights estimated from all others; `--shipped` judges
 * with the project's own weights, for sources that these were not estimated from. `--write-weights`
 * estimates the project's own weights anew from all the sources.
 */
import { writeFileSync } from "node:fs";
import { officesCoverage } from "../../../indexer/offices.ts";
import { shippedWeights } from "../../../indexer/sources/parallel-parliament/attribution/weights.ts";
import { type LabelledDebate, readLabelledDebates } from "./debates.ts";
import { estimate } from "./estimate.ts";
import { examplesOf } from "./examples.ts";
import { halfOf } from "./halves.ts";
import { type Form, pagesOf } from "./pages.ts";
import { byRule, HEADINGS, mistake, row } from "./report.ts";
import { isRight, type Judged, runPage } from "./run.ts";
import { SETTINGS } from "./settings.ts";

const SEEDS = ["seeds/003_1ea89b1c147f2131.txt", "seeds/004_ab47939fa5a6ec24.txt"];
const WEIGHTS = "indexer/sources/parallel-parliament/attribution/weights.json";
const MISTAKES = 20;
/** A member with so many turns in a debate takes part in it, and does not put one question only. */
const TAKES_PART = 5;

function takesPart({ page }: Judged): boolean {
  return page.owned >= TAKES_PART;
}

/** The table of office-holders begins in this year, and says of every later day who was a Minister. */
function isCovered({ page }: Judged): boolean {
  return page.day >= officesCoverage().from;
}

/** Judges some of the debates with weights estimated from all others, or with the project's own. */
function judge(
  chosen: readonly LabelledDebate[],
  debates: readonly LabelledDebate[],
  shipped: boolean,
): Judged[] {
  const others = debates.filter((debate) => !chosen.includes(debate));
  const weights = shipped ? shippedWeights() : estimate(examplesOf(others), SETTINGS);
  return pagesOf(chosen).flatMap((page) => runPage(page, weights));
}

function report(label: string, judged: readonly Judged[]): void {
  console.log(`\n# ${label}\n\n${HEADINGS}`);
  const forms = [...new Set(judged.map(({ page }) => page.form))].sort();
  const of = (form: Form) => judged.filter(({ page }) => page.form === form);
  for (const form of forms) {
    console.log(row(form, of(form)));
    const active = of(form).filter(takesPart);
    if (active.length > 0)
      console.log(row(`${form}; owner with ${TAKES_PART} turns or more`, active));
    const covered = of(form).filter(isCovered);
    if (covered.length > 0)
      console.log(row(`${form}; debates that the table of offices covers`, covered));
  }
  for (const form of forms) {
    console.log(
      `\n## ${form}: by reason\n\n| reason | given | right | wrong | precision (95 %) |\n|---|---|---|---|---|`,
    );
    console.log(byRule(of(form)).join("\n"));
  }
  const wrong = judged.filter((each) => each.given !== null && !isRight(each));
  console.log(`\n## ${Math.min(MISTAKES, wrong.length)} of ${wrong.length} mistakes\n`);
  for (const each of wrong.slice(0, MISTAKES)) console.log(`${mistake(each)}\n`);
}

/** Every day with weights estimated from the others: each by itself, then all together. */
function leaveOutDays(debates: readonly LabelledDebate[], shipped: boolean): void {
  const days = [...new Set(debates.map(({ about }) => about))].sort();
  const judged = days.flatMap((day) => {
    const chosen = debates.filter(({ about }) => about === day);
    return judge(chosen, debates, shipped);
  });
  for (const form of ["A, with facts", "B, with facts", "B, with facts and owner"]) {
    console.log(`\n# ${form}, by day\n\n${HEADINGS}`);
    const of = judged.filter(({ page }) => page.form === form);
    for (const day of days) {
      const here = of.filter(({ page }) => page.day === day);
      if (here.length > 0) console.log(row(day, here));
    }
  }
  report(`Each of ${days.length} days left out in turn`, judged);
}

const args = process.argv.slice(2);
const asks = (flag: string): boolean => {
  const at = args.indexOf(flag);
  if (at !== -1) args.splice(at, 1);
  return at !== -1;
};
const shipped = asks("--shipped");
const writes = asks("--write-weights");
const byDay = asks("--leave-out-day");
const at = args.indexOf("--half");
const half = at === -1 ? null : args.splice(at, 2)[1];
const debates = await readLabelledDebates([...SEEDS, ...args]);
if (writes) {
  const weights = estimate(examplesOf(debates), SETTINGS);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Wrote ${WEIGHTS} from ${debates.length} debates.`);
} else if (byDay) leaveOutDays(debates, shipped);
else {
  for (const each of ["tuning", "reporting"] as const) {
    if (half && half !== each) continue;
    const chosen = debates.filter(({ key }) => halfOf(key) === each);
    const label = `The ${each} half: ${chosen.length} of ${debates.length} debates`;
    report(label, judge(chosen, debates, shipped));
  }
}
