/**
 * Speakers of the House of Commons, for sources that print "Mr Speaker" and no name.
 * Source: the House of Commons' list of Speakers (parliament.uk).
 */
const SPEAKERS = [
  { name: "John Bercow", from: "2009-06-22", to: "2019-11-03" },
  { name: "Lindsay Hoyle", from: "2019-11-04", to: null },
] as const;

/** The Speaker of the House of Commons on a day; null before 22 June 2009. */
export function speakerOfTheCommons(day: string): string | null {
  const found = SPEAKERS.find(({ from, to }) => from <= day && (to === null || day <= to));
  return found?.name ?? null;
}
