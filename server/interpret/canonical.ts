/** Spells the filters of a request as the index spells them. */
import type { Filters } from "../contract.ts";
import { partiesMeant } from "./people/parties.ts";
import { NAME_TITLES, nameKey, type Vocabulary } from "./vocabulary.ts";

function sameLetters(value: string, indexed: readonly string[]): string[] {
  const same = indexed.filter((name) => name.toLowerCase() === value.toLowerCase());
  return same.length > 0 ? same : [value];
}

function speakersMeant(value: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.speakers.includes(value)) return [value];
  const key = nameKey(value);
  const named = vocabulary.byFullName.get(key);
  if (named) return named;
  const plain = key
    .split(" ")
    .filter((word) => !NAME_TITLES.has(word))
    .join(" ");
  return vocabulary.byFullName.get(plain) ?? [value];
}

function each(
  values: readonly string[] | undefined,
  spell: (value: string) => readonly string[],
): string[] | undefined {
  return values?.length ? [...new Set(values.flatMap(spell))] : undefined;
}

/**
 * The same filters with indexed spellings ("labour" becomes "Labour", "Mr Ben Wallace" becomes "Ben
 * Wallace"), empty lists left out. A value that the index does not know stays as it is.
 */
export function canonicalFilters(filters: Filters, vocabulary: Vocabulary): Filters {
  const spelt: Filters = {};
  const speakers = each(filters.speakers, (value) => speakersMeant(value, vocabulary));
  const exceptSpeakers = each(filters.exceptSpeakers, (value) => speakersMeant(value, vocabulary));
  const parties = each(filters.parties, (value) => partiesMeant(value, vocabulary.parties));
  const offices = each(
    filters.offices,
    (value) => vocabulary.byOffice.get(nameKey(value)) ?? sameLetters(value, vocabulary.offices),
  );
  const houses = each(filters.houses, (value) => sameLetters(value, vocabulary.houses));
  const venues = each(filters.venues, (value) => sameLetters(value, vocabulary.venues));
  if (speakers) spelt.speakers = speakers;
  if (exceptSpeakers) spelt.exceptSpeakers = exceptSpeakers;
  if (parties) spelt.parties = parties;
  if (offices) spelt.offices = offices;
  if (houses) spelt.houses = houses;
  if (venues) spelt.venues = venues;
  if (filters.roles?.length) spelt.roles = [...new Set(filters.roles)];
  if (filters.kinds?.length) spelt.kinds = [...new Set(filters.kinds)];
  if (filters.debates?.length) spelt.debates = [...new Set(filters.debates)];
  if (filters.from !== undefined) spelt.from = filters.from;
  if (filters.to !== undefined) spelt.to = filters.to;
  return spelt;
}
