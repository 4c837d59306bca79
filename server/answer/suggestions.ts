/** Next questions that are certain to find something, since they were drawn from what was found. */
import type { Citation, Interpretation } from "../contract.ts";
import { activeFilters } from "../filters.ts";

const MOST = 3;
/** A topic that is itself half a question does not fit after "about". */
const HALF_A_QUESTION =
  /\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|should)\b/i;

/** Up to three questions: the same without its filters, or kept to a speaker or role that was cited. */
export function suggestQuestions(
  interpretation: Interpretation,
  citations: readonly Citation[],
): string[] {
  const { topic, filters } = interpretation;
  if (topic === "" || HALF_A_QUESTION.test(topic)) return [];
  if (activeFilters(filters).length > 0) return [`What was said about ${topic}?`];
  const ministers = citations.some(({ speaker }) => speaker.roles.includes("minister"));
  const names = citations.flatMap(({ speaker }) =>
    speaker.attribution === "unidentified" || speaker.name === null ? [] : [speaker.name],
  );
  return [
    ...(ministers ? [`What did ministers say about ${topic}?`] : []),
    ...[...new Set(names)].map((name) => `What did ${name} say about ${topic}?`),
  ].slice(0, MOST);
}
