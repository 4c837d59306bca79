/** Spells the filters of a request as the index spells them. */
import type { Filters } from "../contract.ts";
import { LISTS } from "./finding.ts";
import { partiesMeant } from "./people/parties.ts";
import { debatesTitled } from "./places/debates.ts";
import { nameKey, nameWords, sameLetters, type Vocabulary } from "./vocabulary.ts";

function speakersMeant(value: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.speakers.includes(value)) return [value];
  const { byFullName } = vocabulary;
  return byFullName.get(nameKey(value)) ?? byFullName.get(nameWords(value).join(" ")) ?? [value];
}

/**
 * The same filters with indexed spellings ("labour" becomes "Labour", "Mr Ben Wallace" becomes "Ben
 * Wallace"), empty lists left out. A value that the index does not know stays as it is.
 */
export function canonicalFilters(filters: Filters, vocabulary: Vocabulary): Filters {
  const speaker = (value: string) => speakersMeant(value, vocabulary);
  const spellings: Partial<Record<keyof Filters, (value: string) => readonly string[]>> = {
    speakers: speaker,
    exceptSpeakers: speaker,
    parties: (value) => partiesMeant(value, vocabulary.parties),
    offices: (value) =>
      vocabulary.byOffice.get(nameKey(value)) ?? sameLetters(value, vocabulary.offices),
    houses: (value) => sameLetters(value, vocabulary.houses),
    venues: (value) => sameLetters(value, vocabulary.venues),
    debates: (value) => debatesTitled(value, vocabulary.debates),
  };
  const { from, to, roles } = filters;
  const spelt: Filters = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(roles?.length && { roles: [...new Set(roles)] }),
  };
  for (const key of LISTS) {
    const values = (filters[key] ?? []).flatMap(spellings[key] ?? ((value) => [value]));
    if (values.length > 0) spelt[key] = [...new Set(values)];
  }
  return spelt;
}
