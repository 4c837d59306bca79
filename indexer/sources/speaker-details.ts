/** What Hansard prints once for a person in a debate holds for the same person's other turns there. */
import type { TurnSpeaker } from "./block.ts";

export type Details = Pick<TurnSpeaker, "party" | "constituency" | "office">;

/** Notes what is known of a person; the first value stands. */
export function noteDetails(known: Map<string, Details>, person: string, found: Details): void {
  const details = known.get(person) ?? { party: null, constituency: null, office: null };
  details.party ??= found.party;
  details.constituency ??= found.constituency;
  details.office ??= found.office;
  known.set(person, details);
}

/** Fills in what a speaker's own header leaves out. Whoever presides speaks in no other office. */
export function fillDetails(speaker: TurnSpeaker, known: Details | undefined): void {
  speaker.party ??= known?.party ?? null;
  speaker.constituency ??= known?.constituency ?? null;
  if (!speaker.chair) speaker.office ??= known?.office ?? null;
}
