/** The order that the person sets, within each section; what they did not place follows as it was found. */
import { QUOTING } from "./homes.ts";
import type { Quotation } from "./quotations.ts";
import type { Selection } from "./select.ts";

/** `wanted` holds ids of contributions. A question and its answer keep together, by whichever comes first. */
export function arrange(selection: Selection, wanted: readonly string[]): Selection {
  const places = new Map([...new Set(wanted)].map((id, place) => [id, place]));
  const placeOf = ({ contribution }: Quotation) => places.get(contribution.id) ?? places.size;
  const arranged = { ...selection };
  for (const section of QUOTING) {
    const units = inUnits(selection[section], section === "questions-and-answers" ? 2 : 1);
    const firstOf = (unit: readonly Quotation[]) => Math.min(...unit.map(placeOf));
    arranged[section] = units.sort((a, b) => firstOf(a) - firstOf(b)).flat();
  }
  return arranged;
}

function inUnits(quotations: readonly Quotation[], size: number): Quotation[][] {
  return Array.from({ length: Math.ceil(quotations.length / size) }, (_, index) =>
    quotations.slice(index * size, (index + 1) * size),
  );
}
