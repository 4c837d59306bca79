import type { Exchange } from "../state.ts";
import { countOf, headingOfNothing } from "../wording.ts";

/** Says once to screen readers how the last question ended; never the words as they stream in. */
export function Announcer({ exchange }: { exchange: Exchange | undefined }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {exchange ? announcement(exchange) : ""}
    </div>
  );
}

function announcement({ phase, answer, failure }: Exchange): string {
  if (phase === "stopped") return "Stopped.";
  if (failure) return failure.message;
  if (!answer) return "";
  if (answer.status === "no_evidence") return `${headingOfNothing(answer)}. ${answer.reason ?? ""}`;
  return `Answer ready, with ${countOf(answer.citations.length, "quotation")}.`;
}
