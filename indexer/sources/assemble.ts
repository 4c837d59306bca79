/** Turns a reader's block into contributions: ids, offices, roles, kinds, references. */
import { hansardReference } from "../citation.ts";
import type { Contribution, Debate } from "../contribution.ts";
import { contributionIds, debateId } from "../identity.ts";
import { answersForGovernment, speakerOnDay } from "../speaker-on-day.ts";
import type { Block, Turn } from "./block.ts";
import { answeredBy, kindsOf } from "./kinds.ts";

function textOf(turn: Turn): string {
  return turn.paragraphs.map((paragraph) => paragraph.text).join("\n\n");
}

/** The texts of a block with a null for each marked gap, as ids are made from. */
function textsWithGaps(block: Block): (string | null)[] {
  return block.turns.flatMap((turn) => (turn.gapBefore ? [null, textOf(turn)] : [textOf(turn)]));
}

/**
 * The contributions of a block, in its order. `file` is named as the user would; `earlier` is how many
 * debates of the same day, place and title the file held before it.
 */
export function assemble(block: Block, file: string, earlier = 0): Contribution[] {
  const ids = contributionIds(textsWithGaps(block));
  const debate: Debate = {
    id: debateId(block, ids[0] ?? "", earlier),
    title: block.title,
    house: block.house,
    venue: block.venue,
    date: block.date,
    dateBasis: block.dateBasis,
    dateFrom: block.date ?? block.dateFrom ?? null,
    dateTo: block.date ?? block.dateTo ?? null,
    complete: block.complete,
    gapsMarked: block.gapsMarked,
  };
  const speakers = block.turns.map((turn) => speakerOnDay(turn.speaker, block));
  const answering = speakers.map(answersForGovernment);
  const kinds = kindsOf(block, answering);
  const answered = answeredBy(block, kinds);
  return block.turns.flatMap((turn, i) => {
    const first = turn.paragraphs[0];
    const last = turn.paragraphs.at(-1);
    const id = ids[i];
    const speaker = speakers[i];
    const kind = kinds[i];
    if (!first || !last || !id || !speaker || !kind) return [];
    const source = {
      file,
      lineStart: first.lineStart,
      lineEnd: last.lineEnd,
      url: turn.url ?? block.url,
    };
    const place = {
      reference: turn.reference,
      volume: turn.volume ?? null,
      column: turn.column ?? null,
    };
    const question = answered[i];
    return {
      id,
      aliases: turn.aliases ?? [],
      speaker,
      debate,
      position: i,
      gapBefore: turn.gapBefore,
      kind,
      text: textOf(turn),
      ...place,
      answers: typeof question === "number" ? (ids[question] ?? null) : null,
      source,
      sources: [source],
      citation: hansardReference(debate, place),
    };
  });
}
