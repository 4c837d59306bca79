import type { Contribution } from "../../server/contract.ts";
import { speakerName } from "../wording.ts";
import { ContributionText } from "./contribution-text.tsx";
import { SpeakerBadge } from "./speaker-badge.tsx";

/** The turns before or after, each folded to its first words. */
export function Neighbours({ turns, title }: { turns: readonly Contribution[]; title: string }) {
  if (turns.length === 0) return null;
  return (
    <section class="neighbours" aria-label={title}>
      <h3 class="small-heading">{title}</h3>
      {turns.map((turn) => (
        <details key={turn.id}>
          <summary>
            <bdi class="neighbour-name">{speakerName(turn.speaker)}</bdi>
            <SpeakerBadge speaker={turn.speaker} />
            <span class="neighbour-words" dir="auto">
              {turn.text}
            </span>
          </summary>
          <ContributionText text={turn.text} />
        </details>
      ))}
    </section>
  );
}

/** Marks a place where the page leaves something out. */
export const Gap = () => <p class="gap">something is left out here</p>;
