/**
 * The time of a government or of whoever held an office as days: "under Rishi Sunak", "since Labour took
 * office", "when Cleverly was Home Secretary".
 */
import { addDays } from "../../../indexer/dates.ts";
import { type Tenure, tenuresOf } from "../../../indexer/offices.ts";
import { governments, partiesNamed } from "../../../indexer/parties.ts";
import type { Filters } from "../../contract.ts";
import { SPEECH_VERB } from "../asking/frame.ts";
import { printDates } from "../explain.ts";
import { type Finding, matchesOf, overlaps } from "../finding.ts";
import { nameKey, nameWords, type Vocabulary } from "../vocabulary.ts";
import { withPreposition } from "./dates.ts";
import { DATED } from "./days.ts";

/** Without a last day while it lasts. */
type Period = Pick<Tenure, "from" | "to">;

/** Up to four words, the fewest that fit; what they mean is looked up. */
const WHO = "(?:the )?(?<who>(?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+?)(?:['’]s?)?";
const OFFICE =
  "(?:the )?(?<office>(?:shadow )?(?:prime minister|pm|chancellor(?: of the exchequer)?|(?:attorney|solicitor) general|leader of the house|(?:\\p{L}+ ){1,2}secretary|\\p{L}+ minister))";
const POWER = "(?:power|office|government|downing street|(?:10|(?:no\\.?|number) ?(?:10|ten))\\b)";
const POWER_WON = `(?:${POWER}|the (?:general )?election)`;
const EDGE = "(?<edge>since|after|once|before|until|till)";
/** What may follow "under Labour", and not "under Labour proposals". */
const CLOSES = `(?=\\s*(?:[?.!,;:)–]|$)|\\s+(?:about|on|regarding|concerning|and|or|what|who|how|when|did|was|were|has|have|is|are|in|since|between|from|by|compared|versus|vs|than|${SPEECH_VERB}|do|done)\\b)`;
/** "took office in July 2024" */
const ON_DAY = `(?: (?:in|on) (?:${DATED}))?`;

const PATTERNS: readonly RegExp[] = [
  `\\b(?<how>under) ${WHO} as ${OFFICE}\\b`,
  `\\b(?<how>under) ${WHO}${CLOSES}`,
  `\\b(?<how>under|during|throughout|since|before|after) ${WHO} (?:(?:government|administration|leadership|rule)${CLOSES}|(?:premiership|prime ministership)\\b)`,
  `\\b(?<how>in|under|during|throughout|since|before|after) the (?<who>[\\p{L}'’-]+) (?:years|era)\\b`,
  `\\b(?<how>in|over|under|during|throughout|since|before|after) ${WHO} (?:time|years|tenure|spell|stint|term) (?:as ${OFFICE}|(?:in|at) ${POWER})\\b`,
  `\\b(?<how>when|while|whilst) ${WHO} (?:was|were) (?:in ${POWER}|${OFFICE})\\b(?! (?:of|for)\\b)`,
  `\\b${EDGE} ${WHO} (?:(?:took|came (?:in)?to|got into|entered|won|returned to) ${POWER_WON}|(?:became|was (?:made|appointed|elected)) ${OFFICE})${ON_DAY}`,
  `\\b${EDGE} ${WHO} (?<elected>won|(?:was|were) elected|took over)${CLOSES}${ON_DAY}`,
  `\\b${EDGE} ${WHO} (?<left>(?:left|lost) ${POWER_WON}|(?:ceased to be|stopped being|(?:resigned|stood down|was (?:sacked|dismissed|removed)) as) ${OFFICE})${ON_DAY}`,
].map((source) => new RegExp(source, "giu"));
/** "under Sunak and Starmer" */
const BESIDE = new RegExp(`^,? (?:and|or) (?:under )?${WHO}${CLOSES}`, "iu");

/** Prime Ministers of a time before any table here, by surname and full name. */
const EARLIER = /^(?:(?:margaret )?thatcher|(?:john )?major|(?:tony )?blair|(?:gordon )?brown)$/;
const PRIME_MINISTER = "Prime Minister";
const PRONOUN = /^(?:i|we|he|she|they|it|who|that|there)$/i;
/** "this government", "the last Labour" */
const WHICH =
  /^(?<which>(?:this|current|present|last|previous|then|new)\b)? ?(?<whose>.*?) ?(?:government)?$/i;
const CAPITAL = /^\p{Lu}/u;

