import { useId, useState } from "preact/hooks";
import type { Contribution } from "../../server/contract.ts";
import { CopyOutcomeView, useCopying } from "./copy-outcome.tsx";

/**
 * How to correct a speaker whom the source does not name: makes the line for the corrections file. The
 * page changes nothing itself, since anybody may open it and one file decides for all who do.
 */
export function Correcting({ contribution: { id, speaker } }: { contribution: Contribution }) {
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [copy, outcome] = useCopying();
  const prefix = useId();
  if (speaker.attribution === "stated") return null;
  const line = JSON.stringify({
    contribution: id,
    speaker: name.trim() || null,
    reason: reason.trim(),
  });
  return (
    <details class="correcting">
      <summary>{speaker.name === null ? "Do you know who spoke?" : "Wrong speaker?"}</summary>
      <label for={`${prefix}-name`}>Full name, or nothing where it is not known</label>
      <input
        id={`${prefix}-name`}
        class="text-field"
        autocomplete="off"
        maxLength={200}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${prefix}-reason`}>How you know</label>
      <input
        id={`${prefix}-reason`}
        class="text-field"
        autocomplete="off"
        maxLength={1000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p>
        Add this line to <code>corrections.jsonl</code> in the index folder, build the index again
        from the same documents, and start again:
      </p>
      <pre dir="ltr">{line}</pre>
      <button
        type="button"
        class="button"
        disabled={reason.trim() === ""}
        onClick={() => copy(line, "Line copied.")}
      >
        Copy the line
      </button>
      <CopyOutcomeView outcome={outcome} />
    </details>
  );
}
