/** Hansard-style references: OSCOLA for debates, number and date for written statements. */
import type { Debate } from "./contribution.ts";
import { printDay, printDays } from "./dates.ts";

/** The day of a debate for people: "16 April 2018", "between 15 and ...", or that it is not established. */
export function printDebateDay(
  debate: Pick<Debate, "date" | "dateFrom" | "dateTo">,
): string | null {
  if (debate.date) return printDay(debate.date);
  if (debate.dateFrom && debate.dateTo) {
    return printDays(debate.dateFrom, debate.dateTo);
  }
  return null;
}

/**
 * "HC Deb 17 January 2018, vol 634, col 389WH"; "HCWS265, 20 February 2024". A part that the source
 * does not give is left out, never guessed.
 */
export function hansardReference(
  debate: Pick<Debate, "house" | "date" | "dateFrom" | "dateTo">,
  place: { reference: string | null; volume: string | null; column: string | null },
): string {
  const day = printDebateDay(debate) ?? "day not established";
  if (place.reference) return `${place.reference}, ${day}`;
  const series =
    debate.house === "Commons" ? "HC Deb" : debate.house === "Lords" ? "HL Deb" : "Hansard";
  return [
    debate.date ? `${series} ${day}` : `${series}, ${day}`,
    place.volume && `vol ${place.volume}`,
    place.column && `col ${place.column}`,
  ]
    .filter(Boolean)
    .join(", ");
}
