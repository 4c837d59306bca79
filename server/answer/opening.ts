/** The line that opens an answer: what was found, by whom and when, with whatever was asked for first. */
import { printDebateDay } from "../../indexer/citation.ts";
import type { Contribution } from "../../indexer/contribution.ts";
import { attributionMark } from "../attribution-mark.ts";
import type { Citation } from "../contract.ts";
import type { Order } from "../interpret/asking/order.ts";
import type { Wants } from "../interpret/asking/wants.ts";
import { list } from "../interpret/explain.ts";
import { countOf } from "./coverage-line.ts";
import { isAsking } from "./gather.ts";
import { type Lead, leadOf } from "./lead.ts";
import { type SaidWords, tellOwnWords } from "./own-words.ts";
import { asks } from "./wanted.ts";
import { daysOf, whenSaid } from "./when.ts";

/** More names than this are counted and not listed. */
const MOST_NAMES = 8;

/** "Ben Wallace [speaker inferred]"; null for somebody unidentified. */
function nameOf({ speaker }: Pick<Contribution, "speaker">): string | null {
  if (speaker.name === null || speaker.attribution === "unidentified") return null;
  return `${speaker.name}${attributionMark(speaker)}`;
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

/** What the opening must know of how the answer was found. */
interface Manner {
  wants: Wants;
  /** The words that it is asked who said; null where no words are. */
  said: SaidWords | null;
  /** What is shown is what speaks most to the topic. */
  ranked: boolean;
  /** Which of the first and the last is asked for, and all among which it is, in order; null where neither is. */
  lead: { order: Exclude<Order, null>; timed: readonly Contribution[] } | null;
  /** No subject chose among what the filters keep. */
  listed: boolean;
}

/**
 * Counts and dates of what was found, in plain text. `spoken` is everything found, of which the
 * citations show some.
 */
export function openingLine(
  spoken: readonly Contribution[],
  citations: readonly Citation[],
  manner: Manner,
): string {
  const { names, unidentified } = speakersOf(spoken);
  const voices = [
    ...(names.length > 0 ? [countOf(names.length, "identified speaker")] : []),
    ...unidentifiedVoices(unidentified, names.length > 0),
  ];
  const shown = new Set(citations.map(({ contributionId }) => contributionId)).size;
  const which = manner.ranked
    ? `the ${shown} that ${shown === 1 ? "speaks" : "speak"} most to it`
    : `${shown} of them`;
  const most = spoken.length > shown ? `; ${which} ${shown === 1 ? "is" : "are"} shown` : "";
  const found = `${countOf(spoken.length, "contribution")} found, by ${list(voices)}, ${daysOf(spoken)}${most}${excerptsOf(spoken)}.`;
  return `${wantedFirst(spoken, citations, manner)}${found}`;
}

function unidentifiedVoices(contributions: number, counted: boolean): string[] {
  if (contributions === 0) return [];
  if (contributions === 1) return ["an unidentified Member"];
  return [`unidentified Members${counted ? ` (${countOf(contributions, "contribution")})` : ""}`];
}

function excerptsOf(spoken: readonly Contribution[]): string {
  const cut = spoken.filter(({ debate }) => !debate.complete).length;
  if (cut === 0) return "";
  if (spoken.length === 1) return "; it is from excerpts, not a whole debate";
  return `; ${cut === spoken.length ? "all" : "some"} are from excerpts, not whole debates`;
}

/** Whoever, or the day, that the question asks for; empty where it asks for neither. */
function wantedFirst(
  spoken: readonly Contribution[],
  citations: readonly Citation[],
  { wants, said, ranked, lead, listed }: Manner,
): string {
  const first = (those: (each: Contribution) => boolean) =>
    lead && leadOf(lead.timed.filter(those), lead.order);
  if (wants === "person" && said !== null && spoken.length > 1) {
    const { own, quoting } = tellOwnWords(spoken, citations, said);
    if (own.length === 0) return quotedOnly(quoting);
    const ids = new Set(own.map(({ id }) => id));
    const theirs = citations.filter(({ contributionId }) => ids.has(contributionId));
    return whoFirst(
      own,
      theirs,
      first(({ id }) => ids.has(id)),
    );
  }
  if (wants === "person")
    return whoFirst(
      spoken,
      citations,
      first(() => true),
    );
  if (wants === "asker") {
    // What is quoted of a subject must itself ask, in the speaker's own words; a list quotes beginnings.
    const quoted = citations.filter((each) => asks(each.quote) && !each.quotingSomeoneElse);
    const ids = new Set(quoted.map(({ contributionId }) => contributionId));
    const isOne = (each: Contribution) => (listed ? isAsking(each) : ids.has(each.id));
    return whoFirst(spoken.filter(isOne), listed ? citations : quoted, first(isOne));
  }
  if (wants !== "day" || listed) return "";
  const best = citations[0];
  const led = first(() => true);
  const day = best === undefined ? null : whenSaid(led?.days ?? best.debate);
  if (best === undefined || day === null) return "";
  const by = `${nameOf(best) ?? "an unidentified Member"}${voiceOf(best)}`;
  if (led !== null && led.among.length > 1) return `Said ${day} by ${anyOf(led.among)}. `;
  if (led !== null || spoken.length === 1) return `Said ${day} by ${by}. `;
  if (spoken.every(({ debate }) => whenSaid(debate) === day)) {
    return `Said ${day} by ${list(everybody(spoken))}. `;
  }
  return ranked ? `What speaks most to it was said ${day} by ${by}. ` : "";
}

/** "Ann Coffey or Ben Wallace", of several each of whom it may have been. */
function anyOf(among: readonly Contribution[]): string {
  return list(everybody(among), "or");
}

/** Nobody may be named for words that are nobody's own here; who quotes them is told as such. */
function quotedOnly(quoting: readonly Contribution[]): string {
  if (quoting.length === 0) return "";
  return `Found in nobody’s own words, but quoted by ${list(everybody(quoting))}. `;
}

function voiceOf({ quotingSomeoneElse }: Citation): string {
  return quotingSomeoneElse ? ", quoting someone else" : "";
}

/** All of them where there are several and no first or last is asked for: none is the one. */
function whoFirst(
  found: readonly Contribution[],
  [best]: readonly Citation[],
  led: Lead | null,
): string {
  if (best === undefined || found.length === 0) return "";
  if (found.length > 1 && led === null) {
    return found.some((each) => nameOf(each) !== null) ? `${list(everybody(found))}: ` : "";
  }
  const day = printDebateDay(led?.days ?? best.debate);
  const when = day === null ? "" : `, ${day}`;
  if (led !== null && everybody(led.among).length > 1) {
    return `${anyOf(led.among)}${when}: which of them it was is not known. `;
  }
  return `${nameOf(best) ?? "An unidentified Member"}${voiceOf(best)}${when}. `;
}

function everybody(found: readonly Contribution[]): string[] {
  const { names, unidentified } = speakersOf(found);
  return [...shortened(names), ...unidentifiedVoices(unidentified, false)];
}

function shortened(names: readonly string[]): string[] {
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])];
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
    ...shortened(others),
    ...(unidentified === 1 ? ["1 contribution by an unidentified Member"] : []),
    ...(unidentified > 1
      ? [`${countOf(unidentified, "contribution")} by unidentified Members`]
      : []),
  ];
  return told.length === 0 ? null : `Also found, not shown here: ${list(told)}.`;
}
