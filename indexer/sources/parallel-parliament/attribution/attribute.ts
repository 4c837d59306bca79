/**
 * Who speaks on a page that does not say. Every rule gives the names it is sure of with its evidence;
 * where two differ, or none is sure, the speaker stays unidentified: a wrong name costs more than a
 * missing one.
 */
import { type Paragraph, type Turn, type TurnSpeaker, UNIDENTIFIED } from "../../block.ts";
import type { BlockContext } from "./context.ts";
import { gatherCues } from "./features.ts";
import { chairPresides } from "./rules/chair.ts";
import { followed } from "./rules/followed.ts";
import { moverOfDebate, moverOpens } from "./rules/mover.ts";
import { namedLater } from "./rules/named-later.ts";
import { officeAddressed } from "./rules/office-addressed.ts";
import { onlyTurnLeft } from "./rules/only-turn-left.ts";
import { ownerSpeaks } from "./rules/owner-speaks.ts";
import type { Decision, Reading, Rule } from "./rules/rule.ts";
import { statementAnswers } from "./rules/statement-answers.ts";
import { intoTurns } from "./turns.ts";
import { weigh } from "./weighing.ts";
import { shippedWeights, type Weights } from "./weights.ts";

const RULES: readonly Rule[] = [
  chairPresides,
  moverOpens,
  moverOfDebate,
  officeAddressed,
  namedLater,
  followed,
  statementAnswers,
  ownerSpeaks,
];

/** What the rules that name a paragraph agree on; null where they differ or none does. */
function agreed(decisions: readonly Decision[]): Decision | null {
  const named = decisions.filter(({ person }) => person !== null);
  const [first] = named.length > 0 ? named : decisions;
  if (!first || named.some(({ person }) => person?.name !== first.person?.name)) return null;
  if (decisions.some(({ chair }) => chair !== first.chair)) return null;
  return {
    ...first,
    evidence: [...new Set(decisions.flatMap(({ evidence }) => evidence))],
    goesOn: decisions.some(({ goesOn }) => goesOn === true),
  };
}

function speakerOf(decision: Decision | null): TurnSpeaker {
  if (!decision) return UNIDENTIFIED;
  const { person, evidence, chair } = decision;
  return {
    ...UNIDENTIFIED,
    name: person?.name ?? null,
    attribution: person ? "inferred" : "unidentified",
    evidence,
    party: person?.party ?? null,
    constituency: person?.constituency ?? null,
    chair,
  };
}

/** The block's turns, with the speakers that the evidence leaves no doubt of. */
export function attributeTurns(
  paragraphs: readonly Paragraph[],
  context: BlockContext,
  weights: Weights = shippedWeights(),
): Turn[] {
  const cues = gatherCues(
    paragraphs.map(({ text }) => text),
    context,
  );
  const weighed = weigh(cues, weights);
  const reading: Reading = { paragraphs, context, cues, weighed, weights };
  const decided: Decision[][] = paragraphs.map(() => []);
  for (const rule of RULES) {
    for (const decision of rule(reading)) decided[decision.at]?.push(decision);
  }
  const first = decided.map(agreed);
  const doubtful = decided.map((decisions, i) => decisions.length > 0 && first[i] === null);
  const left = doubtful.includes(true) ? [] : onlyTurnLeft(reading, first);
  const all = first.map((decision, i) => decision ?? left.find(({ at }) => at === i) ?? null);
  return intoTurns(
    paragraphs,
    all.map(speakerOf),
    weighed.map(({ continues }, i) => (all[i]?.goesOn ? 1 : continues)),
  );
}
