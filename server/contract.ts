/**
 * The HTTP contract: schemas of every request, response and stream event.
 *
 * The client imports types from here and nothing else; `openapi.json` is generated from the same
 * schemas. Field names and meanings are relied on by others: add, never rename.
 */
import { z } from "zod";
import {
  Attribution,
  Contribution,
  Day,
  Debate,
  Source,
  Speaker,
} from "../indexer/contribution.ts";
import { Filters } from "./asked-filters.ts";
import {
  Balance,
  BriefingFormat,
  BriefingLength,
  BriefingNote,
  BriefingSection,
  ChosenQuotation,
  SectionId,
} from "./briefing/schema.ts";

export type { Contribution, Debate, Role, Source, Speaker } from "../indexer/contribution.ts";
export { Filters } from "./asked-filters.ts";
export type { BriefingItem, BriefingSection, SectionId } from "./briefing/schema.ts";

/** The longest question accepted, in characters (Unicode code points, as JSON Schema counts). */
export const QUESTION_LIMIT = 1000;
/** What is asked; a control character says nothing, and may not pass into an answer or a briefing. */
export const AskedText = z
  .string()
  .max(QUESTION_LIMIT)
  .overwrite((text) => text.replace(/[^\P{Cc}\t\n\r]/gu, " "));
const Question = AskedText.regex(/\S/, "must not be empty");

/** How the question was read. */
export const Interpretation = z.object({
  topic: z.string(),
  filters: Filters,
  /** A written-statement number or Hansard reference named in the question. */
  reference: z.string().nullable(),
  /** A quotation pasted into the question. */
  quote: z.string().nullable(),
  /** What was taken over from earlier turns, in plain English. */
  carriedOver: z.array(z.string()),
  /** Contributions that a filter could not place (no name, no day), by filter. */
  leftOut: z.array(z.object({ filter: z.string(), contributions: z.int().min(0) })),
  explanation: z.string(),
});
export type Interpretation = z.infer<typeof Interpretation>;

/** A verbatim quotation and where it stands. */
export const Citation = z.object({
  /** The n of `[n]` in the answer; from 1. */
  marker: z.int().min(1),
  contributionId: z.string(),
  /** `contribution.text.slice(quoteStart, quoteEnd)`; at most two sentences or 600 characters. */
  quote: z.string().min(1),
  quoteStart: z.int().min(0),
  quoteEnd: z.int().min(1),
  /** The words lie inside the speaker's own quotation of another. */
  quotingSomeoneElse: z.boolean(),
  speaker: Speaker,
  debate: Debate,
  source: Source,
  citation: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** What is indexed, said with every answer. */
export const Coverage = z.object({
  contributions: z.int().min(0),
  debates: z.int().min(0),
  from: Day.nullable(),
  to: Day.nullable(),
  excerptsOnly: z.boolean(),
});
export type Coverage = z.infer<typeof Coverage>;

/** Questions that are none of Parliament: of what is indexed, of Dispatch Box itself, greetings, and what it is told to do. */
const Aside = z.enum(["greeting", "about-us", "coverage", "instruction", "task"]);
export type Aside = z.infer<typeof Aside>;

export const Answer = z.object({
  status: z.enum(["answered", "no_evidence"]),
  /** Markdown with `[n]` markers. */
  text: z.string(),
  points: z.array(z.object({ text: z.string(), markers: z.array(z.int().min(1)) })),
  /** Best first. */
  citations: z.array(Citation),
  interpretation: Interpretation,
  /** Why nothing is shown; null when something is. */
  reason: z.string().nullable(),
  /** What was asked, where it was not what was said; null for every question of that. */
  aside: Aside.nullable(),
  coverage: Coverage,
  suggestions: z.array(z.string()),
  /** Milliseconds by stage. */
  timings: z.record(z.string(), z.number()),
});
export type Answer = z.infer<typeof Answer>;

export const Turn = z.object({
  question: z.string().min(1).max(QUESTION_LIMIT),
  interpretation: Interpretation,
  citedContributionIds: z.array(z.string()).max(100),
});
export type Turn = z.infer<typeof Turn>;

export const AskRequest = z.strictObject({
  question: Question,
  filters: Filters.optional(),
  /** False keeps to `filters` alone: none are read from the question's words or earlier turns. */
  readFilters: z.boolean().optional(),
  history: z.array(Turn).max(50).optional(),
});
export type AskRequest = z.infer<typeof AskRequest>;

export const ErrorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** One server-sent event of `POST /api/ask`: the name and the JSON of its `data`. */
export const AskEvent = z.discriminatedUnion("event", [
  z.object({ event: z.literal("interpretation"), data: Interpretation }),
  z.object({ event: z.literal("sources"), data: z.array(Citation) }),
  z.object({ event: z.literal("delta"), data: z.object({ text: z.string() }) }),
  z.object({ event: z.literal("done"), data: Answer }),
  z.object({ event: z.literal("error"), data: ErrorBody }),
]);
export type AskEvent = z.infer<typeof AskEvent>;

export const Health = z.object({
  status: z.enum(["ok", "degraded"]),
  index: z
    .object({
      contributions: z.int(),
      passages: z.int(),
      debates: z.int(),
      from: Day.nullable(),
      to: Day.nullable(),
      model: z.string(),
      builtAt: z.iso.datetime(),
    })
    .nullable(),
  /** What could not be indexed, corrections that are not applied, or why there is no index, and what to do; empty when all is well. */
  problems: z.array(z.string()),
});
export type Health = z.infer<typeof Health>;

/** A contribution in its place: its neighbours in the debate, nearest last before and first after. */
export const ContributionInPlace = z.object({
  contribution: Contribution,
  before: z.array(Contribution),
  after: z.array(Contribution),
  /** True where the page was cut directly before or after. */
  gapBefore: z.boolean(),
  gapAfter: z.boolean(),
});
export type ContributionInPlace = z.infer<typeof ContributionInPlace>;

const FacetCounts = z.array(z.object({ value: z.string(), count: z.int().min(0) }));

export const SearchResponse = z.object({
  interpretation: Interpretation,
  results: z.array(
    z.object({
      rank: z.int().min(1),
      score: z.number(),
      contribution: Contribution,
      passage: z.object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) }),
    }),
  ),
  total: z.int().min(0),
  facets: z.object({
    speakers: FacetCounts,
    parties: FacetCounts,
    roles: FacetCounts,
    months: FacetCounts,
    venues: FacetCounts,
    offices: FacetCounts,
    kinds: FacetCounts,
    /** Who spoke for which party at the time; unidentified speakers are not in it. */
    whoSpoke: z.array(
      z.object({ name: z.string(), party: z.string().nullable(), count: z.int().min(0) }),
    ),
  }),
});
export type SearchResponse = z.infer<typeof SearchResponse>;

