import type { Citation } from "../../server/contract.ts";
import { isKept } from "../keeping/kept.ts";
import { useKeptList } from "../keeping/use-keeping.ts";

/** Keeps a quotation for a briefing, or lets go of it. */
export function KeepButton({ citation }: { citation: Citation }) {
  const { kept, toggle } = useKeptList();
  if (kept === null) return null;
  const pressed = isKept(kept, citation);
  return (
    <button type="button" class="pill keep" aria-pressed={pressed} onClick={() => toggle(citation)}>
      <span aria-hidden="true">{pressed ? "Kept ✓" : "Keep"}</span>
      <span class="visually-hidden">Keep quotation {citation.marker}</span>
    </button>
  );
}
