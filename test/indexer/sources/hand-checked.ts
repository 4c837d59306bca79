/** What was written down by hand of places drawn at random, and how a reader's output is held to it. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Contribution } from "../../../indexer/contribution.ts";
import { squeezed } from "./seeds.ts";

const Line = z.int().min(1);
const Days = z.tuple([z.iso.date().nullable(), z.iso.date().nullable()]);

const Row = z.strictObject({
  file: z.string(),
  /** The line that was drawn: a header or a `<speech>` tag, else inside the words. */
  line: Line,
  /** First and last line of the words. */
  lines: z.tuple([Line, Line]),
  /** The first words, eight at most. */
  words: z.string(),
  name: z.string().nullable(),
  attribution: z.enum(["stated", "inferred", "unidentified"]),
  party: z.string().nullable(),
  constituency: z.string().nullable(),
  /** Several where somebody held several at once and either may be shown. */
  office: z.union([z.string(), z.array(z.string())]).nullable(),
  officeBasis: z.enum(["stated", "office-holders"]).nullable(),
  chair: z.boolean(),
  minister: z.boolean().nullable(),
  kind: z.string(),
  /** The first words of the question that is answered. */
  answers: z.string().nullable(),
  column: z.string().nullable(),
  reference: z.string().nullable().default(null),
  house: z.string().nullable(),
  venue: z.string().nullable(),
  date: z.iso.date().nullable(),
  dates: Days,
});
type Row = z.infer<typeof Row>;

/** A header under which nobody said anything: no contribution may be made of it. */
const Absent = z.strictObject({ file: z.string(), line: Line, absent: z.literal(true) });

export type HandChecked = Row | z.infer<typeof Absent>;

/** The rows of a file of `test/fixtures/hand-checked`. */
export function handChecked(name: string): HandChecked[] {
  const text = readFileSync(`test/fixtures/hand-checked/${name}.jsonl`, "utf8").trim();
  return text.split("\n").map((line) => z.union([Row, Absent]).parse(JSON.parse(line)));
}

/** The contribution that a row is about. */
function placed(row: HandChecked, contributions: readonly Contribution[]) {
  const line = "absent" in row ? row.line : Math.max(row.line, row.lines[0]);
  return contributions.find(
    ({ source }) =>
      basename(source.file) === row.file && source.lineStart <= line && line <= source.lineEnd,
  );
}

function shown(contribution: Contribution) {
  const { speaker, debate, kind, column, reference, source } = contribution;
  const { name, attribution, party, constituency, office, officeBasis, minister } = speaker;
  const { house, venue, date, dateFrom, dateTo } = debate;
  return {
    ...{ name, attribution, party, constituency, office, officeBasis, minister },
    ...{ kind, column, reference, house, venue, date },
    chair: speaker.roles.includes("chair"),
    dates: [dateFrom, dateTo],
    lines: [source.lineStart, source.lineEnd],
  };
}

const beginsWith = (text: string, words: string) => squeezed(text).startsWith(words);

/**
 * Where the page itself names nobody, the reader may leave the speaker open, but then of the speaker
 * nothing may be shown, and only the words and their place are compared.
 */
function leftOpen(row: Row, found: Contribution): Row {
  if (!isLeftOpen(row, found)) return row;
  const { lineStart, lineEnd } = found.source;
  const within = row.lines[0] <= lineStart && lineEnd <= row.lines[1];
  const nobody = { name: null, party: null, constituency: null, office: null, officeBasis: null };
  return {
    ...row,
    ...nobody,
    minister: null,
    attribution: "unidentified",
    kind: found.kind === "speech" ? "speech" : row.kind,
    lines: within ? [lineStart, lineEnd] : row.lines,
    words: lineStart === row.lines[0] ? row.words : "",
  };
}

function isLeftOpen(row: Row, { speaker }: Contribution): boolean {
  return row.attribution === "inferred" && speaker.attribution === "unidentified";
}

/** What the reader says otherwise than the row, as "field: is X, should be Y"; empty when all is right. */
export function differences(row: HandChecked, contributions: readonly Contribution[]): string[] {
  const found = placed(row, contributions);
  if ("absent" in row) return found ? ["a contribution where nobody spoke"] : [];
  if (!found) return ["no contribution there"];
  const { words, answers, file: _, line: __, ...expected } = leftOpen(row, found);
  const right: Record<string, unknown> = expected;
  const told = Object.entries(shown(found)).flatMap(([field, value]) => {
    const should = right[field];
    if (field === "office" && Array.isArray(should) && should.includes(value)) return [];
    if (isDeepStrictEqual(value, should)) return [];
    return [`${field}: is ${JSON.stringify(value)}, should be ${JSON.stringify(should)}`];
  });
  if (!beginsWith(found.text, words)) told.push(`words: is ${found.text.slice(0, 40)}`);
  const question = contributions.find((one) => one.id === found.answers)?.text ?? null;
  const paired = answers === null ? question === null : beginsWith(question ?? "", answers);
  if (!paired) told.push(`answers: is ${question?.slice(0, 40)}, should be ${answers}`);
  return told;
}

/** How many speakers were worked out that the page does not name, and how many there are to work out. */
export function workedOut(
  rows: readonly HandChecked[],
  contributions: readonly Contribution[],
): { named: number; of: number } {
  const inferred = rows.flatMap((row) =>
    "absent" in row || row.attribution !== "inferred" ? [] : [row],
  );
  const named = inferred.filter((row) => {
    const found = placed(row, contributions);
    return found !== undefined && !isLeftOpen(row, found);
  });
  return { named: named.length, of: inferred.length };
}
