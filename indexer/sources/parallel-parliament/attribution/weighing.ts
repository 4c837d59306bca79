/** How likely each reading of each paragraph is, over everything that is not known. */
import type { BlockCues } from "./features.ts";
import { likelihoods, type Readings, readingsOf, type Scores, scoresOf } from "./lattice.ts";
import type { Standing } from "./owner.ts";
import { STATES } from "./states.ts";
import type { Weights } from "./weights.ts";

/** Of a paragraph, from 0 to 1. */
export interface Weighed {
  /** The page's owner speaks. */
  owner: number;
  /** Whoever speaks holds the floor or answers; asks or intervenes; presides. */
  floor: number;
  asks: number;
  chair: number;
  /** Somebody else than the owner who holds the floor or answers. */
  otherFloor: number;
  /** The speaker of the paragraph before goes on. */
  continues: number;
  /** What the owner can be: every standing that is not all but ruled out. */
  standings: readonly Standing[];
}

/** A standing less likely than this is as good as ruled out. */
const UNLIKELY = 0.1;

const STANDINGS: readonly Standing[] = ["minister", "no-minister", "chair"];

function continuing(scores: Scores, { forward, backward, total }: Readings, i: number): number {
  if (i === 0) return 0;
  return STATES.reduce((sum, _, s) => {
    const score = (forward[i - 1]?.[s] ?? 0) + (scores.continues[i]?.[s] ?? 0);
    return sum + Math.exp(score + (backward[i]?.[s] ?? 0) - total);
  }, 0);
}

function weighOne(cues: BlockCues, weights: Weights): { total: number; weighed: Weighed[] } {
  const scores = scoresOf(cues, weights);
  const readings = readingsOf(scores);
  const weighed = likelihoods(readings).map((row, i): Weighed => {
    const sum = (test: (place: string, manner: string) => boolean) =>
      STATES.reduce(
        (all, { place, manner }, s) => all + (test(place, manner) ? (row[s] ?? 0) : 0),
        0,
      );
    return {
      owner: sum((place) => place === "owner"),
      floor: sum((_, manner) => manner === "floor"),
      asks: sum((_, manner) => manner === "asks"),
      chair: sum((_, manner) => manner === "chair"),
      otherFloor: sum((place, manner) => place !== "owner" && manner === "floor"),
      continues: continuing(scores, readings, i),
      standings: [cues.standing],
    };
  });
  return { total: readings.total + scores.standing, weighed };
}

function mixed(parts: readonly { share: number; weighed: Weighed }[]): Weighed {
  const sum = (of: (weighed: Weighed) => number) =>
    parts.reduce((all, { share, weighed }) => all + share * of(weighed), 0);
  return {
    owner: sum((each) => each.owner),
    floor: sum((each) => each.floor),
    asks: sum((each) => each.asks),
    chair: sum((each) => each.chair),
    otherFloor: sum((each) => each.otherFloor),
    continues: sum((each) => each.continues),
    standings: parts
      .filter(({ share }) => share > UNLIKELY)
      .flatMap(({ weighed }) => weighed.standings),
  };
}

/** What each paragraph of a block is likely to be, weighed over the standings its owner can have. */
export function weigh(cues: BlockCues, weights: Weights): Weighed[] {
  if (cues.paragraphs.length === 0) return [];
  const standings = cues.owner?.standings ?? STANDINGS;
  const each = standings.map((standing) => weighOne({ ...cues, standing }, weights));
  const most = Math.max(...each.map(({ total }) => total));
  const all = each.reduce((sum, { total }) => sum + Math.exp(total - most), 0);
  return cues.paragraphs.map((_, i) =>
    mixed(
      each.flatMap(({ total, weighed }) => {
        const here = weighed[i];
        return here ? [{ share: Math.exp(total - most) / all, weighed: here }] : [];
      }),
    ),
  );
}
