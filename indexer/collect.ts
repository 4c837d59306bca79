/** Gathers what the readers yield: each contribution once, however many places it stands in. */
import type { Contribution } from "./contribution.ts";
import type { Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import type { SourceEvent } from "./sources/events.ts";

export interface Collected {
  /** In the order in which they were first met. */
  contributions: Contribution[];
  /** Number of documents read. */
  documents: number;
  problems: Problem[];
}

/** Reads all events. Of contributions with the same id the first is kept, with the places of the others. */
export async function collect(
  events: AsyncIterable<SourceEvent>,
  report: (progress: Progress) => void,
): Promise<Collected> {
  const byId = new Map<string, Contribution>();
  const problems: Problem[] = [];
  let documents = 0;
  report({ stage: "reading", done: 0, total: null });
  for await (const event of events) {
    if (event.type === "problem") problems.push(event.problem);
    else if (event.type === "document") documents += 1;
    else {
      const { contribution } = event;
      const known = byId.get(contribution.id);
      byId.set(contribution.id, known ? withFurtherPlaces(known, contribution) : contribution);
      report({ stage: "reading", done: byId.size, total: null });
    }
  }
  return { contributions: [...byId.values()], documents, problems };
}

/** The same contribution met again, on another page or twice on one: it now also stands there. */
function withFurtherPlaces(known: Contribution, again: Contribution): Contribution {
  const sources = [...known.sources];
  for (const source of [again.source, ...again.sources]) {
    if (!sources.some((one) => JSON.stringify(one) === JSON.stringify(source)))
      sources.push(source);
  }
  return { ...known, sources, aliases: [...new Set([...known.aliases, ...again.aliases])] };
}
