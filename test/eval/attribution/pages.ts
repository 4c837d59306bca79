/** Every page the evaluation reads: each member's page of each debate, and each member's list. */
import { addToGroup } from "../../../indexer/add-to-group.ts";
import type { LabelledDebate } from "./debates.ts";
import { keptTurns, type RenderedPage, renderList, renderOneDebate } from "./render.ts";

/** What a page shows and what is known of it beside the page. */
export type Form =
  | "A, with facts"
  | "A, page alone"
  | "B, with facts and owner"
  | "B, with facts"
  | "B, page alone";

export interface EvaluatedPage extends RenderedPage {
  form: Form;
}

function owners(debates: readonly LabelledDebate[]): Map<string, LabelledDebate[]> {
  const found = new Map<string, LabelledDebate[]>();
  for (const debate of debates) {
    for (const name of new Set(debate.turns.map((turn) => turn.name))) {
      if (name === null || keptTurns(debate, name).length < 2) continue;
      addToGroup(found, name, debate);
    }
  }
  return found;
}

/** The pages of these debates, in a fixed order. A list holds no other debates. */
export function pagesOf(debates: readonly LabelledDebate[]): EvaluatedPage[] {
  const pages: EvaluatedPage[] = [];
  for (const [owner, theirs] of owners(debates)) {
    for (const debate of theirs) {
      const page = renderOneDebate(debate, owner);
      if (page.facts) pages.push({ ...page, form: "A, with facts" });
      pages.push({ ...page, facts: null, form: "A, page alone" });
    }
    const list = renderList(theirs.slice(0, 6), owner);
    pages.push({ ...list, facts: null, form: "B, page alone" });
    if (!list.facts) continue;
    const known = { name: owner, party: null, constituency: null };
    pages.push({ ...list, form: "B, with facts" });
    pages.push({
      ...list,
      facts: { ...list.facts, owner: known },
      form: "B, with facts and owner",
    });
  }
  return pages;
}
