/** Walks paths and reads every document in them; what fails is named and the rest goes on. */
import { DocumentError, linesOf, readText } from "../document.ts";
import type { DocumentFacts } from "../manifest.ts";
import type { Problem } from "../problem.ts";
import type { SourceEvent } from "./events.ts";
import { readHtmlPage } from "./html/read-html.ts";
import { type Input, leftOut, readStart } from "./input.ts";
import { readJsonLines } from "./jsonl/read-json-lines.ts";
import { Manifests } from "./manifests.ts";
import { pageEvents, readTextPage } from "./page.ts";
import { readParlParse } from "./parlparse/read-parlparse.ts";
import { SNIFFED_BYTES, sniff } from "./sniff.ts";
import { walk } from "./walk.ts";

/** Whole days of Hansard as HTML stay below this; parsed, a page takes many times its size. */
const HTML_BYTES = 16 * 1024 * 1024;

function asProblem(error: unknown, file: string): Problem {
  if (error instanceof DocumentError) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  return leftOut(file, `reading failed (${reason})`, "Please report this.");
}

async function* readInput(input: Input, facts: DocumentFacts | null): AsyncGenerator<SourceEvent> {
  const { file } = input;
  const form = sniff(await readStart(input, SNIFFED_BYTES));
  if (typeof form !== "string") throw new DocumentError(leftOut(file, form.reason, form.next));
  if (form === "parlparse") yield* readParlParse(input);
  else if (form === "json-lines") yield* readJsonLines(input);
  else if (form === "html") {
    const text = await readText(input, HTML_BYTES);
    yield* pageEvents(file, readHtmlPage(file, text, facts));
  } else {
    const lines = linesOf(await readText(input));
    yield* pageEvents(file, readTextPage({ file, lines }, facts));
  }
}

/**
 * Reads documents, folders and archives, in order of path.
 *
 * Yields each contribution as it is met, a line per document read, and a problem for every document
 * that cannot be read; it never throws for what a document holds.
 */
export async function* readSources(paths: readonly string[]): AsyncGenerator<SourceEvent> {
  const manifests = new Manifests();
  for await (const found of walk(paths)) {
    if (!("open" in found)) {
      yield { type: "problem", problem: found };
      continue;
    }
    const { facts, problem } = await manifests.factsOf(found);
    if (problem) yield { type: "problem", problem };
    try {
      yield* readInput(found, facts);
    } catch (error) {
      yield { type: "problem", problem: asProblem(error, found.file) };
    }
  }
}
