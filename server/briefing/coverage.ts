/** Purpose, coverage and caveats; and the summary. Both are counts and dates only. */
import { printDay } from "../../indexer/dates.ts";
import { countOf } from "../answer/coverage-line.ts";
import { balanceItems } from "./balance.ts";
import type { Draft } from "./draft.ts";
import { printSpeaker } from "./marks.ts";
import type { Balance, BriefingItem } from "./schema.ts";

/** Why a filter could not place some contributions, by its name in `Filters`. */
const NOT_KNOWN: Readonly<Record<string, string>> = {
  speakers: "their speaker is not identified",
  parties: "their speaker’s party is not known",
  roles: "their speaker’s role that day is not known",
  offices: "their speaker’s office that day is not known",
  dates: "their day is not established",
  houses: "their House is not known",
  venues: "their venue is not known",
};

/** What the briefing is for, what was searched, and what is doubtful in what it quotes. */
export function coverageItems({ request, evidence, found, quotations }: Draft): BriefingItem[] {
  const quoted = [...new Set(quotations.map(({ contribution }) => contribution))];
  const many = (belongs: (each: (typeof quoted)[number]) => boolean) =>
    quoted.filter(belongs).length;
  const corrected = many(({ speaker }) => speaker.name !== null && speaker.correction !== null);
  const inferred = many(({ speaker }) => speaker.attribution === "inferred") - corrected;
  const local = corrected === 0 ? "" : ` ${corrected} with the speaker corrected locally,`;
  const unidentified = many(({ speaker }) => speaker.attribution === "unidentified");
  const excerpts = many(({ debate }) => !debate.complete);
  const undated = many(({ debate }) => debate.date === null);
  const howFound = request.keep?.length ? "found or kept" : "found";
  const items: BriefingItem[] = [
    {
      kind: "heading",
      text: `Purpose: what was said in Parliament, in answer to “${request.question}”`,
    },
    { kind: "count", text: evidence.searched },
  ];
  for (const { filter, contributions } of evidence.interpretation.leftOut) {
    const why = NOT_KNOWN[filter] ?? `whether they fit “${filter}” is not known`;
    const text = `Left out because ${why}: ${countOf(contributions, "contribution")}.`;
    items.push({ kind: "count", text });
  }
  items.push({
    kind: "count",
    text: `${countOf(found.length, "contribution")} ${howFound}, ${quoted.length} quoted. Of those quoted, ${excerpts} from debates held in excerpts only, ${inferred} with the speaker inferred,${local} ${unidentified} by an unidentified Member, ${undated} on a day that is not established.`,
  });
  return items;
}

/** How much by whom, when, and how the sides stand. */
export function summaryItems(draft: Draft, balance: Balance): BriefingItem[] {
  const { found, quotations, request } = draft;
  const items = balanceItems(balance, request.keep?.length ? "found or kept" : "found");
  const days = found.flatMap(({ debate }) => (debate.date === null ? [] : [debate.date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined) {
    const text =
      first === last
        ? `All that is dated: ${printDay(first)}.`
        : `Earliest: ${printDay(first)}. Latest: ${printDay(last)}.`;
    items.push({ kind: "date", text, row: null });
  }
  const bySpeaker = new Map<string, number>();
  for (const { contribution } of quotations) {
    const name = printSpeaker(contribution.speaker);
    bySpeaker.set(name, (bySpeaker.get(name) ?? 0) + 1);
  }
  const counts = [...bySpeaker].map(([name, count]) => `${name} ${count}`);
  if (counts.length > 0) items.push({ kind: "count", text: `Quotations: ${counts.join(", ")}.` });
  return items;
}
