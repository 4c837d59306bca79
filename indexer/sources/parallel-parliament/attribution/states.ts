/**
 * Who a paragraph can be by, on a page that keeps its owner's turns and the one turn before and after
 * each: the owner, the neighbour after the owner's turn, or the neighbour before the next one (with
 * something left out before it). Each speaks as one who holds the floor or answers, as one who asks
 * or intervenes, or from the Chair.
 */

export const PLACES = ["owner", "after", "before"] as const;
export type Place = (typeof PLACES)[number];

/** floor: gives a speech or answers; asks: puts a question or intervenes; chair: presides. */
export const MANNERS = ["floor", "asks", "chair"] as const;
export type Manner = (typeof MANNERS)[number];

export interface State {
  place: Place;
  manner: Manner;
}

export const STATES: readonly State[] = PLACES.flatMap((place) =>
  MANNERS.map((manner) => ({ place, manner })),
);

/** The place of a state in `STATES`. */
export function stateOf(place: Place, manner: Manner): number {
  return PLACES.indexOf(place) * MANNERS.length + MANNERS.indexOf(manner);
}
