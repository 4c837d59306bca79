/** Gathers what the readers yield. */
import type { Contribution } from "./contribution.ts";
import type { Problem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import type { SourceEvent } from "./sources/events.ts";

export interface Collected {
  /** In the order in which they were met; a speech on two pages is here twice. */
  contributions: Contribution[];
  /** Number of documents read. */
  documents: number;
  problems: Problem[];
}

/** Reads all events. */
export async function collect(
  events: AsyncIterable<SourceEvent>,
  report: (progress: Progress) => void,
): Promise<Collected> {
  const collected: Collected = { contributions: [], documents: 0, problems: [] };
  report({ stage: "reading", done: 0, total: null });
  for await (const event of events) {
    if (event.type === "problem") collected.problems.push(event.problem);
    else if (event.type === "document") collected.documents += 1;
    else {
      collected.contributions.push(event.contribution);
      report({ stage: "reading", done: collected.contributions.length, total: null });
    }
  }
  return collected;
}
