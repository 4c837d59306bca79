/** Paragraphs into turns: what plainly runs on, by one speaker, is one turn. */
import type { Paragraph, Turn, TurnSpeaker } from "../../block.ts";

/** How surely a paragraph must go on from the one before to be of one turn with it. */
const GOES_ON = 0.95;

/** A motion's lines, and a quotation announced by a colon, belong to the turn they follow. */
function announced(before: Paragraph, after: Paragraph): boolean {
  return (
    (/^I beg to move\b.*,$/.test(before.text) && after.text.startsWith("That ")) ||
    (before.text.endsWith(":") && /^[“"]/.test(after.text))
  );
}

/**
 * The turns of a block. A turn has one speaker; its evidence is that of its first paragraph.
 * @param continues how likely each paragraph is to go on in the turn of the one before
 */
export function intoTurns(
  paragraphs: readonly Paragraph[],
  speakers: readonly TurnSpeaker[],
  continues: readonly number[],
): Turn[] {
  const turns: Turn[] = [];
  paragraphs.forEach((paragraph, i) => {
    const [before, speaker, turn] = [paragraphs[i - 1], speakers[i], turns.at(-1)];
    if (!speaker) return;
    const same = turn?.speaker.name === speaker.name && turn.speaker.chair === speaker.chair;
    const evident = speaker.name !== null || !speaker.chair;
    const goesOn = evident && (continues[i] ?? 0) >= GOES_ON;
    if (before && turn && ((same && goesOn) || announced(before, paragraph))) {
      turn.paragraphs.push(paragraph);
      return;
    }
    turns.push({ speaker, paragraphs: [paragraph], reference: null, gapBefore: false });
  });
  return turns;
}
