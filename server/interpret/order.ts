/** Whether the first or the last that was said of something is asked for. */
import type { Finding } from "./finding.ts";

/** Earliest or latest day first; null where the question does not say. */
export type Order = "earliest" | "latest" | null;

const SAID =
  "(?:mention|reference|time|statement|speech|debate|contribution|comment|remark|answer|word|discussion|intervention)s?";
const FORMS: readonly { order: Exclude<Order, null>; pattern: RegExp }[] = [
  {
    order: "earliest",
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:very )?first|earliest|oldest) ${SAID}\\b(?: (?:of|on|about))?`,
      "gi",
    ),
  },
  {
    order: "earliest",
    pattern:
      /\bfirst (?=(?:mentioned|raised|discussed|debated|said|spoken|announced|asked|talked)\b)/gi,
  },
  {
    order: "earliest",
    pattern:
      /(?<=\b(?:mentioned|raised|discussed|debated|said|spoken|announced|asked|talked)) first\b/gi,
  },
  {
    order: "latest",
    pattern: new RegExp(
      `\\b(?:the )?(?:latest|most recent|newest|(?:very )?last) ${SAID}\\b(?: (?:of|on|about))?`,
      "gi",
    ),
  },
  {
    order: "latest",
    pattern:
      /\bmost recently (?=(?:mentioned|raised|discussed|debated|said|spoken|asked|talked)\b)/gi,
  },
];

/** The stretches that ask for it, which say nothing of the subject. */
export function findOrder(question: string): Finding[] {
  return FORMS.flatMap(({ pattern }) =>
    [...question.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      filters: {},
    })),
  );
}

/** Reads it from the question's own words; the first that is said counts. */
export function readOrder(question: string): Order {
  return FORMS.find(({ pattern }) => question.search(pattern) >= 0)?.order ?? null;
}
