import type { Settings } from "./estimate.ts";

/** Chosen on the tuning half by leaving out a third of its debates in turn. */
export const SETTINGS: Settings = { rounds: 15, hold: 8, step: 0.05 };
