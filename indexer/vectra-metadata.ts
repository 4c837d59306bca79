/**
 * Our attributes and filters in vectra's terms.
 *
 * vectra knows numbers, strings and booleans, and its `$in` only works for strings; so a role is a
 * boolean key of its own, a day is a number, and what is not known is left out.
 */
import type { MetadataFilter, MetadataTypes } from "vectra";
import type { PassageAttributes, PassageFilter } from "./store.ts";

export function toVectraMetadata(attributes: PassageAttributes): Record<string, MetadataTypes> {
  const { roles, ...rest } = attributes;
  const metadata: Record<string, MetadataTypes> = {};
  for (const [key, value] of Object.entries(rest)) if (value !== null) metadata[key] = value;
  // What is left out passes no filter, and nobody in particular is nobody who is to be left out.
  metadata.speaker ??= "";
  for (const role of [...roles].sort()) metadata[`role:${role}`] = true;
  return metadata;
}

export function toVectraFilter(filter: PassageFilter): MetadataFilter {
  return {
    ...oneOf("speaker", filter.speakers),
    // vectra's `$nin` leaves out whoever's name is part of one of these, too.
    ...(filter.exceptSpeakers && {
      $and: filter.exceptSpeakers.map((name) => ({ speaker: { $ne: name } })),
    }),
    ...oneOf("party", filter.parties),
    ...oneOf("office", filter.offices),
    ...oneOf("house", filter.houses),
    ...oneOf("venue", filter.venues),
    ...oneOf("kind", filter.kinds),
    ...oneOf("debate", filter.debates),
    ...(filter.roles && { $or: filter.roles.map((role) => ({ [`role:${role}`]: true })) }),
    ...(filter.from !== undefined && { dateFrom: { $gte: filter.from } }),
    ...(filter.to !== undefined && { dateTo: { $lte: filter.to } }),
  };
}

function oneOf(key: string, values: readonly string[] | undefined): MetadataFilter {
  return values ? { [key]: { $in: [...values] } } : {};
}
