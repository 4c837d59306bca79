/**
 * `npm run bench`: what the warm path costs, as ratios against a baseline of the same run (one plain
 * scan of all vectors), since machines are noisy and milliseconds do not travel.
 *
 * It indexes `seeds/`, or the paths given, into a temporary folder.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIndex } from "../../indexer/build.ts";
import { openIndex } from "../../indexer/generation.ts";
import { loadTokenCounter, prepareModel, startEmbedder } from "../../indexer/model/index.ts";
import { readSources } from "../../indexer/sources/read.ts";
import { createAssistant } from "../../server/assistant.ts";

const ROUNDS = 15;

const QUESTIONS = [
  "what did ministers say about county lines",
  "What did James Cleverly say about the Rwanda scheme?",
  "how many Prevent recommendations have been completed",
  "facial recognition in Westminster Hall",
  "who spoke about hare coursing in November 2017",
];

/** The median of several runs, in milliseconds. */
async function median(run: (round: number) => unknown): Promise<number> {
  await run(0);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run(round);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "dispatch-box-bench-"));
const model = await prepareModel(join(root, ".cache/model"));
const embedder = await startEmbedder(model);
try {
  const paths = process.argv.slice(2);
  const events = readSources(paths.length > 0 ? paths : [join(root, "seeds")]);
  const countTokens = await loadTokenCounter(model);
  await buildIndex({
    events,
    directory: folder,
    embedder,
    countTokens,
    force: false,
    now: new Date(),
  });
  const index = await openIndex(folder, model.identity);
  const assistant = createAssistant({ index, embedder });

  const question = (round: number) => QUESTIONS[round % QUESTIONS.length] ?? "";
  const [query = new Float32Array(model.identity.dimension)] = await embedder.embed([question(0)]);
  const plain = Array.from({ length: index.store.size }, (_, i) =>
    Float32Array.from(query, (value, j) => value * Math.cos(i + j)),
  );
  const scan = () =>
    plain.reduce((best, vector) => {
      let sum = 0;
      for (let i = 0; i < vector.length; i += 1) sum += (vector[i] ?? 0) * (query[i] ?? 0);
      return Math.max(best, sum);
    }, -1);

  const baseline = await median(scan);
  const rows: [string, number][] = [
    ["plain scan of all vectors (baseline)", baseline],
    ["embed a question", await median((round) => embedder.embed([question(round)]))],
    ["dense search, 50 best", await median(() => index.store.dense(query, {}, 50))],
    [
      "lexical search, 50 best",
      await median((round) => index.store.lexical(question(round), {}, 50)),
    ],
    ["whole answer", await median((round) => assistant.ask({ question: question(round) }))],
  ];
  console.log(`${index.manifest.passages} passages, median of ${ROUNDS} rounds`);
  for (const [name, time] of rows) {
    const ratio = (time / baseline).toFixed(1).padStart(8);
    console.log(`  ${name.padEnd(40)}${ratio} x${time.toFixed(2).padStart(10)} ms`);
  }
} finally {
  await embedder.close();
  await rm(folder, { recursive: true });
}
