/** The page's owner, where the words and their place on the page leave no other reading. */
import { printDay } from "../../../../dates.ts";
import { officesOn } from "../../../../offices.ts";
import { speakerOfTheCommons } from "../../../../presiding.ts";
import { MINISTER } from "../address.ts";
import { CALLS, isChairs, MOVES } from "../cues/certain.ts";
import { ownerEvidence } from "../evidence.ts";
import { kindOfAnswer, OF_THE_MINISTER, type Scene } from "./answer-kinds.ts";
import { isQuestions } from "./answers.ts";
import { isOnlyQuestion } from "./asks.ts";
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
 * question that is answered. In questions to Ministers, and in any exchange of questions and answers,
 * the turns themselves are sure. Set so that each is right 99 times in 100 on debates that the weights
 * were not estimated from (docs/attribution.md).
 */
const CERTAIN: Readonly<Record<string, Certain>> = {
  // Words that say that they reply, after what is surely a question.
  replies: { known: 0.8, unknown: 0.8 },
  "questions, answers": { known: 0.91, unknown: 0.98 },
  "questions, replies": { known: 0.94, unknown: 0.96 },
  // A page of questions begins with an answer: the listed question before it is left out. The Ministers of
  // a team answer in turn: an answer on which nobody goes on may be another's, left as the neighbour.
  "questions, opens": { known: 0.87, unknown: 0.94 },
  "questions, speaks": { known: 0.92, unknown: 0.985 },
  "questions, asks": { known: 0.9, unknown: 0.94 },
  "questions, asks unanswered": { known: 0.92, unknown: 0.98 },
  "exchange, answers": { known: 0.96, unknown: 0.96 },
  "exchange, replies": { known: 0.94, unknown: 0.96 },
  "exchange, opens": { known: 0.87, unknown: 0.88 },
  "exchange, speaks": { known: 0.985, unknown: 0.985 },
  "exchange, asks": { known: 0.9, unknown: 0.94 },
  "exchange, asks unanswered": { known: 0.92, unknown: 0.95 },
  // On a statement a Member who is no Minister asks its maker.
  "statement, asks": { known: 0.84, unknown: 0.9 },
  "debate, own motion": { known: 0.85, unknown: 0.85 },
  "debate, answers": { known: 0.9, unknown: 0.95 },
  "debate, replies": { known: 0.94, unknown: 0.985 },
  "debate, opens": { known: 0.93, unknown: 0.98 },
  "debate, speaks": { known: 0.955, unknown: 0.98 },
  "debate, asks": { known: 0.95, unknown: 0.95 },
};
/** How likely a paragraph must be to go on, for both of two of the owner's to be one turn. */
const GOES_ON = 0.5;
const LIKELY = 0.5;
/** Within so many paragraphs before a motion nobody but the Chair has spoken. */
const OPENS = 3;
/** So many paragraphs of a quotation are looked through. */
const QUOTED = 10;
const PRESIDES = 0.96;
const FEW_WORDS = 60;
/** So many words of the Chair's a page must show, to be of one who presided and is not known to have. */
const CHAIRS_WORDS = 2;
/** Cues of what the Chair does not say: who presides takes no part. */
const TAKES_PART = ["for-the-question", "we-act", "government-acts", "government-does", "agrees"];

/** Short words to the Chair on being called, which anybody may say. */
const GREETS_CHAIR = /^Thank you,? .{0,30}(?:Speaker|Chair)\b.{0,80}$/;

const CALLS_MINISTER = new RegExp(`^I (?:now )?call (?!the shadow)${MINISTER}`);

/** Questions to Ministers by the block's title; an exchange where much of what is said is questions. */
function sceneOf({ context, weighed }: Reading): Scene {
  if (isQuestions(context)) return "questions";
  const asked = weighed.reduce((sum, { asks }) => sum + asks, 0);
  return asked >= 0.3 * weighed.length ? "exchange" : "debate";
}

/**
 * What the words are, as a key of `CERTAIN`. Null where they do not fit what the owner was that day:
 * in a debate anybody speaks at length and anybody intervenes, so a speech is not shown as a
 * backbencher's on its place alone, but where the manifest records that the motion is the owner's.
 */
function kindOf(reading: Reading, at: number, scene: Scene): string | null {
  const { weighed, paragraphs, context } = reading;
  const { owner, movedBy, statementBy } = context;
  const { floor = 0, asks = 0, standings = [] } = weighed[at] ?? {};
  if (floor >= asks) {
    if (standings.join() === "minister") return kindOfAnswer(reading, at, scene);
    if (standings.includes("minister") && OF_THE_MINISTER.test(paragraphs[at]?.text ?? ""))
      return null;
    const opened = !paragraphs.slice(at + 1, at + 1 + OPENS).some(({ text }) => MOVES.test(text));
    return owner && movedBy?.name === owner.name && opened ? "debate, own motion" : null;
  }
  if (!standings.includes("no-minister") || !isOnlyQuestion(reading, at)) return null;
  if (statementBy && statementBy.name !== owner?.name) return "statement, asks";
  return `${scene}, asks${(weighed[at + 1]?.floor ?? 0) > 0.8 ? "" : " unanswered"}`;
}

