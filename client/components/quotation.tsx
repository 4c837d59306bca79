import type { Citation } from "../../server/contract.ts";
import { copiedQuotation } from "../copying.ts";
import { debateTitle } from "../wording.ts";
import { CopyOutcomeView, useCopying } from "./copy-outcome.tsx";
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
  const [copy, outcome] = useCopying();
  const [first] = citations;
  if (!first) return null;
  return (
    <figure class="quotation">
      <figcaption>
        <SpeakerLine speaker={first.speaker} />
        <Where debate={first.debate} title={debateTitle(first.debate)} />
      </figcaption>
      {citations.map((citation) => {
        const { marker, quote, quotingSomeoneElse } = citation;
        const done = `Quotation ${marker} copied with its source.`;
        return (
          <blockquote key={marker} dir="auto">
            “{quote}”{" "}
            <span class="quotation-tools">
              <Marker citation={citation} place={place} />{" "}
              <button
                type="button"
                class="pill"
                onClick={() => copy(copiedQuotation(citation, quote), done)}
              >
                Copy<span class="visually-hidden"> quotation {marker}</span>
              </button>{" "}
              <KeepButton citation={citation} />
            </span>
            {quotingSomeoneElse && (
              <p class="caution">The speaker is quoting somebody else here.</p>
            )}
          </blockquote>
        );
      })}
      <CopyOutcomeView outcome={outcome} />
    </figure>
  );
}
