/** Whom a pronoun means, by the turns before. */
import type { Contribution } from "../../../indexer/contribution.ts";
import { genderOf } from "../../../indexer/forenames.ts";
import type { Turn } from "../../contract.ts";
import type { Pronoun } from "./leaning.ts";

/** Whom a pronoun cannot mean. */
const NEVER: Readonly<Record<Pronoun, ReturnType<typeof genderOf>>> = {
  he: "woman",
  she: "man",
  they: null,
};

/** Whoever a pronoun means: the one speaker the last turn kept to, else the first it cited whom it fits. */
export function lastSpeaker(
  turn: Turn,
  pronoun: Pronoun,
  byId: (id: string) => Contribution | null,
): string | null {
  const never = NEVER[pronoun];
  const fits = (name: string) => never === null || genderOf(name) !== never;
  const [only, ...others] = turn.interpretation.filters.speakers ?? [];
  if (only !== undefined && others.length === 0) return fits(only) ? only : null;
  if (pronoun === "they" && turn.interpretation.topic !== "") return null;
  for (const id of turn.citedContributionIds) {
    const speaker = byId(id)?.speaker;
    if (!speaker?.name || speaker.attribution === "unidentified") continue;
    if (fits(speaker.name)) return speaker.name;
  }
  return null;
}
