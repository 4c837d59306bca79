/**
 * Of several whom a question names, who is asked for: "Did the Speaker hurry the Home Secretary along?" No one is
 * both, so that whoever stands first, or where only a speaker can, is the one, and the others are whom the words
 * are said to or of.
 */
import type { Contribution, Filters } from "../../contract.ts";
import { matchesFilters, namesWho } from "../../filters.ts";
import { isAgent, isSubject } from "../asking/frame.ts";
import { type Finding, joinFilters } from "../finding.ts";

/** "as Home Secretary", "when in government": what whoever is named was to be. */
const BEING = /^(?:as|when|while|in)\b/i;
const BECOMING = /\b(?:become|became|appointed|made|being|be|is|was)\b/i;

/** Whether it names somebody else than `first`, and not the same: "Labour’s James Cleverly". */
function isApart(question: string, each: Finding, first: Finding): boolean {
  const [before, after] = each.start < first.start ? [each, first] : [first, each];
  const between = question.slice(before.end, after.start).replace(/['’]s\b/, "");
  const apart = /\p{L}{2}/u.test(between) && !BECOMING.test(between);
  return apart && each.filters.parties === undefined && !BEING.test(question.slice(each.start));
}

/** The findings, of which those that nobody is known to match together with the one asked for keep to nothing. */
export function keepOneSpeaker(
  question: string,
  found: readonly Finding[],
  contributions: readonly Contribution[],
): Finding[] {
  const who = found.filter(({ filters, except }) => except === undefined && namesWho(filters));
  const known = (filters: Filters) => contributions.some((each) => matchesFilters(filters, each));
  const [opening] = who;
  const clash = who.length > 1 && !known(joinFilters(who));
  if (opening === undefined || !clash || !who.every(({ filters }) => known(filters))) {
    return [...found];
  }
  const first =
    who.find((each) => isAgent(question, each.start) || isSubject(question, each)) ?? opening;
  const kept = [first];
  for (const each of who) {
    if (each !== first && known(joinFilters([...kept, each]))) kept.push(each);
  }
  return found.map((each) => {
    if (!who.includes(each) || kept.includes(each) || !isApart(question, each, first)) return each;
    const { start, end } = each;
    const named = question.slice(start, end).trim();
    const note = `Whom anybody spoke to or of is not searched, so “${named}” was left out.`;
    return { start, end, filters: {}, note };
  });
}
