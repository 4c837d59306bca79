/** The sections of a briefing by name, in the order of a Commons Library debate pack. */
import type { SectionId } from "../../server/contract.ts";

export const sectionNames: Record<SectionId, string> = {
  coverage: "Purpose, coverage and caveats",
  summary: "Summary",
  background: "Background",
  government: "Government position",
  "other-parties": "Other parties",
  timeline: "Timeline",
  "questions-and-answers": "Questions and answers",
  "key-quotations": "Key quotations",
  sources: "Sources",
};

export const sectionIds = Object.keys(sectionNames) as SectionId[];
