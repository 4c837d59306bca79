/**
 * What a briefing is made of. Every item is a verbatim quotation with its reference, a count, a date,
 * a heading, an entry in the list of sources, or a note that the person typed; there is no other kind,
 * so nothing else can be written for them.
 */
import { z } from "zod";

/** The sections, in the order of a Commons Library debate pack. */
export const SectionId = z.enum([
  "coverage",
  "summary",
  "background",
  "government",
  "other-parties",
  "timeline",
  "questions-and-answers",
  "key-quotations",
  "sources",
]);
export type SectionId = z.infer<typeof SectionId>;

/** Where the speaker sat that day; null where that is not established. */
const Side = z.enum(["government", "opposition"]).nullable();
export type Side = z.infer<typeof Side>;

const QuotationItem = z.object({
  kind: z.literal("quotation"),
  /** Verbatim: `contribution.text.slice(quoteStart, quoteEnd)`. */
  text: z.string().min(1),
  /** Number of its footnote, from 1 in order of the briefing. */
  marker: z.int().min(1),
  contributionId: z.string(),
  quoteStart: z.int().min(0),
  quoteEnd: z.int().min(1),
  /** The words lie inside the speaker's own quotation of another. */
  quotingSomeoneElse: z.boolean(),
  /** Who, as what, in which debate and when, with every mark of doubt. */
  attribution: z.string(),
  /** Speaker and Hansard-style reference, with every mark of doubt: the text of the footnote. */
  citation: z.string(),
  side: Side,
  url: z.url().nullable(),
});
export type QuotationItem = z.infer<typeof QuotationItem>;

const DateItem = z.object({
  kind: z.literal("date"),
  text: z.string().min(1),
  /** Set in the timeline: one row per debate. */
  row: z
    .object({
      debateId: z.string(),
      day: z.string(),
      debate: z.string(),
      found: z.int().min(0),
      /** Footnotes of what is quoted from it. */
      markers: z.array(z.int().min(1)),
    })
    .nullable(),
});
export type DateItem = z.infer<typeof DateItem>;

const SourceItem = z.object({
  kind: z.literal("source"),
  text: z.string().min(1),
  contributionId: z.string(),
  citation: z.string(),
  /** Footnotes that lead here. */
  markers: z.array(z.int().min(1)),
  url: z.url().nullable(),
  file: z.string(),
  lineStart: z.int().min(1),
  lineEnd: z.int().min(1),
});
export type SourceItem = z.infer<typeof SourceItem>;

export const BriefingItem = z.discriminatedUnion("kind", [
  QuotationItem,
  DateItem,
  SourceItem,
  z.object({ kind: z.literal("count"), text: z.string().min(1) }),
  z.object({ kind: z.literal("heading"), text: z.string().min(1) }),
  z.object({
    kind: z.literal("note"),
    /** As the person typed it; exports mark it as theirs. */
    text: z.string().min(1),
    contributionId: z.string().nullable(),
  }),
]);
export type BriefingItem = z.infer<typeof BriefingItem>;

export const BriefingSection = z.object({
  id: SectionId,
  heading: z.string(),
  /** Nothing was found or quoted for it; its one item says so. */
  empty: z.boolean(),
  items: z.array(BriefingItem),
});
export type BriefingSection = z.infer<typeof BriefingSection>;

export const Balance = z.object({
  sides: z.array(z.object({ side: Side, found: z.int().min(0), quoted: z.int().min(0) })),
  /** The only side quoted, where there is only one. */
  oneSided: Side,
});
export type Balance = z.infer<typeof Balance>;

/** A note of the person's: under a section, or under a quotation of a contribution. */
export const BriefingNote = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  section: SectionId.optional(),
  contributionId: z.string().min(1).max(300).optional(),
});
export type BriefingNote = z.infer<typeof BriefingNote>;

/** The words of a kept contribution to quote: whole sentences, at most 600 characters. */
export const ChosenQuotation = z.strictObject({
  contributionId: z.string().min(1).max(300),
  quoteStart: z.int().min(0),
  quoteEnd: z.int().min(1),
});
export type ChosenQuotation = z.infer<typeof ChosenQuotation>;

export const BriefingLength = z.enum(["one-page", "three-pages", "all"]);
export type BriefingLength = z.infer<typeof BriefingLength>;

export const BriefingFormat = z.enum(["json", "markdown", "docx"]);
export type BriefingFormat = z.infer<typeof BriefingFormat>;
