import { useState } from "preact/hooks";

export interface CopyOutcome {
  message: string;
  /** What could not be copied; null when it was. */
  text: string | null;
}

/** Copies a text and remembers how that went, for `CopyOutcomeView`. */
export function useCopying(): [
  copy: (text: string, done: string) => Promise<void>,
  outcome: CopyOutcome | null,
] {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ message: done, text: null });
    } catch {
      setOutcome({ message: "The browser did not allow copying. Copy it from here:", text });
    }
  };
  return [copy, outcome];
}

/** Says that it was copied; where the browser forbids it, shows the text to copy. */
export function CopyOutcomeView({ outcome }: { outcome: CopyOutcome | null }) {
  return (
    <>
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
    </>
  );
}
