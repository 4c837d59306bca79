/** From the lines of a saved page to contributions, by the reader of its shape. */
import { type Document, DocumentError } from "../document.ts";
import type { DocumentFacts } from "../manifest.ts";
import { assemble } from "./assemble.ts";
import type { Block } from "./block.ts";
import { detectShape, type Shape } from "./detect.ts";
import type { SourceEvent } from "./events.ts";
import { leftOut } from "./input.ts";
import { readLabelledPage } from "./parallel-parliament/labelled.ts";
import { readUnlabelledPage } from "./parallel-parliament/unlabelled.ts";

interface PageRead {
  shape: Shape;
  blocks: Block[];
}

function readPage(document: Document, facts: DocumentFacts | null): PageRead {
  const shape = detectShape(document);
  if (typeof shape !== "string") {
    throw new DocumentError(leftOut(document.file, shape.unsupported, shape.next));
  }
  const blocks =
    shape === "labelled" ? readLabelledPage(document) : readUnlabelledPage(document, facts);
  return { shape, blocks };
}

/** The events of a page whose blocks are read. */
export function* pageEvents(
  file: string,
  shape: string,
  blocks: readonly Block[],
): Generator<SourceEvent> {
  const contributions = blocks.flatMap((block) => assemble(block, file));
  if (contributions.length === 0) {
    const reason = "no speech was found on this page";
    throw new DocumentError(leftOut(file, reason, "Save the page again with the debate's text."));
  }
  for (const contribution of contributions) yield { type: "contribution", contribution };
  const debates = new Set(contributions.map((contribution) => contribution.debate.id)).size;
  yield { type: "document", file, shape, debates, contributions: contributions.length };
}

/** @throws {DocumentError} when the page has no shape that can be read, or no speech */
export function* readTextPage(
  document: Document,
  facts: DocumentFacts | null,
): Generator<SourceEvent> {
  const { shape, blocks } = readPage(document, facts);
  yield* pageEvents(document.file, shape, blocks);
}
