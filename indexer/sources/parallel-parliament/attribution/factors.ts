/**
 * Which weights bear on which reading of a block. A reading gives each paragraph a state, and says
 * whether it begins a turn or continues one; its score is the sum of the weights that bear on it.
 */
import type { BlockCues } from "./features.ts";
import { MANNERS, PLACES, STATES } from "./states.ts";

const pairs = (names: readonly string[]): string[] =>
  names.flatMap((from) => names.map((to) => `${from}>${to}`));
export const PLACE_PAIRS = pairs(PLACES);
export const MANNER_PAIRS = pairs(MANNERS);
const STATE_NAMES = STATES.map(({ place, manner }) => `${place} ${manner}`);

/** A sum over tables by cue: `add` is called for every weight of the factor. */
export type Add = (table: string, cue: string) => void;

const SIDES = ["owner", "other"] as const;

/** Weights of a paragraph that begins (or continues) a turn in this state. */
export function ofParagraph(
  { paragraphs, block, standing }: BlockCues,
  i: number,
  state: number,
  begins: boolean,
  add: Add,
): void {
  const { place = "before", manner = "floor" } = STATES[state] ?? {};
  const cues = paragraphs[i];
  const side = SIDES[place === "owner" ? 0 : 1];
  const table = `${begins ? "begins" : "continues"} ${manner}`;
  add(table, "any");
  for (const cue of cues?.words ?? []) {
    add(table, cue);
    add(`${side}, page of ${standing}`, cue);
  }
  for (const cue of cues?.owner ?? []) add(`words of ${side}`, cue);
  if (begins) {
    add(`block ${side} ${manner}`, standing);
    for (const cue of block) {
      add(`block ${side} ${manner}`, cue);
      // In questions and on statements those who are no Ministers ask and do not answer.
      if (cue === "oral-questions" || cue === "other-stated")
        add(`block ${side} ${manner}, page of ${standing}`, cue);
    }
  }
  if (!begins) for (const cue of cues?.between ?? []) add("between continues", cue);
}

/** Weights of a change of speaker before paragraph `i` by the places of the two. */
export function ofPlaces(
  { paragraphs, block }: BlockCues,
  i: number,
  pair: number,
  add: Add,
): void {
  const name = PLACE_PAIRS[pair];
  for (const cue of block) add(`block places ${name}`, cue);
  for (const cue of paragraphs[i]?.between ?? []) add(`between places ${name}`, cue);
}

/** Weights of a change of speaker before paragraph `i` by the manners of the two. */
export function ofManners({ paragraphs }: BlockCues, i: number, pair: number, add: Add): void {
  for (const cue of paragraphs[i]?.between ?? []) add(`between manners ${MANNER_PAIRS[pair]}`, cue);
}

/** Weights of the owner's standing, whatever the reading. */
export function ofStanding({ standing, block }: BlockCues, add: Add): void {
  for (const cue of block) add(`standing ${standing}`, cue);
}

/** Weights of a change between two states, of the state in which a block starts, and of its last. */
export function ofMove(from: number, to: number, add: Add): void {
  add("moves", `${STATE_NAMES[from]}>${STATE_NAMES[to]}`);
}
export function ofStart(state: number, add: Add): void {
  add("starts", STATE_NAMES[state] ?? "");
}
export function ofEnd(state: number, add: Add): void {
  add("ends", STATE_NAMES[state] ?? "");
}
