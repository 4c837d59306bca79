/** A briefing being put together: what was found, what is quoted where, and the number of each footnote. */
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import type { BriefingRequest } from "../contract.ts";
import type { Evidence } from "./evidence.ts";
import { partyHeading, QUOTING, type QuotingSection } from "./homes.ts";
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

/** The quotations under each party's heading, parties in the order of their first quotation. */
export function groupByParty(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const parties = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    addToGroup(parties, partyHeading(quotation.contribution), quotation);
  }
  return parties;
}

/** Numbers the quotations in the order in which they stand on the page. */
export function numberQuotations(
  sections: readonly SectionId[],
  selection: Selection,
): Pick<Draft, "quotations" | "markers"> {
  const quotations = sections
    .filter(isQuoting)
    .flatMap((id) =>
      id === "other-parties" ? [...groupByParty(selection[id]).values()].flat() : selection[id],
    );
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
