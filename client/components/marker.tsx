import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Citation } from "../../server/contract.ts";
import { OpeningContext } from "../opening.ts";
import { CitationCard } from "./citation-card.tsx";

/** How long the pointer may be off the marker or its card before the card goes, in milliseconds. */
const patience = 150;

/** The `[n]` that opens the source; pointed at or focused it shows whose words they are. */
export function Marker({ citation, place }: { citation: Citation; place: string }) {
  const { opened, open } = useContext(OpeningContext);
  const [shown, setShown] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>();
  const button = useRef<HTMLButtonElement>(null);
  const cardId = `card-${place}-${citation.marker}`;
  const who = citation.speaker.name ?? "an unidentified Member";

  const show = () => {
    clearTimeout(leaving.current);
    setShown(true);
  };
  const hideSoon = () => {
    leaving.current = setTimeout(() => setShown(false), patience);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  useEffect(() => {
    if (!shown) return;
    const hide = () => setShown(false);
    addEventListener("scroll", hide, { passive: true });
    return () => removeEventListener("scroll", hide);
  }, [shown]);

  return (
    <span
      class="marker-place"
      onPointerEnter={(event) => event.pointerType === "mouse" && show()}
      onPointerLeave={hideSoon}
    >
      <button
        type="button"
        ref={button}
        class={opened === citation ? "marker opened" : "marker"}
        aria-label={`${citation.marker}: open the source, ${who}`}
        aria-describedby={shown ? cardId : undefined}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && show()}
        onBlur={() => setShown(false)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !shown) return;
          event.preventDefault();
          setShown(false);
        }}
        onClick={() => {
          setShown(false);
          open(citation);
        }}
      >
        {citation.marker}
      </button>
      {shown && <CitationCard id={cardId} citation={citation} beside={button} />}
    </span>
  );
}
