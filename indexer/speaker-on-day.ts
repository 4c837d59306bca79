/** A speaker as a reader or a person names one, with what the tables know of that person on the day. */
import type { Debate, Speaker } from "./contribution.ts";
import { heldMinisterialOffice, heldOfficeWithin, showOffice } from "./offices.ts";
import { isMinisterialOffice } from "./printed-offices.ts";
import { rolesOf } from "./roles.ts";
import type { TurnSpeaker } from "./sources/block.ts";

/** Adds office, roles and whether a minister; a printed office wins over the table of office-holders. */
export function speakerOnDay(
  named: TurnSpeaker,
  debate: Pick<Debate, "date" | "house"> & Partial<Pick<Debate, "dateFrom" | "dateTo">>,
): Speaker {
  const { date, house } = debate;
  const { name, attribution, evidence, chair, alsoKnownAs, printedAs, party, constituency } = named;
  const stated = named.office !== null && isMinisterialOffice(named.office);
  const held = date && named.name ? heldMinisterialOffice(named.name, date) : null;
  const minister = held === null ? null : held || stated;
  const fromTable = date && named.name && !chair ? showOffice(named.name, date) : null;
  const office = named.office ?? fromTable;
  return {
    name,
    attribution,
    evidence,
    correction: null,
    alsoKnownAs,
    printedAs,
    party,
    partyBasis: party === null ? null : "stated",
    constituency,
    office,
    officeBasis: office === null ? null : named.office ? "stated" : "office-holders",
    roles: rolesOf({
      party,
      minister,
      neverMinister: wasNeverMinister({ name, office }, debate),
      days: boundsOf(debate),
      house,
      chair,
      oppositionFrontBench: false,
    }),
    minister,
  };
}

/** Whether it is known that somebody held no ministerial office on any day on which a debate can have been. */
export function wasNeverMinister(
  { name, office }: Pick<Speaker, "name" | "office">,
  debate: Parameters<typeof boundsOf>[0],
): boolean {
  const days = boundsOf(debate);
  if (name === null || days === null || (office !== null && isMinisterialOffice(office)))
    return false;
  return heldOfficeWithin(name, days) === false;
}

/** Whether somebody answers for the Government, as far as is known. */
export function answersForGovernment({ office, minister }: Speaker): boolean {
  return minister === true || (office !== null && isMinisterialOffice(office));
}

/** The days on which a debate can have been; null where either end is not known. */
export function boundsOf({
  date,
  dateFrom = null,
  dateTo = null,
}: Pick<Debate, "date"> & Partial<Pick<Debate, "dateFrom" | "dateTo">>): {
  from: string;
  to: string;
} | null {
  const [from, to] = [date ?? dateFrom, date ?? dateTo];
  return from === null || to === null ? null : { from, to };
}
