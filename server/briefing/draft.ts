/** A briefing being put together: what was found, what is quoted where, and the number of each footnote. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { BriefingRequest } from "../contract.ts";
import type { Evidence } from "./evidence.ts";
import { QUOTING, type QuotingSection } from "./homes.ts";
import type { Quotation } from "./quotations.ts";
import type { BriefingLength, SectionId } from "./schema.ts";
import type { Selection } from "./select.ts";

export interface Draft {
  request: BriefingRequest;
  length: BriefingLength;
  /** Sections wanted, in order. */
  sections: readonly SectionId[];
  evidence: Evidence;
  /** Found on the question or kept, each once, best first. */
  found: readonly Contribution[];
  selection: Selection;
  /** Everything quoted, in the order of the footnotes. */
  quotations: readonly Quotation[];
  /** Footnote of each; from 1. */
  markers: ReadonlyMap<Quotation, number>;
}

/** Numbers the quotations in the order in which their sections stand. */
export function numberQuotations(
  sections: readonly SectionId[],
  selection: Selection,
): Pick<Draft, "quotations" | "markers"> {
  const quotations = sections.filter(isQuoting).flatMap((id) => selection[id]);
  return { quotations, markers: new Map(quotations.map((each, index) => [each, index + 1])) };
}

function isQuoting(id: SectionId): id is QuotingSection {
  return (QUOTING as readonly SectionId[]).includes(id);
}

/** The footnotes of quotations for which `belongs` holds. */
export function markersOf(
  { quotations, markers }: Draft,
  belongs: (contribution: Contribution) => boolean,
): number[] {
  return quotations
    .filter(({ contribution }) => belongs(contribution))
    .flatMap((each) => markers.get(each) ?? []);
}
