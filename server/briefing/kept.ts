/** What the person kept, as quotations. */
import type { Contribution } from "../../indexer/contribution.ts";
import type { Catalogue } from "../catalogue.ts";
import type { BriefingRequest } from "../contract.ts";
import { type Quotation, quoteChosen, quoteKept, type Topic } from "./quotations.ts";
import { BriefingRefusal } from "./refusal.ts";

/**
 * One quotation per contribution kept, in order, or those of its words that were chosen.
 * @throws BriefingRefusal when there is no such contribution, or the words chosen are not whole sentences
 */
export function chosenQuotations(
  { keep = [], quotations = [] }: Pick<BriefingRequest, "keep" | "quotations">,
  topic: Topic,
  catalogue: Catalogue,
): Quotation[] {
  const contributions = keep.map((id, index) => lookUp(catalogue, id, `keep.${index}`));
  const chosen = quotations.map(({ contributionId, quoteStart, quoteEnd }, index) => {
    const path = `quotations.${index}`;
    const contribution = lookUp(catalogue, contributionId, `${path}.contributionId`);
    if (!contributions.includes(contribution)) {
      const message = `The contribution "${contributionId}" is not kept. Add it to keep to quote it.`;
      throw new BriefingRefusal("invalid_briefing", message, `${path}.contributionId`);
    }
    const quotation = quoteChosen(contribution, { start: quoteStart, end: quoteEnd });
    if (quotation === null) {
      throw new BriefingRefusal(
        "invalid_briefing",
        `The words from ${quoteStart} to ${quoteEnd} of the contribution "${contributionId}" are not whole sentences of at most 600 characters. Send the quoteStart and quoteEnd of a citation.`,
        path,
      );
    }
    return quotation;
  });
  return [...new Set(contributions)].flatMap((contribution) => {
    const own = chosen.filter((each) => each.contribution === contribution);
    if (own.length > 0) return own;
    const quotation = quoteKept(contribution, topic);
    if (quotation !== null) return [quotation];
    throw new BriefingRefusal(
      "invalid_briefing",
      `No whole sentence of the contribution "${contribution.id}" can be quoted: all are over 600 characters or break into another's words. Leave it out of keep.`,
      `keep.${contributions.indexOf(contribution)}`,
    );
  });
}

function lookUp(catalogue: Catalogue, id: string, path: string): Contribution {
  const contribution = catalogue.byId(id);
  if (contribution !== null) return contribution;
  throw new BriefingRefusal(
    "invalid_briefing",
    `No contribution has the id "${id}". It may have left the index since it was kept; keep it again from an answer.`,
    path,
  );
}
