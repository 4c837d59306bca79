/** What a rule is: it may name the speaker of some paragraphs, each time with its evidence. */
import type { Person } from "../../../../manifest.ts";
import type { Paragraph } from "../../../block.ts";
import type { BlockContext } from "../context.ts";
import type { BlockCues } from "../features.ts";
import type { Weighed } from "../weighing.ts";
import type { Weights } from "../weights.ts";

export interface Reading {
  paragraphs: readonly Paragraph[];
  context: BlockContext;
  cues: BlockCues;
  weighed: readonly Weighed[];
  weights: Weights;
}

export interface Decision {
  /** Place of the paragraph in the block. */
  at: number;
  /** Null where only the office is certain: the Chair, whoever it was. */
  person: Person | null;
  chair: boolean;
  evidence: string[];
  /** The rule holds the paragraph for the same turn as the one before. */
  goesOn?: boolean;
}

export type Rule = (reading: Reading) => Decision[];