export const DebateSummary = z.object({ debate: Debate, contributions: z.int().min(0) });
export const DebateList = z.object({ debates: z.array(DebateSummary) });
export type DebateList = z.infer<typeof DebateList>;

export const DebateInFull = z.object({ debate: Debate, contributions: z.array(Contribution) });
export type DebateInFull = z.infer<typeof DebateInFull>;

export const SpeakerSummary = z.object({
  name: z.string(),
  /** Other names of the same person in the index; filters take any of them. */
  alsoKnownAs: z.array(z.string()),
  contributions: z.int().min(0),
  /** How its other contributions came to be shown under the name; see `corrected`. */
  attributions: z.array(Attribution),
  /** Contributions of which a person said, in the corrections file, that this is the speaker. */
  corrected: z.int().min(0),
  parties: z.array(z.string()),
  /** Offices held in the indexed period. */
  offices: z.array(z.string()),
});
export const SpeakerList = z.object({
  speakers: z.array(SpeakerSummary),
  /** Contributions whose speaker is not known. */
  unidentified: z.int().min(0),
});
export type SpeakerList = z.infer<typeof SpeakerList>;

export const BriefingRequest = z.strictObject({
  question: Question,
  filters: Filters.optional(),
  /** False keeps to `filters` alone, as in `AskRequest`. */
  readFilters: z.boolean().optional(),
  /** Contributions to quote, and no others, in this order; without it the best found are quoted. */
  keep: z.array(z.string().min(1).max(300)).max(100).optional(),
  /** Which words of kept contributions to quote; where not given, the sentences nearest to the topic. */
  quotations: z.array(ChosenQuotation).max(200).optional(),
  /**
   * Where kept quotations stand: "kept", all under "Key quotations" in the order of `keep` (default);
   * "sections", each in its own section, there in the order of `keep`.
   */
  order: z.enum(["kept", "sections"]).optional(),
  /** Contributions to put first in their sections, in this order; the others follow as without it. */
  arrange: z.array(z.string().min(1).max(300)).max(500).optional(),
  /** Contributions not to quote. */
  drop: z.array(z.string().min(1).max(300)).max(500).optional(),
  /** The sections wanted, in this order; without it all, in the order of a debate pack. */
  sections: z.array(SectionId).min(1).max(20).optional(),
  notes: z.array(BriefingNote).max(100).optional(),
  /** Default "three-pages". */
  length: BriefingLength.optional(),
  /** In place of "Briefing: " and the question. */
  title: z.string().trim().min(1).max(200).optional(),
  format: BriefingFormat,
});
export type BriefingRequest = z.infer<typeof BriefingRequest>;

export const Briefing = z.object({
  title: z.string(),
  question: z.string(),
  /** How the question was read. */
  interpretation: Interpretation,
  sections: z.array(BriefingSection),
  balance: Balance,
  coverage: Coverage,
  /** What it was made from; the same index, question and options give the same bytes. */
  index: z.object({ generation: z.string(), builtAt: z.iso.datetime() }),
  /** The request that made it, without its format. */
  options: BriefingRequest.omit({ format: true }),
  licence: z.string(),
});
export type Briefing = z.infer<typeof Briefing>;
