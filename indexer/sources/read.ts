/** Walks paths and reads every document in them; what fails is named and the rest goes on. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type Document, DocumentError, readDocument } from "../document.ts";
import { type DocumentFacts, type Manifest, readManifest } from "../manifest.ts";
import type { Problem } from "../problem.ts";
import { assemble } from "./assemble.ts";
import type { Block } from "./block.ts";
import { detectShape, type Shape } from "./detect.ts";
import type { SourceEvent } from "./events.ts";
import { readLabelledPage } from "./parallel-parliament/labelled.ts";
import { readUnlabelledPage } from "./parallel-parliament/unlabelled.ts";

/** Files of a folder that describe the documents and are not documents themselves. */
const NOT_DOCUMENTS = /^(?:manifest\.json|readme(?:\..*)?|licen[cs]e(?:\..*)?|\..*)$/i;

/** A path as citations name it: relative to the working folder where it lies inside. */
function nameOf(path: string): string {
  const inside = relative(process.cwd(), path);
  const shown = inside === "" || inside.startsWith("..") ? path : inside;
  return shown.split(sep).join("/");
}

function asProblem(error: unknown, file: string): Problem {
  if (error instanceof DocumentError) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  return { file, line: null, reason: `reading failed (${reason})`, next: "Please report this." };
}

async function* documentsIn(path: string): AsyncGenerator<string | Problem> {
  const found = await stat(path).catch(() => null);
  if (!found) {
    yield {
      file: nameOf(path),
      line: null,
      reason: "there is no such file or folder",
      next: "Check the path.",
    };
    return;
  }
  if (!found.isDirectory()) {
    yield path;
    return;
  }
  let empty = true;
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_DOCUMENTS.test(entry.name)) continue;
    if (!entry.isDirectory() && !entry.isFile()) continue;
    empty = false;
    yield* documentsIn(join(path, entry.name));
  }
  if (empty) {
    yield {
      file: nameOf(path),
      line: null,
      reason: "the folder holds no documents",
      next: "Put saved pages (.txt) into it, or name another folder.",
    };
  }
}

interface PageRead {
  shape: Shape;
  blocks: Block[];
}

function readPage(document: Document, facts: DocumentFacts | null): PageRead {
  const shape = detectShape(document);
  if (typeof shape !== "string") {
    const { unsupported: reason, next } = shape;
    throw new DocumentError({ file: document.file, line: null, reason, next });
  }
  const blocks =
    shape === "labelled" ? readLabelledPage(document) : readUnlabelledPage(document, facts);
  return { shape, blocks };
}

function* eventsOf(document: Document, facts: DocumentFacts | null): Generator<SourceEvent> {
  const { file } = document;
  const { shape, blocks } = readPage(document, facts);
  const contributions = blocks.flatMap((block) => assemble(block, file));
  if (contributions.length === 0) {
    throw new DocumentError({
      file,
      line: null,
      reason: "no speech was found on this page",
      next: "Save the page again with the debate's text.",
    });
  }
  for (const contribution of contributions) yield { type: "contribution", contribution };
  const debates = new Set(contributions.map((contribution) => contribution.debate.id)).size;
  yield { type: "document", file, shape, debates, contributions: contributions.length };
}

/** The manifest of each folder, read once; a bad one is reported once and then left out. */
class Manifests {
  private readonly byFolder = new Map<string, Manifest>();

  async *of(folder: string): AsyncGenerator<SourceEvent, Manifest> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    let manifest: Manifest = { documents: {} };
    const path = join(folder, "manifest.json");
    try {
      manifest = await readManifest(path, nameOf(path));
    } catch (error) {
      yield { type: "problem", problem: asProblem(error, nameOf(path)) };
    }
    this.byFolder.set(folder, manifest);
    return manifest;
  }
}

/**
 * Reads documents and folders, in order of path.
 *
 * Yields each contribution as it is met, a line per document read, and a problem for every document
 * that cannot be read; it never throws for what a document holds.
 */
export async function* readSources(paths: readonly string[]): AsyncGenerator<SourceEvent> {
  const manifests = new Manifests();
  for (const root of paths) {
    for await (const found of documentsIn(root)) {
      if (typeof found !== "string") {
        yield { type: "problem", problem: found };
        continue;
      }
      const manifest = yield* manifests.of(dirname(found));
      const file = nameOf(found);
      try {
        const document = await readDocument(found, file);
        yield* eventsOf(document, manifest.documents[basename(found)] ?? null);
      } catch (error) {
        yield { type: "problem", problem: asProblem(error, file) };
      }
    }
  }
}
