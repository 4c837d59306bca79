/** Runs the real reader over rendered pages and compares its names with those who spoke. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contribution } from "../../../indexer/contribution.ts";
import { personKey } from "../../../indexer/person-key.ts";
import { readSources } from "../../../indexer/sources/read.ts";
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

function judge(page: EvaluatedPage, contributions: readonly Contribution[]): Judged[] {
  return page.paragraphs.map((paragraph, place) => {
    const found = contributions.find(
      ({ source }) => source.lineStart <= paragraph.line && paragraph.line <= source.lineEnd,
    );
    if (!found) throw new Error(`${page.name}: the reader lost line ${paragraph.line}`);
    const { name, evidence } = found.speaker;
    return { page, paragraph, place, given: name, evidence };
  });
}

/** True where the name given is that of whoever spoke. */
export function isRight({ given, paragraph }: Judged): boolean {
  return (
    given !== null && paragraph.name !== null && personKey(given) === personKey(paragraph.name)
  );
}

/** Every paragraph of every page, with the name the reader gave it. */
export async function runPages(pages: readonly EvaluatedPage[]): Promise<Judged[]> {
  const root = await mkdtemp(join(tmpdir(), "attribution-"));
  try {
    const documents: Record<string, unknown> = {};
    await mkdir(join(root, "pages"));
    const nameOf = (i: number) => `${String(i).padStart(6, "0")}.txt`;
    for (const [i, page] of pages.entries()) {
      await writeFile(join(root, "pages", nameOf(i)), page.lines.join("\n"));
      if (page.facts) documents[nameOf(i)] = page.facts;
    }
    await writeFile(join(root, "pages", "manifest.json"), JSON.stringify({ documents }));
    const byFile = new Map<string, Contribution[]>();
    for await (const event of readSources([join(root, "pages")])) {
      if (event.type === "problem") {
        throw new Error(`${event.problem.file}: ${event.problem.reason}`);
      }
      if (event.type !== "contribution") continue;
      const file = event.contribution.source.file.split("/").at(-1) ?? "";
      byFile.set(file, [...(byFile.get(file) ?? []), event.contribution]);
    }
    return pages.flatMap((page, i) => judge(page, byFile.get(nameOf(i)) ?? []));
  } finally {
    await rm(root, { recursive: true });
  }
}
