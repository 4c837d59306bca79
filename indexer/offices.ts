/**
 * Who held which ministerial office on a day.
 *
 * The table covers 12 May 2010 to 12 June 2026: it lists who was in post from the day after the
 * change of government of 11 May 2010 to its own latest entry. Outside that nothing is known (null).
 *
 * On a day an office changes hands the table names both people (the last day of one is the first of
 * the other), and both did hold it: David Cameron answered his last questions as Prime Minister on
 * 13 July 2016, the evening Theresa May followed him. So first and last day both count, and of one
 * person's offices on such a day the one that goes on is shown.
 */
import { addDays } from "./dates.ts";
import { departmentShown, isCalled, precedence, titleShown } from "./office-titles.ts";
import {
  type Appointment,
  type OfficeHolder,
  type OfficesTable,
  officesTable,
} from "./offices-table.ts";
import { OTHER_SPELLINGS, personKey } from "./person-key.ts";

export interface OfficeOnDay {
  /** As shown: "Home Secretary", "Minister, Home Office", "Government Whip, House of Lords". */
  title: string;
  /** The table's own title, for a junior minister perhaps of a later date. */
  post: string;
  rank: Appointment["rank"];
  department: string;
  acting: boolean;
}

export interface Offices {
  officesOn(name: string, day: string): OfficeOnDay[] | null;
  showOffice(name: string, day: string): string | null;
  heldMinisterialOffice(name: string, day: string): boolean | null;
  heldOfficeWithin(name: string, days: { from: string; to: string }): boolean | null;
  holdersOf(
    query: { title?: string; department?: string },
    day: string,
  ): { name: string; title: string }[];
  heldNextTo(name: string, day: string, side: "before" | "after"): string[];
  tenuresOf(title: string): Tenure[];
}

/** A time in an office: the names of its holder, and its days; without a last one while in post. */
export interface Tenure {
  names: readonly string[];
  from: string;
  to: string | null;
}

const held = (appointment: Appointment, day: string): boolean =>
  appointment.from <= day && (appointment.to === null || day <= appointment.to);

const shown = (appointment: Appointment): OfficeOnDay => {
  const { post, rank, department, acting } = appointment;
  return { title: titleShown(appointment), post, rank, department, acting };
};

/** The appointments in force, the one to show first. */
function inForce(holder: OfficeHolder, day: string): Appointment[] {
  return holder.appointments
    .filter((appointment) => held(appointment, day))
    .sort(
      (a, b) =>
        Number(a.to === day) - Number(b.to === day) ||
        precedence(a) - precedence(b) ||
        a.departmentOrder - b.departmentOrder,
    );
}

/** Names that cannot be told apart: of several people, a surname alone, a peer without the "of" part. */
const UNCLEAR = "unclear";

function namesIn(table: OfficesTable): Map<string, OfficeHolder | typeof UNCLEAR> {
  const found = new Map<string, OfficeHolder | typeof UNCLEAR>();
  for (const holder of table.people) {
    const names = holder.names.flatMap((name) => [name, ...(OTHER_SPELLINGS[name] ?? [])]);
    for (const key of new Set(names.map(personKey)))
      found.set(key, found.has(key) ? UNCLEAR : holder);
  }
  for (const key of [...found.keys()]) {
    const [title] = /^(?:lord|baroness|viscount) \S+(?= of )/.exec(key) ?? [];
    if (title && !found.has(title)) found.set(title, UNCLEAR);
  }
  return found;
}

