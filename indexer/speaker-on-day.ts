/** A speaker as a reader or a person names one, with what the tables know of that person on the day. */
import type { House, Speaker } from "./contribution.ts";
import { heldMinisterialOffice, showOffice } from "./offices.ts";
import { isMinisterialOffice } from "./printed-offices.ts";
import { rolesOf } from "./roles.ts";
import type { TurnSpeaker } from "./sources/block.ts";

/** Adds office, roles and whether a minister; a printed office wins over the table of office-holders. */
export function speakerOnDay(
  named: TurnSpeaker,
  { date, house }: { date: string | null; house: House | null },
): Speaker {
  const { name, attribution, evidence, chair, ...details } = named;
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
    ...details,
    partyBasis: named.party === null ? null : "stated",
    office,
    officeBasis: office === null ? null : named.office ? "stated" : "office-holders",
    roles: rolesOf({
      party: named.party,
      minister,
      day: date,
      house,
      chair,
      oppositionFrontBench: false,
    }),
    minister,
  };
}

/** Whether somebody answers for the Government, as far as is known. */
export function answersForGovernment({ office, minister }: Speaker): boolean {
  return minister === true || (office !== null && isMinisterialOffice(office));
}
