/** Next questions that are certain to find something, since they were drawn from what was found. */
import type { Citation, Interpretation } from "../contract.ts";
import { activeFilters } from "../filters.ts";
import { askAbout } from "./ask-about.ts";

const MOST = 3;

/** Up to three questions: the same without its filters, or kept to a speaker or role that was cited. */
export function suggestQuestions(
  interpretation: Interpretation,
  citations: readonly Citation[],
): string[] {
  const { topic, filters, quote } = interpretation;
  // The words around a quotation chose nothing of what is shown.
  if (quote !== null) return [];
  if (activeFilters(filters).length > 0) return askAbout(topic);
  const ministers = citations.some(({ speaker }) => speaker.roles.includes("minister"));
  const names = citations.flatMap(({ speaker }) =>
    speaker.attribution === "unidentified" || speaker.name === null ? [] : [speaker.name],
  );
  return [
    ...(ministers ? askAbout(topic, "ministers") : []),
    ...[...new Set(names)].flatMap((name) => askAbout(topic, name)),
  ].slice(0, MOST);
}
