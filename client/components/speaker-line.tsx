import type { Speaker } from "../../server/contract.ts";
import { speakerName } from "../wording.ts";
import { PartyKey } from "./party-key.tsx";
import { SpeakerBadge } from "./speaker-badge.tsx";

interface Props {
  speaker: Speaker;
  /** Within a line of text, where a paragraph cannot stand. */
  inline?: boolean;
}

/** Name, badge, office, party and constituency, as far as they are known. */
export function SpeakerLine({ speaker, inline = false }: Props) {
  const { name, office, party, constituency } = speaker;
  const Element = inline ? "span" : "p";
  return (
    <Element class="speaker">
      <bdi class={name ? "speaker-name" : "speaker-name unidentified"}>{speakerName(speaker)}</bdi>
      <SpeakerBadge speaker={speaker} />
      {office && <span class="part office">{office}</span>}
      {(party || constituency) && (
        <span class="part">
          {party && (
            <span class="party">
              <PartyKey party={party} />
              {party}
            </span>
          )}
          {party && constituency && ", "}
          {constituency}
        </span>
      )}
    </Element>
  );
}
