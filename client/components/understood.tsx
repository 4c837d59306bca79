import type { Interpretation } from "../../server/contract.ts";
import { countOf, leftOutBecause } from "../wording.ts";

/** How the question was read, and what its filters could not place. */
export function Understood({ interpretation }: { interpretation: Interpretation }) {
  const { explanation, carriedOver, leftOut } = interpretation;
  return (
    <div class="understood">
      <p dir="auto">{explanation}</p>
      {carriedOver.length > 0 && (
        <p dir="auto">Taken over from before: {carriedOver.join("; ")}.</p>
      )}
      {leftOut
        .filter(({ contributions }) => contributions > 0)
        .map(({ filter, contributions }) => (
          <p key={filter} dir="auto">
            {countOf(contributions, "contribution")} left out: {leftOutBecause(filter)}.
          </p>
        ))}
    </div>
  );
}
