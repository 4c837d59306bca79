/** Filters as they are asked for, by whichever route: their schema, and what must hold between them. */
import { z } from "zod";
import { ContributionKind, Day, House, Role } from "../indexer/contribution.ts";

/** "Who else?" leaves out everybody shown before, and again after each answer: that many may stand in a turn. */
const values = z.array(z.string().min(1).max(300)).max(500);

/** A House that is asked for; as with other names, capitals make no difference. */
export const AskedHouse: z.ZodType<string> = z.preprocess(
  (value) => House.options.find((house) => house.toLowerCase() === String(value).toLowerCase()),
  House,
);

/** Whether days asked for are in order, ... */
export function daysInOrder({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  return from === undefined || to === undefined || from <= to;
}
/** ... and what is said when they are not. */
export const DAYS_OUT_OF_ORDER = { path: ["from"], message: "must not be after to" };

/** What the search keeps to. Within one filter any value will do; every filter given must hold. */
export const Filters = z
  .strictObject({
    speakers: values.optional(),
    /** Speakers whose contributions are left out; those of unidentified Members stay. */
    exceptSpeakers: values.optional(),
    parties: values.optional(),
    roles: z.array(Role).max(5).optional(),
    offices: values.optional(),
    /** First and last day, inclusive. */
    from: Day.optional(),
    to: Day.optional(),
    houses: z.array(AskedHouse).max(50).optional(),
    venues: values.optional(),
    kinds: z.array<z.ZodType<string>>(ContributionKind).max(50).optional(),
    debates: values.optional(),
  })
  .refine(daysInOrder, DAYS_OUT_OF_ORDER);
export type Filters = z.infer<typeof Filters>;