/** The lookups over a table; see the functions below for what each returns. */
export function createOffices(table: OfficesTable): Offices {
  const names = namesIn(table);
  const covered = (day: string): boolean => table.from <= day && day <= table.to;

  /** Undefined for somebody who held no office in the table; "unclear" also for a surname alone. */
  const holderOf = (name: string): OfficeHolder | typeof UNCLEAR | undefined => {
    const key = personKey(name);
    return key.includes(" ") ? names.get(key) : UNCLEAR;
  };

  const officesOn = (name: string, day: string): OfficeOnDay[] | null => {
    const holder = holderOf(name);
    if (!covered(day) || holder === UNCLEAR) return null;
    return holder ? inForce(holder, day).map(shown) : [];
  };

  const heldOfficeWithin: Offices["heldOfficeWithin"] = (name, { from, to }) => {
    const holder = holderOf(name);
    if (!covered(from) || !covered(to) || holder === UNCLEAR) return null;
    return (
      holder?.appointments.some(
        (office) => office.from <= to && (office.to === null || office.to >= from),
      ) ?? false
    );
  };

  return {
    officesOn,
    showOffice: (name, day) => officesOn(name, day)?.[0]?.title ?? null,
    heldMinisterialOffice: (name, day) => heldOfficeWithin(name, { from: day, to: day }),
    heldOfficeWithin,
    holdersOf: ({ title, department }, day) => {
      if (!covered(day)) return [];
      return table.people.flatMap((holder) => {
        const match = inForce(holder, day).find(
          (appointment) =>
            (title === undefined || isCalled(shown(appointment), title)) &&
            (department === undefined ||
              [appointment.department, departmentShown(appointment.department)].some(
                (known) => known.toLowerCase() === department.trim().toLowerCase(),
              )),
        );
        return match ? [{ name: match.name, title: titleShown(match) }] : [];
      });
    },
    heldNextTo: (name, day, side) => {
      const person = holderOf(name);
      if (person === undefined || person === UNCLEAR) return [];
      const [office] = inForce(person, day);
      const edge = side === "before" ? office?.from : office?.to;
      if (!office || !edge) return [];
      const next = addDays(edge, side === "before" ? -1 : 1);
      if (!covered(next)) return [];
      return table.people.flatMap((other) => {
        const same = inForce(other, next).find(
          ({ post, department }) => post === office.post && department === office.department,
        );
        return same && other !== person ? [same.name] : [];
      });
    },
    tenuresOf: (title) =>
      table.people
        .flatMap(({ names, appointments }) =>
          appointments
            .filter((appointment) => isCalled(shown(appointment), title))
            .map(({ from, to }) => ({ names, from, to })),
        )
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

let shipped: Offices | null = null;
function offices(): Offices {
  shipped ??= createOffices(officesTable());
  return shipped;
}

/** The first and last day (`YYYY-MM-DD`) for which the table knows who held what, and whom to credit. */
export function officesCoverage(): { from: string; to: string; credit: string } {
  const { from, to, credit } = officesTable();
  return { from, to, credit };
}

/**
 * The ministerial offices a person held on a day (`YYYY-MM-DD`), the one to show first; empty when the
 * table has none for that name. Null when it cannot be known: the day lies outside the table, the name
 * is a surname alone or a shortened peerage, or several office-holders bear it.
 */
export function officesOn(name: string, day: string): OfficeOnDay[] | null {
  return offices().officesOn(name, day);
}

/** The office to show for a person on a day, by rank and then by department; null when there is none or it cannot be known. */
export function showOffice(name: string, day: string): string | null {
  return offices().showOffice(name, day);
}

/** Whether a person held a ministerial office on a day, whips included; null when it cannot be known (see `officesOn`). */
export function heldMinisterialOffice(name: string, day: string): boolean | null {
  return offices().heldMinisterialOffice(name, day);
}

/** Whether a person held a ministerial office on any of the days, both included; null when it cannot be known (see `officesOn`). */
export function heldOfficeWithin(name: string, days: { from: string; to: string }): boolean | null {
  return offices().heldOfficeWithin(name, days);
}

/**
 * Who held an office ("the Home Secretary", in any common form) or sat in a department on a day, in
 * order of name. On a day of handover both holders are given. Empty when nobody did or it is not known.
 */
export function holdersOf(
  query: { title?: string; department?: string },
  day: string,
): { name: string; title: string }[] {
  return offices().holdersOf(query, day);
}

/**
 * Who held the office of a person on a day (the one to show first) directly before or after that person, in
 * order of name; empty when nobody did or it is not known.
 */
export function heldNextTo(name: string, day: string, side: "before" | "after"): string[] {
  return offices().heldNextTo(name, day, side);
}

/** The times in an office ("the Prime Minister", in any common form), the first first; empty when none is known. */
export function tenuresOf(title: string): Tenure[] {
  return offices().tenuresOf(title);
}