/** From the first day of several times to the last; null for none. */
function wholeOf(periods: readonly Period[]): Period | null {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** The last unbroken time that some governments fill, one after another. */
function lastRun(which: (parties: readonly string[]) => boolean, today: string): Period | null {
  const all = governments().filter(({ from }) => from <= today);
  const last = all.findLastIndex(({ parties }) => which(parties));
  let first = last;
  while (first > 0 && which(all[first - 1]?.parties ?? [])) first -= 1;
  return wholeOf(all.slice(first, last + 1));
}

/** The time of "Labour", "the coalition", "this government", "the last Labour government". */
function governing(who: string, today: string): Period | null {
  const { which = "", whose = "" } = WHICH.exec(who)?.groups ?? {};
  const past = /last|previous/i.test(which);
  const held = governments().filter(({ from }) => from <= today);
  if (whose === "") return (which && held.at(past ? -2 : -1)) || null;
  const meant = partiesNamed(whose);
  const span = /^coalition$/i.test(whose)
    ? lastRun(
        ([first = "", ...others]) => !others.every((each) => partiesNamed(first).includes(each)),
        today,
      )
    : lastRun((parties) => meant.some((each) => parties.includes(each)), today);
  return past && span?.to === null ? null : span;
}

/** The time of whoever is named so in an office; null where nobody is, or several are. */
function holding(who: string, office: string, today: string, isWord: (word: string) => boolean) {
  const words = nameWords(who);
  const key = words.join(" ");
  // "May" is a name and "may" is none.
  if (words.length === 1 && !CAPITAL.test(who) && isWord(key)) return null;
  const called = (name: string) => {
    const parts = nameKey(name.replace(/ of .*$/, "")).split(" ");
    return [nameKey(name), parts.at(-1), office === PRIME_MINISTER ? parts[0] : null].includes(key);
  };
  const found = tenuresOf(office).filter(({ from, names }) => from <= today && names.some(called));
  return new Set(found.map(({ names }) => names)).size === 1 ? wholeOf(found) : null;
}

/** The days that such words mean; null where they mean none that are known. */
function daysMeant(
  { how, edge, left }: Record<string, string | undefined>,
  { from, to }: Period,
  today: string,
): Filters | null {
  if (edge !== undefined) {
    const day = left === undefined ? from : to;
    if (day === null) return null;
    return /before|until|till/i.test(edge) ? { to: addDays(day, -1) } : { from: day };
  }
  if (to !== null) return withPreposition(how ?? "during", { from, to });
  if (/after/i.test(how ?? "")) return null;
  const { from: first, to: last } = withPreposition(how ?? "during", { from, to: today });
  // It lasts, and the day of asking is no end.
  return first === undefined ? { ...(last !== undefined && { to: last }) } : { from: first };
}

/**
 * Such stretches, each with a note of the days, or that they are not known.
 * @param today `YYYY-MM-DD`: a time that began later is none yet
 */
export function findPeriods(
  text: string,
  today: string,
  { isWord, bySurname, byFullName }: Pick<Vocabulary, "isWord" | "bySurname" | "byFullName">,
): Finding[] {
  const found: Finding[] = [];
  const timeOf = (who: string, office: string | undefined) =>
    (office === undefined ? governing(who, today) : null) ??
    holding(who, /^pm$/i.test(office ?? "pm") ? PRIME_MINISTER : (office ?? ""), today, isWord);
  for (const match of matchesOf(text, ...PATTERNS)) {
    const { who = "", office, elected, how } = match.groups ?? {};
    const { start, end: first } = match;
    if (overlaps(found, match) || PRONOUN.test(who)) continue;
    if (elected !== undefined && governing(who, today) === null) continue;
    const time = timeOf(who, office);
    const beside = time && how ? BESIDE.exec(text.slice(first)) : null;
    const other = beside?.groups?.who ? timeOf(beside.groups.who, office) : null;
    const end = first + (other === null ? 0 : (beside?.[0].length ?? 0));
    const both =
      time && other ? wholeOf([time, other].sort((a, b) => (a.from < b.from ? -1 : 1))) : time;
    const filters = both && daysMeant(match.groups ?? {}, both, today);
    const named = text.slice(start, end);
    const add = (note: string) => found.push({ start, end, filters: filters ?? {}, note });
    if (filters !== null) add(`“${named}” was read as the days ${printDates(filters)}.`);
    else if (time !== null || isTime(named, who, office))
      add(
        `“${named}” is a time that the table of office-holders does not hold, so no dates were kept to.`,
      );
    else if (CAPITAL.test(who) && [bySurname, byFullName].some((by) => by.has(nameKey(who))))
      add(
        `Which days “${named}” means is not told, so no dates were kept to: an office can be named, as in “when ${who} was Home Secretary”.`,
      );
  }
  return found;
}

/** Whether words whose days are not known mean some all the same. */
function isTime(named: string, who: string, office: string | undefined): boolean {
  if (partiesNamed(WHICH.exec(who)?.groups?.whose ?? "").length > 0)
    return /\b(?:last|previous) | government$/i.test(named);
  const told = office !== undefined || /\b(?:premiership|prime ministership)$/i.test(named);
  return CAPITAL.test(who) && (told || EARLIER.test(nameKey(who)));
}
