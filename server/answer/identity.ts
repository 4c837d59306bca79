/** How those whom a question asks about are shown beside what they said. */
import { addToGroup } from "../../indexer/add-to-group.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { attributionMark } from "../attribution-mark.ts";
import { list } from "../interpret/explain.ts";
import { daysOf } from "./when.ts";

/** More people than this are counted and not described. */
const MOST_PEOPLE = 4;

/** "Ann Coffey is shown as Labour and the Member for Stockport.", of everybody who is identified. */
export function describePeople(spoken: readonly Contribution[]): string {
  const people = new Map<string, Contribution[]>();
  for (const each of spoken) {
    const { name, attribution } = each.speaker;
    if (name !== null && attribution !== "unidentified") addToGroup(people, name, each);
  }
  const sentences = [...people].map(([name, said]) => describe(name, said));
  const rest = sentences.length - MOST_PEOPLE;
  const more = rest > 0 ? [`${rest} more ${rest === 1 ? "is" : "are"} found.`] : [];
  return [...sentences.slice(0, MOST_PEOPLE), ...more].join(" ");
}

function describe(name: string, said: readonly Contribution[]): string {
  const surest = said.find(({ speaker }) => attributionMark(speaker) === "") ?? said[0];
  const mark = surest === undefined ? "" : attributionMark(surest.speaker);
  const parts = [
    // Whoever held an office on some days held none on the others.
    ...valuesOf(said, ({ speaker }) => speaker.office),
    ...valuesOf(said.filter(hasParty), ({ speaker }) => speaker.party),
    ...valuesOf(
      said.filter(hasSeat),
      ({ speaker: { constituency: seat } }) => seat && `the Member for ${seat}`,
    ),
  ];
  if (said.some(({ speaker }) => speaker.roles.includes("chair"))) {
    parts.unshift("speaking from the Chair");
  }
  return parts.length === 0
    ? `Nothing but the name of ${name}${mark} is shown.`
    : `${name}${mark} is shown as ${list(parts)}.`;
}

const hasParty = ({ speaker }: Contribution) => speaker.party !== null;
const hasSeat = ({ speaker }: Contribution) => speaker.constituency !== null;

/** Each value once, with its days where it is not that of all that was said. */
function valuesOf(
  said: readonly Contribution[],
  told: (contribution: Contribution) => string | null,
): string[] {
  const groups = new Map<string | null, Contribution[]>();
  for (const each of said) addToGroup(groups, told(each), each);
  return [...groups].flatMap(([value, those]) => {
    if (value === null) return [];
    return groups.size === 1 ? [value] : [`${value} (${daysOf(those)})`];
  });
}
