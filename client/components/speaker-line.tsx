import type { Speaker } from "../../server/contract.ts";
import { partyAndSeat, speakerName } from "../wording.ts";

/** Name, badge, office, party and constituency, as far as they are known. */
export function SpeakerLine({ speaker }: { speaker: Speaker }) {
  const partyAndConstituency = partyAndSeat(speaker);
  return (
    <p class="speaker">
      <bdi class={speaker.name ? "speaker-name" : "speaker-name unidentified"}>
        {speakerName(speaker)}
      </bdi>
      {speaker.attribution === "inferred" && <span class="badge">speaker inferred</span>}
      {speaker.office && <span class="part office">{speaker.office}</span>}
      {partyAndConstituency && <span class="part">{partyAndConstituency}</span>}
    </p>
  );
}
