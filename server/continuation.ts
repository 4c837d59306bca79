/**
 * A question that nothing speaks to by itself, read as going on from the answer before: "how many are
 * still left to do?" leans on what was cited without saying so.
 */
import type { Filters, Turn } from "./contract.ts";
import { countUnplaced } from "./filters.ts";
import { explain } from "./interpret/explain.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Candidate, TopicQuery } from "./retrieve.ts";
import type { Reading } from "./topic-spelling.ts";

const NOTE =
  "Nothing speaks to this by itself, so it was read as going on from the last answer and kept to the debates cited there.";

/** What was looked for, and everything found, best first. */
export interface Search {
  query: TopicQuery;
  candidates: readonly Candidate[];
}

/** What speaks to a question by itself, where it comes after an answer; null where it looks something up or has no topic. */
export async function searchAlone(
  { interpretation }: Reading,
  history: readonly Turn[],
  { prepare, find }: Pick<Knowledge, "prepare" | "find">,
): Promise<Search | null> {
  const { topic, filters, reference, quote } = interpretation;
  const cited = history.at(-1)?.citedContributionIds ?? [];
  const lookedUp = reference !== null || quote !== null || filters.debates !== undefined;
  if (cited.length === 0 || topic === "" || lookedUp) return null;
  const query = await prepare(topic);
  return { query, candidates: await find(query, filters) };
}

/** The reading kept to the debates that the last answer cited; null where nothing is found there either. */
export async function continueReading(
  { interpretation, notes }: Reading,
  query: TopicQuery,
  history: readonly Turn[],
  { catalogue, contributions, find }: Knowledge,
  note = NOTE,
): Promise<(Reading & { search: Search }) | null> {
  const { topic, filters, reference, quote } = interpretation;
  const cited = history.at(-1)?.citedContributionIds ?? [];
  const debates = new Set(cited.flatMap((id) => catalogue.byId(id)?.debate.id ?? []));
  if (debates.size === 0) return null;
  const kept: Filters = { ...filters, debates: [...debates] };
  const candidates = await find(query, kept, { continues: true });
  if (!candidates.some(({ evidence }) => evidence)) return null;
  const said = [...notes, note];
  return {
    search: { query, candidates },
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
