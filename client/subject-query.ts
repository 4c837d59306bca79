import type { Interpretation } from "../server/contract.ts";

/** What to search for to find what an answer was drawn from, without its filters; null for all. */
export const subjectQuery = ({ topic, quote, reference }: Interpretation): string | null =>
  topic || (quote && `“${quote}”`) || reference || null;
