/**
 * A question that nothing speaks to by itself, read as going on from the answer before: "how many are
 * still left to do?" leans on what was cited without saying so.
 */
import type { Filters, Turn } from "./contract.ts";
import { countUnplaced } from "./filters.ts";
import { explain } from "./interpret/explain.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Reading } from "./topic-spelling.ts";

const NOTE =
  "Nothing speaks to this by itself, so it was read as going on from the last answer and kept to the debates cited there.";

/** Whether a question after an answer has a topic that nothing speaks to by itself. */
export async function leansOnLast(
  { interpretation }: Reading,
  history: readonly Turn[],
  { prepare, find }: Pick<Knowledge, "prepare" | "find">,
): Promise<boolean> {
  const { topic, filters, reference, quote } = interpretation;
  const cited = history.at(-1)?.citedContributionIds ?? [];
  const lookedUp = reference !== null || quote !== null || filters.debates !== undefined;
  if (cited.length === 0 || topic === "" || lookedUp) return false;
  return !(await find(await prepare(topic), filters)).some(({ evidence }) => evidence);
}

/** The reading kept to the debates that the last answer cited; null where nothing is found there either. */
export async function continueReading(
  { interpretation, notes }: Reading,
  history: readonly Turn[],
  { catalogue, contributions, prepare, find }: Knowledge,
): Promise<Reading | null> {
  const { topic, filters, reference, quote } = interpretation;
  const cited = history.at(-1)?.citedContributionIds ?? [];
  const query = await prepare(topic);
  const debates = new Set(cited.flatMap((id) => catalogue.byId(id)?.debate.id ?? []));
  if (debates.size === 0) return null;
  const kept: Filters = { ...filters, debates: [...debates] };
  const found = await find(query, kept, { continues: true });
  if (!found.some(({ evidence }) => evidence)) return null;
  const said = [...notes, NOTE];
  return {
    notes: said,
    interpretation: {
      ...interpretation,
      filters: kept,
      carriedOver: [...interpretation.carriedOver, "the debates cited before"],
      leftOut: countUnplaced(kept, contributions),
      explanation: explain({ topic, filters: kept, reference, quote, notes: said }),
    },
  };
}
