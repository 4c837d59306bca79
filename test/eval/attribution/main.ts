/**
 * `npm run eval:attribution -- [--half tuning|reporting] [labelled sources ...]`: how often the names
 * given on pages that do not say who speaks are right.
 */

import { readLabelledDebates } from "./debates.ts";
import { type Half, halfOf } from "./halves.ts";
import { type Form, pagesOf } from "./pages.ts";
import { byRule, HEADINGS, mistake, row } from "./report.ts";
import { isRight, runPages } from "./run.ts";

const SEEDS = ["seeds/003_1ea89b1c147f2131.txt", "seeds/004_ab47939fa5a6ec24.txt"];
const MISTAKES = 20;

async function evaluate(half: Half, paths: readonly string[]): Promise<void> {
  const debates = await readLabelledDebates([...SEEDS, ...paths]);
  const judged = await runPages(pagesOf(debates, half));
  const own = debates.filter(({ key }) => halfOf(key) === half).length;
  console.log(`\n# The ${half} half: ${own} of ${debates.length} debates\n\n${HEADINGS}`);
  const forms = [...new Set(judged.map(({ page }) => page.form))].sort();
  const of = (form: Form) => judged.filter(({ page }) => page.form === form);
  for (const form of forms) console.log(row(form, of(form)));
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

const args = process.argv.slice(2);
const at = args.indexOf("--half");
const asked = at === -1 ? null : args.splice(at, 2)[1];
for (const half of ["tuning", "reporting"] as const) {
  if (!asked || asked === half) await evaluate(half, args);
}
