/** The page's owner, where the words and their place on the page leave no other reading. */
import { printDay } from "../../../../dates.ts";
import { officesOn } from "../../../../offices.ts";
import { isChairs } from "../cues/certain.ts";
import { ownerEvidence } from "../evidence.ts";
import type { Standing } from "../owner.ts";
import type { Weighed } from "../weighing.ts";
import { isMuchLaw, isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely the owner must be, set on the tuning half (docs/attribution.md). */
const CERTAIN = {
  /** Questions and answers follow one another so closely that the turns themselves are sure. */
  exchange: 0.96,
  debate: 0.985,
  /** Where it is not known what the owner was that day. */
  unknown: 0.98,
};

/** True where much of what is said is questions. */
function isExchange(weighed: readonly Weighed[]): boolean {
  const asked = weighed.reduce((sum, { asks }) => sum + asks, 0);
  return asked >= 0.3 * weighed.length;
}

/**
 * Whether the manner of the words fits what the owner was that day. In a debate anybody speaks at
 * length and anybody intervenes, so a speech is not shown as a backbencher's on its place alone.
 */
function fits({ floor, asks, chair }: Weighed, standings: readonly Standing[]): boolean {
  const most = Math.max(floor, asks, chair);
  const minister = standings.includes("minister");
  const member = standings.includes("no-minister");
  if (most === chair) return standings.includes("chair");
  return most === floor ? minister : member;
}

function basis({ context }: Reading): string[] {
  const { owner, ownerBasis, date } = context;
  if (!owner) return [];
  const page =
    ownerBasis === "page"
      ? `the page is ${owner.name}’s`
      : `the manifest records that the page is ${owner.name}’s`;
  const [office] = date ? (officesOn(owner.name, date) ?? []) : [];
  if (!office || !date) return [page];
  const held = office.title.startsWith("Minister, ")
    ? office.title.replace("Minister, ", "a Minister at the ").replace("the HM", "HM")
    : office.title;
  return [page, `${owner.name} was ${held} on ${printDay(date)}`];
}

/** Names the owner of the page. */
export function ownerSpeaks(reading: Reading): Decision[] {
  const { context, cues, weighed } = reading;
  const { owner } = context;
  if (!owner || weighed.length < 2) return [];
  const known = basis(reading);
  const certain = Math.max(
    isExchange(weighed) ? CERTAIN.exchange : CERTAIN.debate,
    (cues.owner?.standings.length ?? 0) === 3 ? CERTAIN.unknown : 0,
  );
  const muchLaw = isMuchLaw(reading);
  return weighed.flatMap((each, at): Decision[] => {
    const held = cues.paragraphs[at]?.owner ?? [];
    if (held.includes("names-owner") || held.includes("names-own-office")) return [];
    if (held.includes("own-seat")) {
      const evidence = `the speaker says “my ${owner.constituency} constituency”, which is ${owner.name}’s`;
      return [{ at, person: owner, chair: false, evidence: [evidence, ...known] }];
    }
    if (muchLaw || each.owner < certain || isNobodys(reading, at)) return [];
    if (!fits(each, each.standings)) return [];
    if (isChairs(reading.paragraphs[at]?.text ?? "") && each.standings.join() !== "chair")
      return [];
    const chair = each.chair > 0.9;
    return [{ at, person: owner, chair, evidence: [...known, ...ownerEvidence(reading, at)] }];
  });
}
