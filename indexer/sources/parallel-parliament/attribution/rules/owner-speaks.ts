/** The page's owner, where the words and their place on the page leave no other reading. */
import { printDay } from "../../../../dates.ts";
import { officesOn } from "../../../../offices.ts";
import { isChairs, MOVES } from "../cues/certain.ts";
import { ownerEvidence } from "../evidence.ts";
import type { Weighed } from "../weighing.ts";
import { isMuchLaw, isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

interface Certain {
  /** Where the table of offices tells whether the owner was a Minister that day. */
  known: number;
  /** Where it does not, and the page itself has to show it. */
  unknown: number;
}

/**
 * How likely the owner must be, by what else speaks for it: a Minister's words after a question, a
 * question that is answered. In an exchange of questions and answers the turns themselves are sure.
 * Set so that each is right 99 times in 100 on debates that the weights were not estimated from
 * (docs/attribution.md).
 */
const CERTAIN: Readonly<Record<string, Certain>> = {
  "exchange answers": { known: 0.92, unknown: 0.94 },
  "exchange speaks": { known: 0.98, unknown: 0.985 },
  "exchange asks": { known: 0.95, unknown: 0.9 },
  "exchange asks, unanswered": { known: 0.94, unknown: 0.94 },
  "debate answers": { known: 0.93, unknown: 0.985 },
  "debate speaks": { known: 0.94, unknown: 0.99 },
  "debate asks": { known: 0.95, unknown: 0.98 },
  "debate asks, unanswered": { known: 0.96, unknown: 0.97 },
};
const PRESIDES = 0.96;
const FEW_WORDS = 60;

/** Short words to the Chair on being called, which anybody may say. */
const GREETS_CHAIR = /^Thank you,? .{0,30}(?:Speaker|Chair)\b.{0,80}$/;

/** True where much of what is said is questions. */
function isExchange(weighed: readonly Weighed[]): boolean {
  const asked = weighed.reduce((sum, { asks }) => sum + asks, 0);
  return asked >= 0.3 * weighed.length;
}

const asksAtEnd = (text: string): boolean => /\?[”"’']?\]?$/.test(text);

/**
 * What the words are, as a key of `CERTAIN`. Null where they do not fit what the owner was that day:
 * in a debate anybody speaks at length and anybody intervenes, so a speech is not shown as a
 * backbencher's on its place alone.
 */
function kindOf({ weighed, paragraphs }: Reading, at: number): string | null {
  const { floor = 0, asks = 0, standings = [] } = weighed[at] ?? {};
  const scene = isExchange(weighed) ? "exchange" : "debate";
  if (floor >= asks) {
    if (standings.join() !== "minister") return null;
    return `${scene} ${asksAtEnd(paragraphs[at - 1]?.text ?? "") ? "answers" : "speaks"}`;
  }
  if (!standings.includes("no-minister")) return null;
  return `${scene} asks${(weighed[at + 1]?.floor ?? 0) > 0.8 ? "" : ", unanswered"}`;
}

function isCertain(reading: Reading, at: number): boolean {
  const { weighed, paragraphs, cues } = reading;
  const each = weighed[at];
  const { text = "" } = paragraphs[at] ?? {};
  if (!each || GREETS_CHAIR.test(text)) return false;
  if (each.chair > Math.max(each.floor, each.asks)) {
    const brief = text.split(" ").length <= FEW_WORDS && !MOVES.test(text);
    return each.standings.join() === "chair" && brief && each.owner >= PRESIDES;
  }
  if (isChairs(text)) return false;
  const certain = CERTAIN[kindOf(reading, at) ?? ""];
  const known = (cues.owner?.standings.length ?? 0) < 3;
  return certain !== undefined && each.owner >= (known ? certain.known : certain.unknown);
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
  const muchLaw = isMuchLaw(reading);
  return weighed.flatMap((each, at): Decision[] => {
    const held = cues.paragraphs[at]?.owner ?? [];
    if (held.includes("names-owner") || held.includes("names-own-office")) return [];
    if (held.includes("own-seat")) {
      const evidence = `the speaker says “my ${owner.constituency} constituency”, which is ${owner.name}’s`;
      return [{ at, person: owner, chair: false, evidence: [evidence, ...known] }];
    }
    if (muchLaw || isNobodys(reading, at) || !isCertain(reading, at)) return [];
    const evidence = [...known, ...ownerEvidence(reading, at)];
    return [{ at, person: owner, chair: each.chair > 0.9, evidence }];
  });
}
