/** The line that opens an answer: what was found, by whom and when, with whatever was asked for first. */
import { printDebateDay } from "../../indexer/citation.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { printDay } from "../../indexer/dates.ts";
import { attributionMark } from "../attribution-mark.ts";
import type { Citation } from "../contract.ts";
import type { Wants } from "../interpret/wants.ts";
import { countOf } from "./coverage-line.ts";
import { asks } from "./quotes.ts";

/** More names than this are counted and not listed. */
const MOST_NAMES = 8;

/** "Ben Wallace [speaker inferred]"; null for somebody unidentified. */
function nameOf({ speaker }: Pick<Contribution, "speaker">): string | null {
  if (speaker.name === null || speaker.attribution === "unidentified") return null;
  return `${speaker.name}${attributionMark(speaker)}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Everybody once, marked where who spoke is never surer than inferred. */
function speakersOf(spoken: readonly Pick<Contribution, "speaker">[]): {
  names: string[];
  unidentified: number;
} {
  const people = new Map<string, string>();
  let unidentified = 0;
  for (const each of spoken) {
    const [marked, { name }] = [nameOf(each), each.speaker];
    if (marked === null || name === null) unidentified += 1;
    else if (!people.has(name) || marked === name) people.set(name, marked);
  }
  return { names: [...people.values()], unidentified };
}

function daysOf(spoken: readonly Contribution[]): string {
  const days = spoken.flatMap(({ debate }) => (debate.date === null ? [] : [debate.date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "of a day that is not established";
  return first === last ? `on ${printDay(first)}` : `from ${printDay(first)} to ${printDay(last)}`;
}

/**
 * Counts and dates of what was found, in plain text. `spoken` is everything found, of which the
 * citations show some: the best, where `ranked`.
 */
export function openingLine(
  spoken: readonly Contribution[],
  citations: readonly Citation[],
  { wants, ranked }: { wants: Wants; ranked: boolean },
): string {
  const { names, unidentified } = speakersOf(spoken);
  const counted = names.length === 0 ? "" : ` (${countOf(unidentified, "contribution")})`;
  const voices = [
    ...(names.length > 0 ? [countOf(names.length, "identified speaker")] : []),
    ...(unidentified === 1 ? ["an unidentified Member"] : []),
    ...(unidentified > 1 ? [`unidentified Members${counted}`] : []),
  ];
  const shown = new Set(citations.map(({ contributionId }) => contributionId)).size;
  const which = ranked
    ? `the ${shown} that ${shown === 1 ? "speaks" : "speak"} most to it`
    : `${shown} of them`;
  const most = spoken.length > shown ? `; ${which} ${shown === 1 ? "is" : "are"} shown` : "";
  const cut = spoken.every(({ debate }) => !debate.complete)
    ? "; all are from excerpts, not whole debates"
    : spoken.some(({ debate }) => !debate.complete)
      ? "; some are from excerpts, not whole debates"
      : "";
  const found = `${countOf(spoken.length, "contribution")} found, by ${list(voices)}, ${daysOf(spoken)}${most}${cut}.`;
  return `${wantedFirst(citations[0], wants)}${found}`;
}

function wantedFirst(best: Citation | undefined, wants: Wants): string {
  if (best === undefined) return "";
  const name = nameOf(best) ?? "An unidentified Member";
  const day = printDebateDay(best.debate);
  const person = wants === "person" || (wants === "asker" && asks(best.quote));
  if (person) return `${name}${day === null ? "" : `, ${day}`}. `;
  if (wants !== "day" || day === null) return "";
  return `Said on ${day} by ${nameOf(best) ?? "an unidentified Member"}. `;
}

/** Who else was found and is not shown, as a sentence; null when there is nobody. */
export function alsoSpoke(
  spoken: readonly Contribution[],
  citations: readonly Citation[],
): string | null {
  const cited = new Set(citations.map(({ contributionId }) => contributionId));
  const shown = new Set(citations.map(({ speaker }) => speaker.name));
  const rest = spoken.filter(({ id }) => !cited.has(id));
  const { unidentified } = speakersOf(rest);
  const { names: others } = speakersOf(
    rest.filter((each) => nameOf(each) !== null && !shown.has(each.speaker.name)),
  );
  const told = [
    ...others.slice(0, MOST_NAMES),
    ...(others.length > MOST_NAMES ? [`${others.length - MOST_NAMES} more`] : []),
    ...(unidentified > 0
      ? [`${countOf(unidentified, "contribution")} by unidentified Members`]
      : []),
  ];
  return told.length === 0 ? null : `Also found, not shown here: ${list(told)}.`;
}
