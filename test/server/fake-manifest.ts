import type { Contribution } from "../../indexer/contribution.ts";
import { INDEX_FORMAT, type IndexManifest } from "../../indexer/index-manifest.ts";
import { reportOn } from "../../indexer/report.ts";

/** The manifest of an index that is not on disk. */
export function fakeManifest(
  contributions: readonly Contribution[],
  parts: Partial<IndexManifest> = {},
): IndexManifest {
  const reading = { documents: 1, skipped: 0, merged: 0, conflicts: [] };
  const report = reportOn(contributions, reading);
  return {
    format: INDEX_FORMAT,
    generation: "0".repeat(16),
    model: { name: "fake-model", hash: "0".repeat(64), dimension: 3, maxTokens: 256 },
    builtAt: "2025-01-01T00:00:00.000Z",
    documents: report.documents,
    debates: report.debates,
    contributions: contributions.length,
    passages: contributions.length,
    from: report.from,
    to: report.to,
    report,
    corrections: null,
    problems: [],
    files: {},
    ...parts,
  };
}
