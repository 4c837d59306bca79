import type { Citation } from "../../server/contract.ts";
import { debateDay, debateTitle, debateVenue } from "../wording.ts";
import { Marker } from "./marker.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface Props {
  citation: Citation;
  onOpen: (citation: Citation) => void;
}

/** A quotation with who said it, where and when; opens where it stands. */
export function Quotation({ citation, onOpen }: Props) {
  const { debate, quote } = citation;
  return (
    <figure class="quotation">
      <blockquote dir="auto">
        “{quote}”
        <Marker citation={citation} onOpen={onOpen} />
      </blockquote>
      <figcaption>
        <SpeakerLine speaker={citation.speaker} />
        <p class="where">
          <bdi class={debate.title ? undefined : "untitled"}>{debateTitle(debate)}</bdi>
          {[debateVenue(debate), debateDay(debate)].filter(Boolean).map((part) => (
            <span key={part} class="part">
              {part}
            </span>
          ))}
          {!debate.complete && <span class="part">excerpts</span>}
        </p>
        {citation.quotingSomeoneElse && (
          <p class="caution">The speaker is quoting somebody else here.</p>
        )}
      </figcaption>
    </figure>
  );
}
