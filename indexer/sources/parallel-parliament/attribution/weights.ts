/**
 * How much each cue tells, as natural logarithms of odds, by what it is a cue of. Estimated from
 * labelled debates (docs/attribution.md); the cues themselves are chosen for reasons.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";

/** Weight of a cue (inner key) in a table (outer key; see `factors.ts`). */
const Weights = z.record(z.string(), z.record(z.string(), z.number()));
export type Weights = z.infer<typeof Weights>;

let loaded: Weights | null = null;

/** The weights that come with the project; read and checked at the first call. */
export function shippedWeights(): Weights {
  loaded ??= Weights.parse(
    JSON.parse(readFileSync(new URL("weights.json", import.meta.url), "utf8")),
  );
  return loaded;
}
