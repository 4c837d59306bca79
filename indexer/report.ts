/** What indexing found, for the terminal and for the index. */
import { z } from "zod";
import { type Contribution, Day } from "./contribution.ts";
import type { Conflict } from "./merge/combine.ts";
import { personKey } from "./person-key.ts";

const Count = z.int().min(0);

export const IndexReport = z.object({
  documents: Count,
  debates: Count,
  contributions: Count,
  /** Persons, however many forms of a name they have. */
  speakers: Count,
  from: Day.nullable(),
  to: Day.nullable(),
  days: Count,
  stated: Count,
  inferred: Count,
  unidentified: Count,
  /** Whose speaker a person corrected; not among the three above. */
  corrected: Count,
  /** Contributions whose debate has no known day, bounded or not. */
  undated: Count,
  /** Documents, or parts of them, that could not be read. */
  skipped: Count,
  /** Places that show a speech kept elsewhere. */
  merged: Count,
  conflicts: z.array(
    z.object({
      contributionId: z.string(),
      field: z.enum(["speaker", "party", "constituency"]),
      values: z.array(z.object({ value: z.string(), file: z.string(), line: Count })),
    }),
  ),
});
export type IndexReport = z.infer<typeof IndexReport>;

/** Counts over an index's contributions. */
export function reportOn(
  contributions: readonly Contribution[],
  reading: { documents: number; skipped: number; merged: number; conflicts: Conflict[] },
): IndexReport {
  const attributed = (how: string) =>
    contributions.filter(({ speaker: { attribution, correction } }) =>
      correction === null ? attribution === how : how === "corrected",
    ).length;
  const days = [...new Set(contributions.flatMap(({ debate }) => debate.date ?? []))].sort();
  const people = new Set(
    contributions.flatMap(({ speaker: { name, alsoKnownAs } }) =>
      name === null ? [] : [[name, ...alsoKnownAs].map(personKey).sort()[0] ?? ""],
    ),
  );
  return {
    documents: reading.documents,
    debates: new Set(contributions.map(({ debate }) => debate.id)).size,
    contributions: contributions.length,
    speakers: people.size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    days: days.length,
    stated: attributed("stated"),
    inferred: attributed("inferred"),
    unidentified: attributed("unidentified"),
    corrected: attributed("corrected"),
    undated: contributions.filter(({ debate }) => debate.date === null).length,
    skipped: reading.skipped,
    merged: reading.merged,
    conflicts: reading.conflicts,
  };
}

/** The report as lines of a table for a terminal. */
export function printReport(report: IndexReport): string[] {
  const rows: [string, string][] = [
    ["documents", String(report.documents)],
    ["debates", String(report.debates)],
    ["contributions", String(report.contributions)],
    ["speakers", String(report.speakers)],
    ["sitting days", report.from ? `${report.days}, ${report.from} to ${report.to}` : "none known"],
    ["speaker stated", String(report.stated)],
    ["speaker inferred", String(report.inferred)],
    ["speaker unidentified", String(report.unidentified)],
    ["speaker corrected", String(report.corrected)],
    ["day not established", String(report.undated)],
    ["skipped", String(report.skipped)],
    ["merged", String(report.merged)],
    ["in conflict", String(report.conflicts.length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const conflicts = report.conflicts.map(({ field, values }) => {
    const said = values.map(({ value, file, line }) => `${value} (${file}:${line})`).join(", ");
    return `Sources disagree on the ${field}: ${said}.`;
  });
  return [...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ...conflicts];
}
