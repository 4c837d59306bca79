/**
 * Oral questions to their answers: the question's words as the query, the
 * contribution that answers it as the target, the other listed questions left out of the ranking.
 */

import { access } from "node:fs/promises";
import { join } from "node:path";
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import type { Assistant } from "../../server/assistant.ts";

const DAYS = ["debates2016-05-09b.xml", "debates2020-06-15a.xml", "debates2020-12-15a.xml"];
/** Results looked at: the ten that count, and room for the questions left out. */
const DEPTH = 150;

export interface OralScore {
  questions: number;
  recallAtFive: number;
  /** Mean reciprocal rank, of the first ten. */
  reciprocalRank: number;
}

/** The days in a folder of debates; null when one of them is not there. */
export async function oralDays(folder: string): Promise<string[] | null> {
  const paths = DAYS.map((day) => join(folder, day));
  try {
    await Promise.all(paths.map((path) => access(path)));
    return paths;
  } catch {
    return null;
  }
}

/**
 * Listed questions with the contribution that answers each. Of questions put as one group only the
 * first is linked to the answer, so the others take the first contribution that is not a listed one.
 */
export function oralPairs(
  contributions: readonly Contribution[],
): { question: Contribution; answer: Contribution }[] {
  const answers = new Map(contributions.map((each) => [each.answers, each]));
  const debates = new Map<string, Contribution[]>();
  for (const each of contributions) {
    addToGroup(debates, each.debate.id, each);
  }
  return contributions.filter(isListed).flatMap((question) => {
    const spoken = debates.get(question.debate.id) ?? [];
    const next = spoken
      .filter((each) => each.position > question.position && !isListed(each))
      .sort((a, b) => a.position - b.position)[0];
    const answer = answers.get(question.id) ?? next;
    return answer === undefined ? [] : [{ question, answer }];
  });
}

const LISTED = /^(?:What|When|How|If|Whether|Which|Who)\b.{15,400}$/s;

/** A listed question: one of the forms of the order paper, and nothing besides it. */
function isListed({ kind, text }: Contribution): boolean {
  return (
    kind === "question" && LISTED.test(text.replace(/^\s*T?\d+\.\s*/, "")) && !/[?!]/.test(text)
  );
}

/** Asks each listed question as a search. */
export async function measureOral(
  contributions: readonly Contribution[],
  assistant: Assistant,
): Promise<OralScore & { misses: string[] }> {
  const pairs = oralPairs(contributions);
  const listed = new Set(contributions.filter(isListed).map(({ id }) => id));
  let found = 0;
  let reciprocal = 0;
  const misses: string[] = [];
  for (const { question, answer } of pairs) {
    const { results } = await assistant.search({
      q: question.text.slice(0, 1000),
      filters: {},
      limit: DEPTH,
      offset: 0,
    });
    const ranking = results
      .map(({ contribution }) => contribution.id)
      .filter((id) => !listed.has(id));
    const rank = ranking.indexOf(answer.id) + 1;
    if (rank > 0 && rank <= 5) found += 1;
    else misses.push(`${rank} ${question.text.slice(0, 150)}`);
    if (rank > 0 && rank <= 10) reciprocal += 1 / rank;
  }
  const questions = pairs.length;
  return {
    questions,
    recallAtFive: found / questions,
    reciprocalRank: reciprocal / questions,
    misses,
  };
}
