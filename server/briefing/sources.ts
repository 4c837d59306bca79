/** The list of sources: one entry per contribution quoted, in order of its first footnote. */
import { type Draft, markersOf } from "./draft.ts";
import { printPlace } from "./marked-text.ts";
import { printReference } from "./marks.ts";
import type { SourceItem } from "./schema.ts";

export function sourceItems(draft: Draft): SourceItem[] {
  const contributions = new Set(draft.quotations.map(({ contribution }) => contribution));
  return [...contributions].map((contribution) => {
    const { url, file, lineStart, lineEnd } = contribution.source;
    const citation = printReference(contribution);
    return {
      kind: "source",
      text: `${citation}. ${url === null ? "Address not given by the source" : url}; ${printPlace(contribution.source)}.`,
      contributionId: contribution.id,
      citation,
      markers: markersOf(draft, ({ id }) => id === contribution.id),
      url,
      file,
      lineStart,
      lineEnd,
    };
  });
}
