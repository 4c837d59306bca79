/**
 * The model everything else speaks: who said what, in which debate, and where it stands in the source.
 *
 * These schemas are the border of the indexer: every reader produces them, the index stores them,
 * and the HTTP contract shows them unchanged.
 */
import { z } from "zod";

/** A day as `YYYY-MM-DD`. */
export const Day = z.iso.date();

/**
 * How a speaker came to be shown: printed on the page, worked out from evidence, or not known.
 */
export const Attribution = z.enum(["stated", "inferred", "unidentified"]);
export type Attribution = z.infer<typeof Attribution>;

/**
 * A contribution has a set of roles.
 * - `minister`: held a ministerial office that day.
 * - `government`, `opposition`: side of the House, from party and day.
 * - `backbench`: an MP who held no ministerial office that day and did not speak for the opposition
 *   front bench, where that is known.
 * - `chair`: the Speaker, the deputies, whoever presides.
 */
export const Role = z.enum(["minister", "government", "opposition", "backbench", "chair"]);
export type Role = z.infer<typeof Role>;

export const Speaker = z.object({
  /** The name at the time, without honorific where the source lets us tell; null when unidentified. */
  name: z.string().min(1).nullable(),
  attribution: Attribution,
  /** Why the speaker is shown so, in plain English; empty when stated. */
  evidence: z.array(z.string()),
  /**
   * The reason a person gave in the corrections file beside the index, which wins over inference: the
   * name is theirs, or theirs the word that the name was wrong. Null where nobody corrected it.
   */
  correction: z.string().min(1).nullable().default(null),
  /** Other full names of the same person that the sources give ("Lord Walney" for John Woodcock). */
  alsoKnownAs: z.array(z.string().min(1)),
  /** The words the page prints for the speaker ("Mr Wallace"); null when it prints none. */
  printedAs: z.string().nullable(),
  /** Party at the time, as a full name ("Labour", "Liberal Democrat"). */
  party: z.string().nullable(),
  /** Whether the source gives the party, or it is that of the government the speaker was a Minister of. */
  partyBasis: z.enum(["stated", "government"]).nullable().default(null),
  constituency: z.string().nullable(),
  /** As the page states it, else "Home Secretary" or "Minister, Home Office" from the table of office-holders. */
  office: z.string().nullable(),
  officeBasis: z.enum(["stated", "office-holders"]).nullable(),
  roles: z.array(Role),
  /** Whether the speaker held a ministerial office that day; null when it cannot be known. */
  minister: z.boolean().nullable(),
});
export type Speaker = z.infer<typeof Speaker>;

export const House = z.enum(["Commons", "Lords"]);
export type House = z.infer<typeof House>;

export const Debate = z.object({
  id: z.string().min(1),
  title: z.string().nullable(),
  house: House.nullable(),
  /** "Commons Chamber", "Lords Chamber", "Westminster Hall", "Written Statements", ... */
  venue: z.string().nullable(),
  /** The sitting day; null when the source does not establish it. */
  date: Day.nullable(),
  dateBasis: z.enum(["stated", "manifest", "inferred"]).nullable(),
  /** Earliest and latest possible day; both equal to `date` when it is known. */
  dateFrom: Day.nullable(),
  dateTo: Day.nullable(),
  /** False for excerpts: not every contribution of the debate is here. */
  complete: z.boolean(),
  /** Whether the source marks where it leaves something out. Unlabelled pages do not. */
  gapsMarked: z.boolean(),
});
export type Debate = z.infer<typeof Debate>;

export const Source = z.object({
  file: z.string().min(1),
  /** 1-based; the first and last line of the words themselves, the speaker's header not included. */
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
  /** The official or published page, where the document or its manifest gives it. */
  url: z.url().nullable(),
});
export type Source = z.infer<typeof Source>;

export const ContributionKind = z.enum([
  "speech",
  "question",
  "answer",
  "written-statement",
  "procedural",
]);
export type ContributionKind = z.infer<typeof ContributionKind>;

export const Contribution = z.object({
  /** From what was said and where it stands in its debate; see `identity.ts`. */
  id: z.string().min(1),
  /** Ids the source itself gives (ParlParse); they resolve to this contribution. */
  aliases: z.array(z.string()),
  speaker: Speaker,
  debate: Debate,
  /** 0-based place among the contributions of its debate that are here. */
  position: z.int().min(0),
  /** True where the page marks that something is left out directly before. */
  gapBefore: z.boolean(),
  kind: ContributionKind,
  /** Verbatim; white space within a paragraph is one space, paragraphs are joined by a blank line. */
  text: z.string().min(1),
  /** Number of a written statement: "HCWS265". */
  reference: z.string().nullable(),
  /** Only where the source gives them. */
  volume: z.string().nullable(),
  column: z.string().nullable(),
  /** Id of the question this answers; never paired across a gap. */
  answers: z.string().nullable(),
  /** The place that is shown. */
  source: Source,
  /** Every place where it stands, `source` among them. */
  sources: z.array(Source).min(1),
  /** Hansard-style reference. */
  citation: z.string().min(1),
});
export type Contribution = z.infer<typeof Contribution>;
