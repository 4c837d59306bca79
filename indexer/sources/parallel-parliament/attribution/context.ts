/** What is known of a block beside its words. */
import type { Person } from "../../../manifest.ts";

export interface BlockContext {
  /** Whose page it is; null when nobody says. */
  owner: Person | null;
  ownerBasis: "page" | "manifest";
  /** Of the page's head: "Home Office". */
  department: string | null;
  venue: string | null;
  date: string | null;
  /** First and last day on which the debate can have been. */
  days: { from: string; to: string } | null;
  title: string | null;
  movedBy: Person | null;
  statementBy: Person | null;
}
