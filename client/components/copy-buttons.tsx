import type { Citation, Contribution } from "../../server/contract.ts";
import { copiedLink, copiedQuotation, copiedReference } from "../copying.ts";
import { debatePath } from "../route.ts";
import { CopyOutcomeView, useCopying } from "./copy-outcome.tsx";

interface Props {
  contribution: Contribution;
  citation: Pick<Citation, "quote" | "quoteStart" | "quoteEnd">;
}

/** Copies the quotation, the reference or a link to the words. */
export function CopyButtons({ contribution, citation }: Props) {
  const [copy, outcome] = useCopying();
  const { quote, quoteStart: start, quoteEnd: end } = citation;
  const path = debatePath(contribution.debate.id, contribution.id, { start, end });
  const choices = [
    ["quotation", "Quotation copied.", copiedQuotation(contribution, quote)],
    ["reference", "Reference copied.", copiedReference(contribution)],
    ["link", "Link copied.", copiedLink(contribution, new URL(path, location.origin).href)],
  ] as const;
  return (
    <div class="copying">
      <span class="quiet" aria-hidden="true">
        Copy
      </span>
      {choices.map(([name, done, text]) => (
        <button key={name} type="button" class="button" onClick={() => copy(text, done)}>
          <span class="visually-hidden">Copy </span>
          {name}
        </button>
      ))}
      <CopyOutcomeView outcome={outcome} />
    </div>
  );
}
