/** What the turns before showed, and whom a pronoun means by them. */
import type { Contribution } from "../../../indexer/contribution.ts";
import { genderOf } from "../../../indexer/forenames.ts";
import type { Turn } from "../../contract.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Words that a question may name somebody of the last answer by. */
export type Pronoun = "he" | "she" | "they";

/** What is indexed, as far as turns are read by it. */
export interface Indexed {
  byId: (id: string) => Contribution | null;
  contributions: readonly Contribution[];
  vocabulary: Vocabulary;
}

/** The contributions that a turn cited, of those that are still indexed. */
export function citedIn(
  { citedContributionIds }: Turn,
  { byId }: Pick<Indexed, "byId">,
): Contribution[] {
  return citedContributionIds.flatMap((id) => byId(id) ?? []);
}

/** The names of whoever spoke what a turn cited. */
export function speakersCited(turn: Turn, indexed: Pick<Indexed, "byId">): string[] {
  return citedIn(turn, indexed).flatMap(({ speaker }) => speaker.name ?? []);
}

/** "him" is of "he", in any case; null for what is no pronoun. */
export function pronounOf(written = ""): Pronoun | null {
  if (/^the(?:y|m|ir)$/i.test(written)) return "they";
  if (/^h(?:e|im|is)$/i.test(written)) return "he";
  return /^(?:she|hers?)$/i.test(written) ? "she" : null;
}

/** Whom a pronoun cannot mean. */
const NEVER: Readonly<Record<Pronoun, ReturnType<typeof genderOf>>> = {
  he: "woman",
  she: "man",
  they: null,
};

/** Whoever a pronoun means: the one speaker the turn kept to, else the first it cited whom it fits. */
export function lastSpeaker(
  turn: Turn,
  pronoun: Pronoun,
  indexed: Pick<Indexed, "byId">,
): string | null {
  const never = NEVER[pronoun];
  const fits = (name: string) => never === null || genderOf(name) !== never;
  const [only, ...others] = turn.interpretation.filters.speakers ?? [];
  if (only !== undefined && others.length === 0) return fits(only) ? only : null;
  if (pronoun === "they" && turn.interpretation.topic !== "") return null;
  const named = citedIn(turn, indexed).filter(
    ({ speaker }) => speaker.attribution !== "unidentified",
  );
  return named.flatMap(({ speaker }) => speaker.name ?? []).find(fits) ?? null;
}

/** The same by the latest of several turns that has anybody; of an earlier one than the last, only whom it surely fits. */
export function lastSpeakerOf(
  history: readonly Turn[],
  pronoun: Pronoun,
  indexed: Pick<Indexed, "byId">,
): string | null {
  const fitting = history.toReversed().flatMap((turn, back) => {
    const name = lastSpeaker(turn, pronoun, indexed);
    const sure = back === 0 || pronoun === "they" || genderOf(name ?? "") !== null;
    return name !== null && sure ? [name] : [];
  });
  return fitting[0] ?? null;
}
