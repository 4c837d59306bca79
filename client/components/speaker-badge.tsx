import type { Speaker } from "../../server/contract.ts";
import { speakerDoubt } from "../wording.ts";

/** Marks a speaker whom the source does not state: "speaker inferred", "corrected locally". */
export function SpeakerBadge({ speaker }: { speaker: Speaker }) {
  const doubt = speakerDoubt(speaker);
  return doubt === null ? null : <span class="badge">{doubt}</span>;
}
