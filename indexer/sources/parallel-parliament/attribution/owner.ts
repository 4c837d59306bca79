/** What is known of the page's owner: office on the day, and how the words would name the owner. */

import { addDays } from "../../../dates.ts";
import { type Gender, genderOf } from "../../../forenames.ts";
import type { Person } from "../../../manifest.ts";
import { isPeer } from "../../../names.ts";
import { heldMinisterialOffice, officesOn } from "../../../offices.ts";
import { speakerOfTheCommons } from "../../../presiding.ts";
import type { BlockContext } from "./context.ts";

/** What the owner was that day: a Minister, another Member, or one who presided. */
export type Standing = "minister" | "no-minister" | "chair";

export interface Owner {
  person: Person;
  /** Every standing that is possible, as far as is known. */
  standings: readonly Standing[];
  /** Of the Department that the page's head names. */
  inDepartment: boolean;
  gender: Gender | null;
  /** Words that name the owner, whom nobody names when speaking. */
  named: RegExp | null;
  /** Words by which the owner alone would speak of the seat. */
  ownSeat: RegExp | null;
  /** The owner's own office, of which its holder does not speak in the third person. */
  ownOffice: RegExp | null;
}

/** At most this many days are looked at where only bounds are known. */
const SAMPLES = 40;

function sample({ from, to }: { from: string; to: string }): string[] {
  const length = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
  const step = Math.max(1, Math.ceil(length / SAMPLES));
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, step)) days.push(day);
  return [...days, to];
}

function standingsOf(person: Person, days: readonly string[]): Standing[] {
  const presided = days.some((day) => speakerOfTheCommons(day) === person.name);
  if (person.party === "Speaker" || presided) return ["chair"];
  const held = new Set(days.map((day) => heldMinisterialOffice(person.name, day)));
  const [only = null] = held;
  if (held.size !== 1 || only === null) return ["minister", "no-minister", "chair"];
  return only ? ["minister"] : ["no-minister", "chair"];
}

/** "the Home Secretary", where it was somebody's one office on every possible day. */
export function officePattern(name: string, days: readonly string[]): RegExp | null {
  const titles = new Set(
    days.map((day) => (officesOn(name, day) ?? []).map(({ title }) => title).join("|")),
  );
  const [title = ""] = titles;
  if (
    titles.size !== 1 ||
    !/^(?:\w+ )*(?:Secretary|Prime Minister|Chancellor of the Exchequer)$/.test(title)
  )
    return null;
  return new RegExp(`\\b[Tt]he ${title.replace(/ of the Exchequer$/, "")}\\b`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The seat with or without the comma it once had: "Liverpool, Riverside". */
function seatPattern(seat: string): string {
  return seat.split(/,? /).map(escaped).join(",? ");
}

function namedPattern({ name, constituency }: Person): RegExp {
  const surname = escaped(name.split(" ").at(-1) ?? name);
  const titles = "(?:Mr\\.?|Mrs\\.?|Ms|Miss|Dr\\.?|Sir|Dame)";
  const forms = isPeer(name)
    ? [escaped(name)]
    : [escaped(name), `${titles} (?:[A-Z]\\w+ )?${surname}\\b`];
  if (constituency) forms.push(`Member for ${seatPattern(constituency)}\\b`);
  return new RegExp(forms.map((form) => `(?:^|[^\\p{L}])${form}`).join("|"), "u");
}

/** What is known of the page's owner on the day of the block; null when it has none. */
export function ownerOf(context: BlockContext): Owner | null {
  const person = context.owner;
  if (!person) return null;
  const { department, date, days: bounds } = context;
  const days = date ? [date] : bounds ? sample(bounds) : [];
  const offices = date ? (officesOn(person.name, date) ?? []) : [];
  const seat = person.constituency && seatPattern(person.constituency);
  return {
    person,
    standings: standingsOf(person, days),
    inDepartment: offices.some((office) => office.department === department),
    gender: genderOf(person.name),
    named: namedPattern(person),
    ownSeat: seat
      ? new RegExp(
          `\\b[Mm]y (?:own )?(?:\\w+ )?(?:constituency (?:of|in) ${seat}|${seat} constituen\\w+)|\\bMember (?:of Parliament )?for ${seat}, I\\b`,
        )
      : null,
    ownOffice: officePattern(person.name, days),
  };
}
