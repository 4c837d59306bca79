/** Runs the reader of unlabelled pages over rendered ones and compares its names with those who spoke. */

import { personKey } from "../../../indexer/person-key.ts";
import type { Weights } from "../../../indexer/sources/parallel-parliament/attribution/weights.ts";
import { readUnlabelledPage } from "../../../indexer/sources/parallel-parliament/unlabelled.ts";
import type { EvaluatedPage } from "./pages.ts";
import type { TrueParagraph } from "./render.ts";

export interface Judged {
  page: EvaluatedPage;
  paragraph: TrueParagraph;
  /** Place among the speech paragraphs of the page. */
  place: number;
  given: string | null;
  evidence: readonly string[];
}

/** True where the name given is that of whoever spoke. */
export function isRight({ given, paragraph }: Judged): boolean {
  return (
    given !== null && paragraph.name !== null && personKey(given) === personKey(paragraph.name)
  );
}

/** Every paragraph of a page, with the name the reader gives it under these weights. */
export function runPage(page: EvaluatedPage, weights: Weights): Judged[] {
  const document = { file: page.name, lines: page.lines };
  const turns = readUnlabelledPage(document, page.facts, weights).flatMap((block) => block.turns);
  const speakers = new Map(
    turns.flatMap(({ speaker, paragraphs }) =>
      paragraphs.map(({ lineStart }) => [lineStart, speaker] as const),
    ),
  );
  return page.paragraphs.map((paragraph, place) => {
    const speaker = speakers.get(paragraph.line);
    if (!speaker) throw new Error(`${page.name}: the reader lost line ${paragraph.line}`);
    return { page, paragraph, place, given: speaker.name, evidence: speaker.evidence };
  });
}
