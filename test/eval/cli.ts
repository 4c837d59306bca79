/**
 * `npm run eval`: measures the answers and writes `docs/evaluation.md`. Like the other commands it is
 * the one file of its folder that reads the command line, writes to the terminal and exits.
 */
import { parseArgs } from "node:util";
import { loadVocabulary, prepareModel, startEmbedder } from "../../indexer/model/index.ts";
import { readSources } from "../../indexer/sources/read.ts";
import { createAssistant } from "../../server/assistant.ts";
import { ablate } from "./ablation.ts";
import { replaceSection } from "./document.ts";
import { evaluatedIndex } from "./evaluated-index.ts";
import { type HousesSetting, measureHouses } from "./houses/measure-houses.ts";
import { measure, type Outcome } from "./measure.ts";
import { measureOral, oralDays } from "./oral.ts";
import { halfOf, loadQuestions } from "./questions.ts";
import { groupBy, latencyLine, scoreTable, table } from "./report.ts";
import { measureSimplest } from "./simplest.ts";

const DOCUMENT = "docs/evaluation.md";
const CACHE = ".cache/eval";
/** The day the seeds' last page was captured: what "last month" is counted from. */
const TODAY = "2025-03-01";
const HELP = `npm run eval -- [--ablate] [--corpus DIR] [--misses]

Asks the questions of test/eval/questions.jsonl on the seeds and writes docs/evaluation.md.

  --ablate      also measure with each part of retrieval switched off
  --corpus DIR  also measure oral questions and questions about other debates, on the
                ParlParse days in DIR
  --misses      list what went wrong, of the tuning half only
`;

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function describeMiss({
  question,
  answer,
  contributionRank,
  quotationRank,
  filters,
}: Outcome): string | null {
  const refused = answer.status === "no_evidence";
  const wrong =
    question.gold.length === 0
      ? !refused
      : contributionRank !== 1 || quotationRank !== 1 || !filters;
  if (!wrong) return null;
  const [first] = answer.citations;
  return `${question.id} ${question.question}\n   contribution ${contributionRank ?? "-"}, quotation ${quotationRank ?? "-"}${filters ? "" : ", FILTERS"}: ${answer.interpretation.explanation}\n   ${refused ? answer.reason : first?.quote.slice(0, 160)}`;
}

/** The oral questions of its modern days, and the questions about debates that are not the seeds. */
async function measureCorpus(
  corpus: string,
  setting: Omit<HousesSetting, "corpus">,
  listMisses: boolean,
): Promise<void> {
  const paths = await oralDays(corpus);
  if (paths === null) {
    print(`SKIPPED: oral questions and other debates; ${corpus} does not hold the modern days.`);
    return;
  }
  const index = await evaluatedIndex({ ...setting, events: readSources(paths), name: "oral" });
  const oral = createAssistant({ ...setting, index });
  const { questions, recallAtFive, reciprocalRank, misses } = await measureOral(
    index.contributions,
    oral,
  );
  const line = `${questions} oral questions among ${index.contributions.length} contributions: recall at 5 ${recallAtFive.toFixed(3)}, mean reciprocal rank at 10 ${reciprocalRank.toFixed(3)}.`;
  print(`\n${line}`);
  await replaceSection(DOCUMENT, "oral", line);
  if (listMisses) print(misses.join("\n"));

  const houses = await measureHouses({ ...setting, corpus });
  print(`\n${houses}`);
  await replaceSection(DOCUMENT, "houses", houses);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ablate: { type: "boolean", default: false },
      corpus: { type: "string" },
      misses: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return;
  }
  const model = await prepareModel(".cache/model");
  const embedder = await startEmbedder(model);
  try {
    const questions = await loadQuestions();
    const english = await loadVocabulary(model);
    const setting = { directory: CACHE, model, embedder, english, today: () => TODAY };
    const index = await evaluatedIndex({
      ...setting,
      events: readSources(["seeds"]),
      name: "seeds",
    });
    const byId = new Map(index.contributions.map((each) => [each.id, each]));
    const assistant = createAssistant({ ...setting, index });

    const simplest = await measureSimplest(questions, index, embedder);
    const simplestTable = table(
      ["method", "gold contribution first", "in five"],
      simplest.map(({ method, first, inFive }) => [method, percent(first), percent(inFive)]),
    );
    print(`${simplestTable}\n`);
    await replaceSection(DOCUMENT, "simplest", simplestTable);

    for (const warm of ["county lines", "What did ministers say?"])
      await assistant.ask({ question: warm });
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push(await measure(question, assistant, byId));
    const answers = [
      scoreTable("half", [
        ...groupBy(outcomes, ({ question }) => halfOf(question)),
        { name: "all", outcomes },
      ]),
      scoreTable(
        "set",
        groupBy(outcomes, ({ question }) => question.set),
      ),
      scoreTable(
        "kind",
        groupBy(outcomes, ({ question }) => question.kind),
      ),
      scoreTable(
        "grade",
        groupBy(outcomes, ({ question }) => question.grade),
      ),
      scoreTable(
        "unanswerable",
        groupBy(
          outcomes.filter(({ question }) => question.form !== undefined),
          ({ question }) => question.form ?? "",
        ),
      ),
      latencyLine(outcomes),
    ].join("\n\n");
    print(answers);
    await replaceSection(DOCUMENT, "answers", answers);
    if (values.misses) {
      for (const outcome of outcomes) {
        const miss = halfOf(outcome.question) === "tuning" ? describeMiss(outcome) : null;
        if (miss !== null) print(miss);
      }
    }

    if (values.ablate) {
      const parts = scoreTable("parts", await ablate(questions, { ...setting, index }));
      print(`\n${parts}`);
      await replaceSection(DOCUMENT, "ablation", parts);
    }

    if (values.corpus === undefined)
      print("\nSKIPPED: oral questions and other debates; give --corpus DIR with ParlParse days.");
    else await measureCorpus(values.corpus, setting, values.misses);
  } finally {
    await embedder.close();
  }
}

await main();
