/** Measures the answers with each part of retrieval switched off alone. */
import { createAssistant } from "../../server/assistant.ts";
import { WEIGHTS, type Weights } from "../../server/relevance.ts";
import { measure, type Outcome } from "./measure.ts";
import type { EvaluationQuestion } from "./questions.ts";

const PARTS: readonly [weights: readonly (keyof Weights)[], name: string][] = [
  [["cosine", "wordless"], "nearness in meaning"],
  [["wordless"], "more nearness where words are missing"],
  [["lexical"], "BM25"],
  [["coverage"], "the topic's words in the passage"],
  [["phrase"], "the topic's words side by side"],
  [["exchange"], "the question that is answered"],
];

/** The outcomes of the answerable questions with everything on, and without each part. */
export async function ablate(
  questions: readonly EvaluationQuestion[],
  deps: Omit<Parameters<typeof createAssistant>[0], "weights">,
): Promise<{ name: string; outcomes: Outcome[] }[]> {
  const byId = new Map(deps.index.contributions.map((each) => [each.id, each]));
  const answerable = questions.filter(({ gold }) => gold.length > 0);
  const run = async (name: string, weights: Weights) => {
    const assistant = createAssistant({ ...deps, weights });
    const outcomes: Outcome[] = [];
    for (const question of answerable) outcomes.push(await measure(question, assistant, byId));
    return { name, outcomes };
  };
  const runs = [await run("everything", WEIGHTS)];
  for (const [part, name] of PARTS) {
    const none = Object.fromEntries(part.map((weight) => [weight, 0]));
    runs.push(await run(`without ${name}`, { ...WEIGHTS, ...none }));
  }
  return runs;
}
