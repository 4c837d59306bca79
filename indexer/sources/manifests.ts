/** The manifests beside the documents, each read once. */
import { DocumentError } from "../document-error.ts";
import { type DocumentFacts, type Manifest, parseManifest } from "../manifest.ts";
import type { Problem } from "../problem.ts";
import { type Folder, type Input, leftOut } from "./input.ts";

const NONE: Manifest = { documents: {} };

async function read(folder: Folder): Promise<Manifest | Problem> {
  const file = folder.manifest;
  try {
    const bytes = await folder.readManifest();
    return bytes ? parseManifest(bytes, file) : NONE;
  } catch (error) {
    if (error instanceof DocumentError) return error.problem;
    return leftOut(file, "the manifest cannot be read", "Check that you may read it.");
  }
}

/** Facts about documents from the manifests of their folders. */
export class Manifests {
  private readonly byFile = new Map<string, Manifest>();

  /**
   * What the manifest of the input's folder says of it, or null. A manifest that cannot be used is
   * reported once, and its documents are read without it.
   */
  async factsOf(input: Input): Promise<{ facts: DocumentFacts | null; problem: Problem | null }> {
    const { folder, name } = input;
    let manifest = this.byFile.get(folder.manifest);
    let problem: Problem | null = null;
    if (!manifest) {
      const found = await read(folder);
      if ("documents" in found) manifest = found;
      else {
        manifest = NONE;
        problem = found;
      }
      this.byFile.set(folder.manifest, manifest);
    }
    const facts = Object.hasOwn(manifest.documents, name) ? manifest.documents[name] : null;
    return { facts: facts ?? null, problem };
  }
}
