/** "who else?", "who agreed with her?": anybody but whom the turns before were of. */
import type { Contribution } from "../../../indexer/contribution.ts";
import type { Filters, Turn } from "../../contract.ts";
import { turnRound } from "../except/except.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { lastSpeaker } from "./last-speaker.ts";
import type { Leaning } from "./leaning.ts";

/** What is indexed, as far as carrying over needs it. */
export interface Indexed {
  byId: (id: string) => Contribution | null;
  contributions: readonly Contribution[];
  vocabulary: Vocabulary;
}

/**
 * What keeps others than whoever a pronoun means; without one, than the last turn was of: whom it asked for,
 * else whom it left out and whom it showed.
 */
export function othersThan(
  turn: Turn,
  { than, further }: Pick<Leaning, "than" | "further">,
  history: readonly Turn[],
  { byId, vocabulary }: Indexed,
): Filters {
  const meant = than && lastNamed(history, than, byId);
  if (meant !== null && !further) return { exceptSpeakers: [meant] };
  const { topic, filters } = turn.interpretation;
  const { speakers, exceptSpeakers = [], parties, roles, offices } = filters;
  const shown = turn.citedContributionIds.flatMap((id) => byId(id)?.speaker.name ?? []);
  const asked: Filters = {
    ...(speakers && { speakers }),
    ...(parties && { parties }),
    ...(roles && { roles }),
    ...(offices && { offices }),
  };
  const others = turnRound(asked, vocabulary) ?? {
    exceptSpeakers: [...new Set([...exceptSpeakers, ...shown])],
  };
  if (!further) return others;
  const before = history
    .filter(({ interpretation }) => interpretation.topic === topic)
    .flatMap(({ interpretation }) => interpretation.filters.speakers ?? []);
  const named = [...(others.exceptSpeakers ?? []), ...before, ...(meant === null ? [] : [meant])];
  return { ...others, exceptSpeakers: [...new Set(named)].sort() };
}

/** Whom a pronoun means, by the latest turn that has anybody whom it fits. */
function lastNamed(
  history: readonly Turn[],
  pronoun: NonNullable<Leaning["than"]>,
  byId: Indexed["byId"],
): string | null {
  for (const turn of history.toReversed()) {
    const name = lastSpeaker(turn, pronoun, byId);
    if (name !== null) return name;
  }
  return null;
}
