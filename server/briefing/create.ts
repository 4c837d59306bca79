/** From a request to a briefing and its bytes: what the route and the command line share. */
import type { Assistant } from "../assistant.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Briefing, BriefingRequest } from "../contract.ts";
import { composeBriefing } from "./compose.ts";
import { gatherEvidence } from "./evidence.ts";
import { toMarkdown } from "./markdown.ts";
import type { BriefingFormat } from "./schema.ts";

/** What a briefing is made from. */
export interface BriefingSources {
  readonly assistant: Assistant;
  readonly catalogue: Catalogue;
  readonly manifest: { readonly generation: string; readonly builtAt: string };
}

/** @throws BriefingRefusal when there is nothing to quote, or the request contradicts itself */
export async function createBriefing(
  sources: BriefingSources,
  request: BriefingRequest,
  signal?: AbortSignal,
): Promise<Briefing> {
  const evidence = await gatherEvidence(sources, request, signal);
  return composeBriefing(evidence, request, sources);
}

/** Media types of the formats. */
export const MEDIA_TYPES: Readonly<Record<BriefingFormat, string>> = {
  json: "application/json",
  markdown: "text/markdown; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const EXTENSIONS: Readonly<Record<BriefingFormat, string>> = {
  json: "json",
  markdown: "md",
  docx: "docx",
};

/** The bytes of a briefing; the same briefing gives the same bytes. */
export async function exportBriefing(briefing: Briefing, format: BriefingFormat): Promise<Buffer> {
  if (format === "docx") {
    // Loaded here: the library is large, and the server's start does not need it.
    const { toWord } = await import("./word.ts");
    return toWord(briefing);
  }
  return Buffer.from(
    format === "markdown" ? toMarkdown(briefing) : `${JSON.stringify(briefing, null, 2)}\n`,
  );
}

/** "briefing-county-lines.docx": letters and digits of plain ASCII, safe in any header and file system. */
export function fileNameOf({ title }: Briefing, format: BriefingFormat): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "briefing"}.${EXTENSIONS[format]}`;
}
