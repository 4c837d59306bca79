import type { Citation } from "../../server/contract.ts";

interface Props {
  citation: Citation;
  onOpen: (citation: Citation) => void;
}

/** The `[n]` that opens the source. */
export function Marker({ citation, onOpen }: Props) {
  const who = citation.speaker.name ?? "an unidentified Member";
  return (
    <button
      type="button"
      class="marker"
      aria-label={`${citation.marker}: open the source, ${who}`}
      onClick={() => onOpen(citation)}
    >
      {citation.marker}
    </button>
  );
}
