import type { Debate } from "../../server/contract.ts";
import { debateDay, debateVenue } from "../wording.ts";

/** Debate, venue, day, and that only excerpts are held. */
export function Where({ debate, title }: { debate: Debate; title?: string }) {
  const parts = [title, debateVenue(debate), debateDay(debate), !debate.complete && "excerpts"];
  return (
    <p class="where">
      {parts
        .filter((part) => typeof part === "string")
        .map((part) => (
          <bdi key={part} class="part">
            {part}
          </bdi>
        ))}
    </p>
  );
}
