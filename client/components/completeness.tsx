import type { Debate } from "../../server/contract.ts";

/** Says so where not all of a debate is held. */
export function Completeness({ debate }: { debate: Debate }) {
  if (debate.complete) return null;
  return (
    <p class="quiet">
      These are excerpts: not every contribution of the debate is here.
      {!debate.gapsMarked &&
        " The source does not mark where it leaves something out, so turns shown next to each other may not have been."}
    </p>
  );
}
