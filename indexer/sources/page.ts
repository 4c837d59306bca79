/** From the lines of a saved page to blocks, by the reader of its shape, and on to contributions. */
import { type Document, DocumentError } from "../document.ts";
import type { DocumentFacts } from "../manifest.ts";
import type { Problem } from "../problem.ts";
import { assemble } from "./assemble.ts";
import type { Block } from "./block.ts";
import { detectShape, type Shape } from "./detect.ts";
import type { SourceEvent } from "./events.ts";
import { leftOut } from "./input.ts";
import { besideManifest } from "./manifest-check.ts";
import { readDoubledPage } from "./parallel-parliament/doubled.ts";
import { readLabelledPage } from "./parallel-parliament/labelled.ts";
import { readUnlabelledPage } from "./parallel-parliament/unlabelled.ts";
import { readWrittenQuestions } from "./parallel-parliament/written-questions.ts";
import { readTheyWorkForYou } from "./theyworkforyou.ts";

export interface PageRead {
  shape: string;
  blocks: Block[];
  /** What is doubtful and yet read. */
  problems: Problem[];
}

const READERS: Readonly<
  Record<Shape, (document: Document, facts: DocumentFacts | null) => Block[]>
> = {
  labelled: readLabelledPage,
  doubled: readDoubledPage,
  "unlabelled-debate": readUnlabelledPage,
  "unlabelled-list": readUnlabelledPage,
  "written-questions": readWrittenQuestions,
  theyworkforyou: readTheyWorkForYou,
};

/** @throws {DocumentError} when the page has no shape that can be read */
export function readTextPage(document: Document, facts: DocumentFacts | null): PageRead {
  const { file } = document;
  const shape = detectShape(document);
  if (typeof shape !== "string") {
    throw new DocumentError(leftOut(file, shape.unsupported, shape.next));
  }
  const read = (known: DocumentFacts | null) => READERS[shape](document, known);
  return { shape, ...besideManifest(read, facts, file) };
}

/**
 * The events of a page whose blocks are read.
 * @throws {DocumentError} when there is no speech in it
 */
export function* pageEvents(file: string, page: PageRead): Generator<SourceEvent> {
  const { shape, blocks, problems } = page;
  for (const problem of problems) yield { type: "problem", problem };
  const contributions = blocks.flatMap((block) => assemble(block, file));
  if (contributions.length === 0) {
    const reason = "no speech was found on this page";
    throw new DocumentError(leftOut(file, reason, "Save the page again with the debate's text."));
  }
  for (const contribution of contributions) yield { type: "contribution", contribution };
  const debates = new Set(contributions.map((contribution) => contribution.debate.id)).size;
  yield { type: "document", file, shape, debates, contributions: contributions.length };
}
