/** "who else?", "who agreed with her?": anybody but whom the turns before were of. */
import type { Filters, Turn } from "../../contract.ts";
import { only } from "../../filters.ts";
import { turnRound } from "../except/except.ts";
import type { Leaning } from "./leaning.ts";
import { type Indexed, lastSpeakerOf, speakersCited } from "./turns.ts";

/**
 * What keeps others than whoever a pronoun means; without one, than the last turn was of: whom it asked for,
 * else whom it left out and whom it showed.
 */
export function othersThan(
  turn: Turn,
  { than, further }: Pick<Leaning, "than" | "further">,
  history: readonly Turn[],
  indexed: Indexed,
): Filters {
  const meant = than && lastSpeakerOf(history, than, indexed);
  if (meant !== null && !further) return { exceptSpeakers: [meant] };
  const { topic, filters } = turn.interpretation;
  const asked = only(filters, ["speakers", "parties", "roles", "offices"]);
  const others = turnRound(asked, indexed.vocabulary) ?? {
    exceptSpeakers: [
      ...new Set([...(filters.exceptSpeakers ?? []), ...speakersCited(turn, indexed)]),
    ],
  };
  if (!further) return others;
  const before = history
    .filter(({ interpretation }) => interpretation.topic === topic)
    .flatMap(({ interpretation }) => interpretation.filters.speakers ?? []);
  const named = [...(others.exceptSpeakers ?? []), ...before, ...(meant === null ? [] : [meant])];
  return { ...others, exceptSpeakers: [...new Set(named)].sort() };
}
