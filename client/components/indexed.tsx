import { useCallback } from "preact/hooks";
import type { DebateList, Health } from "../../server/contract.ts";
import { useServices } from "../services.ts";
import { useLoaded } from "../use-loaded.ts";
import { countOf, printDay } from "../wording.ts";
import { Link } from "./link.tsx";

interface Props {
  index: NonNullable<Health["index"]>;
  debates: DebateList["debates"] | null;
}

/** What can be asked about: debates, days, speakers, and whether whole or in excerpts. */
export function Indexed({ index, debates }: Props) {
  const { api } = useServices();
  const load = useCallback((signal: AbortSignal) => api.speakers(signal), [api]);
  const [loaded] = useLoaded(load);
  const { from, to } = index;
  const speakers = loaded.phase === "here" ? loaded.value.speakers.length : null;
  return (
    <section aria-labelledby="indexed">
      <h2 id="indexed" class="small-heading">
        What is indexed
      </h2>
      <p class="indexed">
        {countOf(index.contributions, "contribution")} in{" "}
        <Link to="/debates">{countOf(index.debates, "debate")}</Link>
        {speakers !== null && (
          <>
            {" "}
            by <Link to="/speakers">{countOf(speakers, "named speaker")}</Link>
          </>
        )}
        {from &&
          to &&
          (from === to ? `, on ${printDay(from)}` : `, ${printDay(from)} to ${printDay(to)}`)}
        .{debates && ` ${wholeOrNot(debates)}`}
      </p>
    </section>
  );
}

function wholeOrNot(debates: DebateList["debates"]): string {
  const excerpts = debates.filter(({ debate }) => !debate.complete).length;
  if (excerpts === 0) return "Every debate is here as a whole.";
  if (excerpts === debates.length) return "All of them are excerpts, not whole debates.";
  return `Of ${countOf(excerpts, "debate")} only excerpts are here.`;
}
