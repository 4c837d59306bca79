import { useState } from "preact/hooks";
import type { Contribution } from "../../server/contract.ts";
import { copiedQuotation, copiedReference } from "../copying.ts";

/** Copies the quotation or the reference; where the browser forbids it, shows the text to copy. */
export function CopyButtons({
  contribution,
  quote,
}: {
  contribution: Contribution;
  quote: string;
}) {
  const [outcome, setOutcome] = useState<{ message: string; text: string | null } | null>(null);
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ message: done, text: null });
    } catch {
      setOutcome({ message: "The browser did not allow copying. Copy it from here:", text });
    }
  };
  return (
    <div class="copying">
      <button
        type="button"
        class="button"
        onClick={() => copy(copiedQuotation(contribution, quote), "Quotation copied.")}
      >
        Copy quotation
      </button>
      <button
        type="button"
        class="button"
        onClick={() => copy(copiedReference(contribution), "Reference copied.")}
      >
        Copy reference
      </button>
      <p class="copy-outcome" role="status">
        {outcome?.message}
      </p>
      {outcome?.text && (
        <textarea
          class="copy-by-hand"
          aria-label="Text to copy"
          readOnly
          rows={4}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
