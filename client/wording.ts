/** How days, people and amounts are put into words on the page. */
import type { Answer, Debate, Source, Speaker } from "../server/contract.ts";

const longDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "2018-01-17" as "17 January 2018". */
export function printDay(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}

const longMonth = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "2018-01" as "January 2018". */
export const monthInWords = (month: string) => longMonth.format(new Date(`${month}-01T00:00:00Z`));

const clock = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
});

/** "22 November 2026 at 14:05", by the clock of this machine. */
export const dayAndTime = (instant: string) => clock.format(new Date(instant));

/** The sitting day, the days it lies between, or that the source does not establish it. */
export function debateDay(debate: Debate): string {
  if (debate.date) {
    const day = printDay(debate.date);
    return debate.dateBasis === "inferred" ? `${day} (day inferred)` : day;
  }
  const { dateFrom, dateTo } = debate;
  if (dateFrom && dateTo) return `between ${printDay(dateFrom)} and ${printDay(dateTo)}`;
  if (dateFrom) return `on or after ${printDay(dateFrom)}`;
  if (dateTo) return `on or before ${printDay(dateTo)}`;
  return "day not established";
}

export const debateTitle = (debate: Debate) => debate.title ?? "Untitled debate";

/** The venue, with the House where the venue does not name it. */
export function debateVenue({ venue, house }: Debate): string | null {
  if (!venue) return house;
  return house === "Lords" && !venue.includes("Lords") ? `${venue}, Lords` : venue;
}

export const speakerName = (speaker: Speaker) => speaker.name ?? "An unidentified Member";

/** "corrected locally", "speaker inferred"; null for a speaker whom the source states or nobody names. */
export function speakerDoubt({
  attribution,
  correction,
}: Pick<Speaker, "attribution" | "correction">): string | null {
  // A conversation kept by an earlier version has no such field.
  if (correction) return "corrected locally";
  return attribution === "inferred" ? "speaker inferred" : null;
}

/** "Conservative, Wyre and Preston North"; null when neither is known. */
export function partyAndSeat({ party, constituency }: Speaker): string | null {
  return [party, constituency].filter(Boolean).join(", ") || null;
}

const roleWords: Record<Speaker["roles"][number], string> = {
  minister: "minister",
  government: "government side",
  opposition: "opposition side",
  backbench: "backbencher",
  chair: "in the chair",
};

/** "minister, government side"; null when no role is known. */
export const rolesInWords = ({ roles }: Speaker) =>
  roles.map((role) => roleWords[role]).join(", ") || null;

const number = new Intl.NumberFormat("en-GB");

/** `2, "debate"` as "2 debates". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${number.format(count)} ${count === 1 ? noun : plural}`;
}

/** True when every word wanted stands in one of the texts, whatever its case. */
export function containsAll(texts: readonly (string | null)[], wanted: string): boolean {
  const text = texts.join("\n").toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const unknownFor: Partial<Record<string, string>> = {
  speakers: "their speaker is not identified",
  parties: "their speaker’s party is not known",
  roles: "whether their speaker had that role that day is not known",
  offices: "their speaker’s office that day is not known",
  dates: "their day is not established",
  houses: "their House is not known",
  venues: "their venue is not known",
};

/** Why a filter, by its name in `Filters`, could not place some contributions. */
export const leftOutBecause = (filter: string) =>
  unknownFor[filter] ?? `whether they fit “${filter}” is not known`;

/** "8 contributions in 3 debates, 20 November 2017 to 17 January 2018, all of them excerpts". */
export function coverageInWords(coverage: Answer["coverage"]): string {
  const { contributions, debates, from, to, excerptsOnly } = coverage;
  const counts = `${countOf(contributions, "contribution")} in ${countOf(debates, "debate")}`;
  const days =
    from && to && (from === to ? printDay(from) : `${printDay(from)} to ${printDay(to)}`);
  return [counts, days, excerptsOnly && "all of them excerpts"].filter(Boolean).join(", ");
}

/** "line 8", "lines 8 to 12". */
export function linesInWords({
  lineStart,
  lineEnd,
}: Pick<Source, "lineStart" | "lineEnd">): string {
  return lineStart === lineEnd ? `line ${lineStart}` : `lines ${lineStart} to ${lineEnd}`;
}

/** Of what a person did here, where the browser does not keep it. */
export const notKept =
  "This browser has no room for them or does not allow pages to keep anything: they are gone once the page is left.";

/** What stands over an answer that quotes nothing. */
export function headingOfNothing({ aside }: Pick<Answer, "aside">): string {
  if (aside === "coverage") return "What is indexed";
  return aside ? "Not a question of what was said" : "Nothing found";
}
