/** Asks the questions about the made-up Houses, each on an index of its House alone. */
import { addToGroup } from "../../../indexer/add-to-group.ts";
import type { Embedder } from "../../../indexer/embedder.ts";
import type { PreparedModel } from "../../../indexer/model/index.ts";
import type { SourceEvent } from "../../../indexer/sources/events.ts";
import { readSources } from "../../../indexer/sources/read.ts";
import { createAssistant } from "../../../server/assistant.ts";
import { evaluatedIndex } from "../evaluated-index.ts";
import { table } from "../report.ts";
import { type HouseQuestion, loadHouses } from "./houses.ts";

interface Outcome {
  question: HouseQuestion;
  refused: boolean;
  /** Place from 1 of the first citation of a right contribution. */
  rank: number | null;
}

/** What the Houses are measured with. */
export interface HousesSetting {
  /** Folder of the ParlParse days. */
  corpus: string;
  /** Where indexes are kept between runs. */
  directory: string;
  model: PreparedModel;
  embedder: Embedder;
  english: ReadonlySet<string>;
  today: () => string;
}

/** Rejects when the days do not hold every contribution of a House. */
async function askHouses({ corpus, ...setting }: HousesSetting): Promise<Outcome[]> {
  const spoken = new Map<string, SourceEvent>();
  for await (const event of readSources([corpus]))
    if (event.type === "contribution") spoken.set(event.contribution.id, event);
  const outcomes: Outcome[] = [];
  for (const { name, contributions, questions } of await loadHouses()) {
    async function* events(): AsyncGenerator<SourceEvent> {
      for (const id of contributions) {
        const event = spoken.get(id);
        if (event === undefined) throw new Error(`${corpus} does not hold ${id} of ${name}.`);
        yield event;
      }
    }
    const index = await evaluatedIndex({ ...setting, events: events(), name });
    const assistant = createAssistant({ ...setting, index });
    for (const question of questions) {
      const { status, citations } = await assistant.ask({ question: question.question });
      const place = citations.findIndex(({ contributionId }) =>
        question.gold.includes(contributionId),
      );
      outcomes.push({
        question,
        refused: status === "no_evidence",
        rank: place < 0 ? null : place + 1,
      });
    }
  }
  return outcomes;
}

/** A table of how the questions were answered, by how they are put. */
export async function measureHouses(setting: HousesSetting): Promise<string> {
  const styles = new Map<string, Outcome[]>();
  for (const outcome of await askHouses(setting))
    addToGroup(styles, outcome.question.style, outcome);
  const percent = (of: readonly Outcome[], holds: (outcome: Outcome) => boolean) =>
    `${((100 * of.filter(holds).length) / of.length).toFixed(1)} %`;
  return table(
    ["questions about other debates", "asked", "gold contribution first", "in five", "refused"],
    [...styles].map(([style, of]) => {
      const answerable = of.some(({ question }) => question.gold.length > 0);
      return [
        style,
        String(of.length),
        answerable ? percent(of, ({ rank }) => rank === 1) : "",
        answerable ? percent(of, ({ rank }) => rank !== null && rank <= 5) : "",
        percent(of, ({ refused }) => refused),
      ];
    }),
  );
}
