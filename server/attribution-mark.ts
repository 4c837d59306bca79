/** The mark of doubt that a name carries wherever it leaves the page. */
import type { Speaker } from "../indexer/contribution.ts";

/** " [speaker corrected locally]", " [speaker inferred]", or nothing for a name that the source states. */
export function attributionMark({
  attribution,
  correction,
}: Pick<Speaker, "attribution" | "correction">): string {
  if (correction !== null) return " [speaker corrected locally]";
  return attribution === "inferred" ? " [speaker inferred]" : "";
}
