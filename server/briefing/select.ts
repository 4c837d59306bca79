/**
 * Which quotations stand in which section. Each stands once. The Government and the other parties come
 * first when there is room for few, so that no length shows one side only where both were found.
 */
import { homeOf, isBackground, isOtherParty, type QuotingSection } from "./homes.ts";
import { ROOM } from "./lengths.ts";
import { isMinister } from "./marks.ts";
import type { Quotation } from "./quotations.ts";
import type { BriefingLength } from "./schema.ts";

/** Quotations by section; in "questions-and-answers" each question is followed by its answer. */
export type Selection = Record<QuotingSection, Quotation[]>;

/** Each side is given this many before anything else is chosen. */
const FIRST = 2;

function emptySelection(): Selection {
  return {
    background: [],
    government: [],
    "other-parties": [],
    "questions-and-answers": [],
    "key-quotations": [],
  };
}

/**
 * Of `ranked` (best first) as many as the length has room for. `pairOf` gives the question and answer
 * that a quotation is one half of, or null.
 */
export function selectFound(
  ranked: readonly Quotation[],
  length: BriefingLength,
  open: ReadonlySet<QuotingSection>,
  pairOf: (quotation: Quotation) => [Quotation, Quotation] | null,
): Selection {
  const { quotations: room, most } = ROOM[length];
  const selection = emptySelection();
  const used = new Set<string>();
  const hasRoom = (wanted = 1) => used.size + wanted <= room;
  const free = ({ contribution }: Quotation) => !used.has(contribution.id);

  function take(
    section: QuotingSection,
    upTo: number,
    belongs: (each: Quotation["contribution"]) => boolean,
  ): void {
    if (!open.has(section)) return;
    const candidates = ranked.filter((each) => belongs(each.contribution));
    for (const each of section === "other-parties" ? partiesInTurn(candidates) : candidates) {
      if (selection[section].length >= upTo || !hasRoom()) return;
      if (!free(each)) continue;
      used.add(each.contribution.id);
      selection[section].push(each);
    }
  }

  function takePairs(upTo: number): void {
    if (!open.has("questions-and-answers")) return;
    for (const each of ranked) {
      if (selection["questions-and-answers"].length >= 2 * upTo || !hasRoom(2)) return;
      const pair = pairOf(each);
      if (pair === null || !pair.every(free)) continue;
      for (const half of pair) used.add(half.contribution.id);
      selection["questions-and-answers"].push(...pair);
    }
  }

  const isGovernmentPosition = (each: Quotation["contribution"]) =>
    isMinister(each) && !isBackground(each);
  const first = (section: QuotingSection) => Math.min(FIRST, most[section]);
  take("government", first("government"), isGovernmentPosition);
  take("other-parties", first("other-parties"), isOtherParty);
  takePairs(most["questions-and-answers"]);
  take("background", most.background, isBackground);
  take("other-parties", most["other-parties"], isOtherParty);
  take("government", most.government, isGovernmentPosition);
  take("key-quotations", most["key-quotations"], () => true);
  // A page with room left takes the best of what remains.
  for (const section of ["government", "other-parties", "background", "key-quotations"] as const) {
    take(section, room, (each) => homeOf(each) === section);
  }
  return selection;
}

/** The first of each party, then the second of each, and so on; parties in order of their first. */
function partiesInTurn(quotations: readonly Quotation[]): Quotation[] {
  const turns = new Map<string | null, number>();
  return quotations
    .map((quotation) => {
      const { party } = quotation.contribution.speaker;
      const turn = turns.get(party) ?? 0;
      turns.set(party, turn + 1);
      return { quotation, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ quotation }) => quotation);
}

/**
 * All that was kept, in its order: under "Key quotations", or each in its own section. What has no
 * section that is wanted stands under "Key quotations" too.
 */
export function selectKept(
  kept: readonly Quotation[],
  order: "kept" | "sections",
  open: ReadonlySet<QuotingSection>,
): Selection {
  const selection = emptySelection();
  const answered = new Map(
    kept.flatMap((each) =>
      each.contribution.answers === null ? [] : [[each.contribution.answers, each] as const],
    ),
  );
  const paired = new Set<Quotation>();
  for (const each of kept) {
    if (order === "kept") {
      selection["key-quotations"].push(each);
      continue;
    }
    const answer = answered.get(each.contribution.id);
    if (answer !== undefined && open.has("questions-and-answers") && !paired.has(answer)) {
      selection["questions-and-answers"].push(each, answer);
      paired.add(each).add(answer);
    }
  }
  if (order === "kept") return selection;
  for (const each of kept) {
    if (paired.has(each)) continue;
    const home = homeOf(each.contribution);
    selection[open.has(home) ? home : "key-quotations"].push(each);
  }
  return selection;
}
