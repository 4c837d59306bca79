import type { Citation } from "../../server/contract.ts";
import { debateTitle } from "../wording.ts";
import { KeepButton } from "./keep-button.tsx";
import { Marker } from "./marker.tsx";
import { SpeakerLine } from "./speaker-line.tsx";
import { Where } from "./where.tsx";

interface Props {
  citations: readonly Citation[];
  /** Where on the page it stands, for ids. */
  place: string;
}

/** Who said it, where and when, and the quotations from that one contribution. */
export function Quotation({ citations, place }: Props) {
  const [first] = citations;
  if (!first) return null;
  return (
    <figure class="quotation">
      <figcaption>
        <SpeakerLine speaker={first.speaker} />
        <Where debate={first.debate} title={debateTitle(first.debate)} />
      </figcaption>
      {citations.map((citation) => (
        <blockquote key={citation.marker} dir="auto">
          “{citation.quote}”&nbsp;
          <Marker citation={citation} place={place} /> <KeepButton citation={citation} />
          {citation.quotingSomeoneElse && (
            <p class="caution">The speaker is quoting somebody else here.</p>
          )}
        </blockquote>
      ))}
    </figure>
  );
}
