/** How much would be found under other filters than those of a question, for whoever finds nothing. */
import type { Filters } from "../contract.ts";
import { matchesFilters } from "../filters.ts";
import { onlyNamed } from "./gather-all.ts";
import type { AnswerInput } from "./input.ts";
import { findQuotation } from "./quotation.ts";

/** Counts contributions that hold what is looked up, or speak to the topic, under the filters given. */
export function evidenceCounter({
  knowledge,
  asked,
  understood,
}: Pick<AnswerInput, "knowledge" | "asked" | "understood">): (filters: Filters) => Promise<number> {
  const { topic, quote, reference } = understood.interpretation;
  let query: ReturnType<typeof knowledge.prepare> | null = null;
  return async (filters) => {
    if (quote !== null) return (await findQuotation(quote, filters, knowledge)).holding.length;
    if (reference !== null) {
      const those = knowledge.contributions.filter((each) => each.reference === reference);
      return those.filter((each) => matchesFilters(filters, each)).length;
    }
    if (topic === "") return 0;
    query ??= knowledge.prepare(topic);
    const found = onlyNamed(asked.name, await knowledge.find(await query, filters));
    return found.filter((each) => each.evidence).length;
  };
}
