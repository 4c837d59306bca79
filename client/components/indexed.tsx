import type { DebateList, Health } from "../../server/contract.ts";
import { countOf, printDay } from "../wording.ts";
import { Link } from "./link.tsx";

interface Props {
  index: NonNullable<Health["index"]>;
  debates: DebateList["debates"] | null;
}

/** What can be asked about: debates, days, and whether whole or in excerpts. */
export function Indexed({ index, debates }: Props) {
  const { from, to } = index;
  return (
    <section aria-labelledby="indexed">
      <h2 id="indexed" class="small-heading">
        What is indexed
      </h2>
      <p class="indexed">
        {countOf(index.contributions, "contribution")} in{" "}
        <Link to="/debates">{countOf(index.debates, "debate")}</Link>
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
