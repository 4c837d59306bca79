/**
 * The form of people's own data: one contribution a line, as JSON. Published as
 * `docs/contribution-line.schema.json`; a test fails when the two differ.
 */
import { z } from "zod";
import { Contribution, ContributionKind, Day } from "../../contribution.ts";

const Words = z.string().regex(/\S/, "must not be empty");
const NumberOrWords = z.union([Words, z.int()]);

/** What a person writes by hand or by a small script. A field we do not know may be a slip, and is refused. */
export const OwnLine = z.strictObject({
  text: Words.describe("The words, verbatim; paragraphs have a blank line between them."),
  date: Day.nullish().describe("The sitting day; left out where it is not known."),
  house: z.enum(["Commons", "Lords", "commons", "lords"]).nullish(),
  debate: Words.nullish().describe("The debate's title."),
  debateId: Words.nullish().describe("Tells two debates of one title and day apart."),
  venue: Words.nullish().describe("Commons Chamber, Westminster Hall, Written Statements, ..."),
  id: Words.nullish().describe("Your own id of the contribution; it can be looked up by it."),
  speaker: Words.nullish().describe(
    "The name, or all that Hansard prints: Ann Coffey (Stockport) (Lab). Null where not known.",
  ),
  party: Words.nullish().describe("At the time."),
  constituency: Words.nullish().describe("At the time."),
  office: Words.nullish().describe("Held on the day: Secretary of State for the Home Department."),
  role: Words.nullish().describe("Another name for office."),
  kind: ContributionKind.nullish().describe("Told from the words where it is left out."),
  reference: Words.nullish().describe("Number of a written statement: HCWS265."),
  volume: NumberOrWords.nullish().describe("Of Hansard, where you know it."),
  column: NumberOrWords.nullish().describe("Of Hansard, with its suffix: 389WH."),
  url: z.url().nullish().describe("The published page."),
  gapBefore: z
    .boolean()
    .nullish()
    .describe(
      "Something is left out directly before. Give it on every line to have answers paired.",
    ),
  complete: z.boolean().nullish().describe("Every contribution of the debate is here."),
  seq: z.int().nullish().describe("Not used: lines stand in the order of the debate."),
});
export type OwnLine = z.infer<typeof OwnLine>;

/** A line is either of our own output (`npm run parse`) or of the simpler form above. */
export const ContributionLine = z.union([OwnLine, Contribution]);

/** What is wrong with a line, in plain English. */
export class BadLine extends Error {
  override name = "BadLine";
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join(".");
  const message = issue?.message ?? "it is not of the form";
  return place ? `${place}: ${message}` : message;
}

/** A correction holds where a person wrote it, and is not handed on as if the source said so. */
const Uncorrected = Contribution.refine(({ speaker }) => speaker.correction === null, {
  path: ["speaker", "correction"],
  message: "it belongs in corrections.jsonl in the index folder; give null here",
});

/** @throws {BadLine} */
export function parseContributionLine(text: string): OwnLine | Contribution {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadLine("it is not valid JSON", { cause });
  }
  const ours = typeof json === "object" && json !== null && "sources" in json;
  const parsed = ours ? Uncorrected.safeParse(json) : OwnLine.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new BadLine(explain(parsed.error), { cause: parsed.error });
}

/** True for a line that `npm run parse` wrote. */
export function isContribution(line: OwnLine | Contribution): line is Contribution {
  return "sources" in line;
}

/** The JSON Schema (draft 2020-12) of a line. */
export function contributionLineSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(ContributionLine, { io: "input" });
  return {
    $schema,
    title: "One contribution to a debate: a line of a file that Dispatch Box indexes",
    ...schema,
  };
}
