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
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(
      copied || copyWithoutLeave(text)
        ? { message: done, text: null }
        : { message: "The browser did not allow copying. Copy it from here:", text },
    );
  };
  return [copy, outcome];
}

/** Pages that are not served over TLS, as to a phone in the same network, have no other way. */
function copyWithoutLeave(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    given = true;
  };
  document.addEventListener("copy", give);
  document.execCommand("copy");
  document.removeEventListener("copy", give);
  return given;
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
