/** A fixed split by debate: rules are made on one half and reported on the other. */
import { createHash } from "node:crypto";

export type Half = "tuning" | "reporting";

/** A number that depends on the text only, from 0 to 2^32 - 1. */
export function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

/** The half of the debate with this key. */
export function halfOf(key: string): Half {
  return hashOf(key) % 2 === 0 ? "tuning" : "reporting";
}
