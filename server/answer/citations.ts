/** Citations: a chosen quotation with everything a reader needs to check it. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Citation } from "../contract.ts";
import { LONGEST_QUOTE, type Quote } from "./quotes.ts";

/** More citations than this are not read. */
export const MOST_CITATIONS = 8;

/** A contribution to show, and what of it to quote. */
export interface Evidence {
  contribution: Contribution;
  quotes: readonly Quote[];
}

/**
 * Numbers the quotations from 1, in order. One that does not slice back to words of its contribution, is
 * too long, or repeats another is dropped rather than shown.
 */
export function cite(evidence: readonly Evidence[]): Citation[] {
  const citations: Citation[] = [];
  const shown = new Set<string>();
  for (const { contribution, quotes } of evidence) {
    for (const { start, end, quotingSomeoneElse } of quotes) {
      const quote = contribution.text.slice(start, end);
      const sound =
        quote !== "" &&
        quote.trim() === quote &&
        quote.length === end - start &&
        quote.length <= LONGEST_QUOTE;
      const key = `${contribution.speaker.name ?? contribution.id}\n${quote}`;
      if (!sound || shown.has(key)) continue;
      shown.add(key);
      citations.push({
        marker: citations.length + 1,
        contributionId: contribution.id,
        quote,
        quoteStart: start,
        quoteEnd: end,
        quotingSomeoneElse,
        speaker: contribution.speaker,
        debate: contribution.debate,
        source: contribution.source,
        citation: contribution.citation,
      });
    }
  }
  return citations;
}
