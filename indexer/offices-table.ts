/**
 * The table of ministerial appointments, checked and loaded once.
 *
 * Facts from the Institute for Government Ministers Database (CC BY 4.0), compiled into
 * `offices-table.json`; the credit, the period and what was changed stand in the file itself.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { Day } from "./contribution.ts";

/** Ranks as the Institute for Government gives them. */
export const Rank = z.enum(["PM", "DPM", "SoS", "MoS", "PUSS", "Parl. lead.", "Parl."]);
export type Rank = z.infer<typeof Rank>;

const place = z.int().min(0);

/** Title, rank, and the place of its department in `departments`. */
const PostRow = z.tuple([z.string().min(1), Rank, place]);

/** Place in the person's names, place in `posts`, first day, last day (null: still in post), acting. */
const AppointmentRow = z.tuple([place, place, Day, Day.nullable(), z.boolean()]);

const TableFile = z.strictObject({
  credit: z.string().min(1),
  period: z.string().min(1),
  changes: z.array(z.string()),
  /** First and last day for which the table knows who held what. */
  from: Day,
  to: Day,
  /** In the order in which the departments of one person are preferred when one is shown. */
  departments: z.array(z.string().min(1)),
  posts: z.array(PostRow),
  people: z.array(
    z.strictObject({
      /** Parliament's number for the member: two people of one name have two. */
      member: z.int().min(1),
      names: z.array(z.string().min(1)).min(1),
      offices: z.array(AppointmentRow).min(1),
    }),
  ),
});

export interface Appointment {
  /** The name at the time of the appointment. */
  name: string;
  post: string;
  rank: Rank;
  department: string;
  /** Place of the department in the table's order of preference. */
  departmentOrder: number;
  from: string;
  /** The last day, on which the office was still held for a part; null while in post. */
  to: string | null;
  acting: boolean;
}

export interface OfficeHolder {
  member: number;
  /** Every name in the table, later peerages and married names among them. */
  names: string[];
  appointments: Appointment[];
}

export interface OfficesTable {
  credit: string;
  period: string;
  from: string;
  to: string;
  people: OfficeHolder[];
}

function entry<T>(list: readonly T[], place: number, what: string): T {
  const found = list[place];
  if (found === undefined)
    throw new Error(`The table of offices names ${what} ${place}, which it does not hold.`);
  return found;
}

/** The table from its JSON text. Throws when the text is not such a table or contradicts itself. */
export function parseOfficesTable(text: string): OfficesTable {
  const { credit, period, from, to, departments, posts, people } = TableFile.parse(
    JSON.parse(text),
  );
  const holders = people.map(({ member, names, offices }) => ({
    member,
    names,
    appointments: offices.map(([nameAt, postAt, start, end, acting]): Appointment => {
      const name = entry(names, nameAt, "the name");
      const [post, rank, departmentOrder] = entry(posts, postAt, "the post");
      const department = entry(departments, departmentOrder, "the department");
      if (end !== null && end < start) {
        throw new Error(`The table of offices ends ${name} as ${post} on ${end}, before ${start}.`);
      }
      return { name, post, rank, department, departmentOrder, from: start, to: end, acting };
    }),
  }));
  return { credit, period, from, to, people: holders };
}

let loaded: OfficesTable | null = null;

/** The table that comes with the project; read and checked at the first call. */
export function officesTable(): OfficesTable {
  loaded ??= parseOfficesTable(
    readFileSync(new URL("offices-table.json", import.meta.url), "utf8"),
  );
  return loaded;
}
