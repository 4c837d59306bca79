/** What a {@link PassageFilter} means, for engines that filter in this process. */
import type { PassageAttributes, PassageFilter } from "./store.ts";

/** Whether a passage with these attributes is kept. An attribute that is not known matches no filter on it. */
export function matchesFilter(attributes: PassageAttributes, filter: PassageFilter): boolean {
  return (
    oneOf(filter.speakers, attributes.speaker) &&
    !(attributes.speaker !== null && filter.exceptSpeakers?.includes(attributes.speaker)) &&
    oneOf(filter.parties, attributes.party) &&
    oneOf(filter.offices, attributes.office) &&
    oneOf(filter.houses, attributes.house) &&
    oneOf(filter.venues, attributes.venue) &&
    oneOf(filter.kinds, attributes.kind) &&
    oneOf(filter.debates, attributes.debate) &&
    (filter.roles === undefined || filter.roles.some((role) => attributes.roles.includes(role))) &&
    (filter.from === undefined ||
      (attributes.dateFrom !== null && attributes.dateFrom >= filter.from)) &&
    (filter.to === undefined || (attributes.dateTo !== null && attributes.dateTo <= filter.to))
  );
}

function oneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}
