/** The opening speech on a motion, by whoever the manifest records as its mover. */

import { MOVES } from "../cues/certain.ts";
import { isNobodys } from "./nobody.ts";
import type { Decision, Reading } from "./rule.ts";

/** How likely the first words after the motion, and those after them, must be to go on in one turn. */
const BEGINS_SPEECH = 0.5;
const GOES_ON = 0.9;

/** Words to, or of, somebody else in the debate: the mover may have been interrupted. */
const TO_ANOTHER =
  /\?|\b(?:the|my) (?:right )?hon\.(?: and (?:learned|gallant))? (?:Gentleman|Lady|Friend|Member)\b|^(?:Order|I call|With this|Government|Amendment)\b|\bgive way\b|\bnoble (?:Lord|Baroness|Friend)\b/;

const AMENDS = /^(?:My Lords, )?I beg to move an amendment/;

function goesOn(reading: Reading, at: number, enough: number): boolean {
  const text = reading.paragraphs[at]?.text ?? "";
  const sure = (reading.weighed[at]?.continues ?? 0) >= enough;
  return sure && !TO_ANOTHER.test(text) && !isNobodys(reading, at);
}

/** The mover alone says why the debate was asked for. */
const OWN_DEBATE =
  /\b(?:behind|reasons? for|purposes? of|purposes? in) (?:my )?(?:requesting|securing|seeking|calling for) (?:this|today’s) debate\b|\bI (?:requested|secured|sought|called for|applied for) (?:this|today’s) debate\b/;

/** Names the mover where the words say why the speaker asked for the debate. */
export function moverOfDebate({ context, paragraphs }: Reading): Decision[] {
  const { movedBy } = context;
  if (!movedBy) return [];
  const evidence = [
    `the speaker says why this debate was asked for, and the manifest records that ${movedBy.name} moved its motion`,
  ];
  return paragraphs.flatMap(({ text }, at) =>
    OWN_DEBATE.test(text) ? [{ at, person: movedBy, chair: false, evidence }] : [],
  );
}

/** Names the mover for the motion and the speech that plainly goes on from it. */
export function moverOpens(reading: Reading): Decision[] {
  const { context, paragraphs } = reading;
  const { movedBy } = context;
  const start = paragraphs.findIndex(({ text }) => MOVES.test(text));
  const amended = paragraphs.findIndex(({ text }) => AMENDS.test(text));
  if (!movedBy || start === -1 || start > 3 || (amended !== -1 && amended < start)) return [];
  const decisions: Decision[] = [];
  let spoken = false;
  for (let at = start; at < paragraphs.length; at += 1) {
    const motion = at === start || (at === start + 1 && /^That /.test(paragraphs[at]?.text ?? ""));
    const enough = spoken ? GOES_ON : BEGINS_SPEECH;
    if (!motion && !goesOn(reading, at, enough)) break;
    spoken ||= !motion;
    const words = motion ? "the words move the motion" : "the words open the debate on the motion";
    const recorded = `the manifest records that ${movedBy.name} moved it`;
    decisions.push({
      at,
      person: movedBy,
      chair: false,
      evidence: [`${words}, and ${recorded}`],
      goesOn: at > start,
    });
  }
  return decisions;
}
