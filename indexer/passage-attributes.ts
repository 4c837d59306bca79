/** What a passage can be filtered by, taken from its contribution. */
import type { Contribution } from "./contribution.ts";
import type { PassageAttributes } from "./store.ts";

/** The attributes of every passage of a contribution. An unidentified speaker has no name to filter by. */
export function passageAttributes({ speaker, debate, kind }: Contribution): PassageAttributes {
  return {
    speaker: speaker.attribution === "unidentified" ? null : speaker.name,
    party: speaker.party,
    office: speaker.office,
    roles: speaker.roles,
    house: debate.house,
    venue: debate.venue,
    kind,
    debate: debate.id,
    dateFrom: debate.dateFrom === null ? null : dayNumber(debate.dateFrom),
    dateTo: debate.dateTo === null ? null : dayNumber(debate.dateTo),
  };
}

/** A day `YYYY-MM-DD` as a number that sorts and compares: 20180416. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
