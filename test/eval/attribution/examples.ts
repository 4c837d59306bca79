/** Rendered pages as the examples from which weights are estimated. */
import { heldMinisterialOffice } from "../../../indexer/offices.ts";
import { daysOfAge } from "../../../indexer/sources/parallel-parliament/attribution/age-days.ts";
import type { BlockContext } from "../../../indexer/sources/parallel-parliament/attribution/context.ts";
import {
  type BlockCues,
  gatherCues,
} from "../../../indexer/sources/parallel-parliament/attribution/features.ts";
import type { Standing } from "../../../indexer/sources/parallel-parliament/attribution/owner.ts";
import { stateOf } from "../../../indexer/sources/parallel-parliament/attribution/states.ts";
import type { LabelledDebate } from "./debates.ts";
import { MINISTERS_OF_2009 } from "./ministers-2009.ts";
import { keptTurns, renderOneDebate } from "./render.ts";

export interface Example {
  debate: string;
  owner: string;
  /** Under the owner's true standing. */
  cues: BlockCues;
  /** What the owner can have been, as far as the page and its facts show. */
  standings: readonly Standing[];
  texts: string[];
  /** True state of each paragraph. */
  states: number[];
  begins: boolean[];
}

/** What the owner was in this debate. */
function standingIn(debate: LabelledDebate, owner: string): Standing {
  const turns = debate.turns.filter(({ name }) => name === owner);
  if (turns.filter(({ chair }) => chair).length * 2 > turns.length) return "chair";
  const held = debate.date && heldMinisterialOffice(owner, debate.date);
  const minister = held ?? (debate.about.startsWith("2009") && MINISTERS_OF_2009.has(owner));
  return minister || turns.some(({ minister }) => minister) ? "minister" : "no-minister";
}

function exampleOf(debate: LabelledDebate, owner: string, withFacts: boolean): Example {
  const { facts, paragraphs, lines } = renderOneDebate(debate, owner);
  const block = withFacts ? facts?.blocks[0] : undefined;
  const said = debate.turns.find(({ name }) => name === owner);
  const context: BlockContext = {
    owner: { name: owner, party: said?.party ?? null, constituency: said?.constituency ?? null },
    ownerBasis: "page",
    department: null,
    venue: debate.venue,
    date: block?.date ?? null,
    days: daysOfAge(lines[2] ?? ""),
    title: block?.title ?? null,
    movedBy: block?.movedBy ?? null,
    statementBy: block?.statementBy ?? null,
  };
  const cues = gatherCues(
    paragraphs.map(({ text }) => text),
    context,
  );
  const standing = standingIn(debate, owner);
  const possible = cues.owner?.standings ?? [];
  // The table of offices does not reach back to 2009; there the labelled source stands in for it.
  const known = possible.length === 3 && withFacts ? [standing] : possible;
  return {
    debate: debate.key,
    owner,
    cues: { ...cues, standing },
    standings: known.includes(standing) ? known : [...known, standing],
    texts: paragraphs.map(({ text }) => text),
    states: paragraphs.map(({ place, manner }) => stateOf(place, manner)),
    begins: paragraphs.map(({ begins }) => begins),
  };
}

/** Every member's page of these debates, with and without the facts of a manifest. */
export function examplesOf(debates: readonly LabelledDebate[]): Example[] {
  return debates.flatMap((debate) =>
    [...new Set(debate.turns.map(({ name }) => name))].flatMap((owner) => {
      if (owner === null || keptTurns(debate, owner).length < 2) return [];
      return [true, false].map((withFacts) => exampleOf(debate, owner, withFacts));
    }),
  );
}