/** True for what follows when the Chair calls somebody whose words do not name the owner. */
function isAnothersTurn({ paragraphs, cues }: Reading, at: number): boolean {
  const { text = "" } = paragraphs[at - 1] ?? {};
  const { owner } = cues;
  if (!text.startsWith("I ") || !CALLS.test(text) || owner?.named?.test(text)) return false;
  return !(owner?.standings.includes("minister") && CALLS_MINISTER.test(text));
}

/** True where a quotation, or what announces it, leads on to words that are likely somebody else's. */
function leadsToAnothers({ paragraphs, weighed }: Reading, at: number): boolean {
  const isQuoted = (i: number) => /^[“"]/.test(paragraphs[i]?.text ?? "");
  const announces = /:[-—]?$/.test(paragraphs[at]?.text ?? "") && isQuoted(at + 1);
  if (!announces && !isQuoted(at)) return false;
  let after = at + 1;
  while (after < at + QUOTED && isQuoted(after)) after += 1;
  return (weighed[after]?.owner ?? 1) < LIKELY;
}

/** True for what the owner says in the Chair. */
function presides(reading: Reading, at: number): boolean {
  const { weighed, paragraphs, cues, context } = reading;
  const { text = "" } = paragraphs[at] ?? {};
  const { words = [] } = cues.paragraphs[at] ?? {};
  const { owner, date } = context;
  const known = owner?.party === "Speaker" || (date && speakerOfTheCommons(date) === owner?.name);
  const chairs = weighed.filter(({ chair }, i) => chair > LIKELY && !isNobodys(reading, i));
  if (!known && chairs.length < CHAIRS_WORDS) return false;
  if (MOVES.test(text) || words.some((cue) => TAKES_PART.includes(cue))) return false;
  const each = weighed[at];
  const brief = text.split(" ").length <= FEW_WORDS;
  return each?.standings.join() === "chair" && brief && each.owner >= PRESIDES;
}

function isCertain(reading: Reading, at: number, scene: Scene): boolean {
  const { weighed, paragraphs, cues, context } = reading;
  const each = weighed[at];
  const { text = "" } = paragraphs[at] ?? {};
  if (isAnothersTurn(reading, at) || leadsToAnothers(reading, at)) return false;
  if (!each || GREETS_CHAIR.test(text)) return false;
  // Anybody may break in with one.
  if (cues.paragraphs[at]?.words.includes("point-of-order")) return false;
  if (each.chair > Math.max(each.floor, each.asks)) return presides(reading, at);
  if (isChairs(text)) return false;
  // A motion is whose the manifest says, or nobody's that is known.
  if (MOVES.test(text) && context.movedBy?.name !== context.owner?.name) return false;
  const certain = CERTAIN[kindOf(reading, at, scene) ?? ""];
  const known = (cues.owner?.standings.length ?? 0) < 3;
  return certain !== undefined && each.owner >= (known ? certain.known : certain.unknown);
}

function basis({ context }: Reading): string[] {
  const { owner, ownerBasis, date, movedBy } = context;
  if (!owner) return [];
  const page = [
    ownerBasis === "page"
      ? `the page is ${owner.name}’s`
      : `the manifest records that the page is ${owner.name}’s`,
  ];
  if (movedBy?.name === owner.name)
    page.push(`the manifest records that ${owner.name} moved the motion`);
  const [office] = date ? (officesOn(owner.name, date) ?? []) : [];
  if (!office || !date) return page;
  const held = office.title.startsWith("Minister, ")
    ? office.title.replace("Minister, ", "a Minister at the ").replace("the HM", "HM")
    : office.title;
  return [...page, `${owner.name} was ${held} on ${printDay(date)}`];
}

/** Names the owner of the page. */
export function ownerSpeaks(reading: Reading): Decision[] {
  const { context, cues, weighed } = reading;
  const { owner } = context;
  if (!owner || weighed.length < 2) return [];
  const known = basis(reading);
  const muchLaw = isMuchLaw(reading);
  const scene = sceneOf(reading);
  const decisions = weighed.flatMap((each, at): Decision[] => {
    const held = cues.paragraphs[at]?.owner ?? [];
    if (held.includes("names-owner") || held.includes("names-own-office")) return [];
    if (held.includes("own-seat")) {
      const evidence = `the speaker says “my ${owner.constituency} constituency”, which is ${owner.name}’s`;
      return [{ at, person: owner, chair: false, evidence: [evidence, ...known] }];
    }
    if (muchLaw || isNobodys(reading, at) || !isCertain(reading, at, scene)) return [];
    const evidence = [...known, ...ownerEvidence(reading, at)];
    return [{ at, person: owner, chair: each.chair > 0.9, evidence }];
  });
  return context.title && scene !== "questions" ? joined(decisions, weighed) : decisions;
}

/** Outside questions nothing is left out between two paragraphs of the owner's: they are one turn. */
function joined(decisions: readonly Decision[], weighed: Reading["weighed"]): Decision[] {
  return decisions.map((decision, nth) => {
    const follows = decisions[nth - 1]?.at === decision.at - 1;
    const goesOn = follows && (weighed[decision.at]?.continues ?? 0) >= GOES_ON;
    return { ...decision, goesOn };
  });
}
