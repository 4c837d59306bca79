import { useContext } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { OpeningContext } from "../opening.ts";

/** The `[n]` that opens the source. */
export function Marker({ citation }: { citation: Citation }) {
  const { opened, open } = useContext(OpeningContext);
  const who = citation.speaker.name ?? "an unidentified Member";
  return (
    <button
      type="button"
      class={opened === citation ? "marker opened" : "marker"}
      aria-label={`${citation.marker}: open the source, ${who}`}
      onClick={() => open(citation)}
    >
      {citation.marker}
    </button>
  );
}
