/** Finds a quotation that is remembered slightly wrong, and says where it differs from the record. */
import { type Word, wordsOf } from "../words.ts";

/** Where the words stand, and how far they are from those asked for. */
export interface NearMatch {
  start: number;
  end: number;
  /** Words that differ, as a share of the words asked for. */
  distance: number;
  /** What was asked for and what the record has instead, in order; either may be empty. */
  differences: { asked: string; recorded: string }[];
}

/** With more words wrong it is another sentence. */
const FARTHEST = 0.4;
const LONGEST = 80;

type Step = "same" | "changed" | "added" | "left-out";

/**
 * The stretch of a text that comes nearest to a quotation, word by word; null when more than two
 * fifths of the words differ.
 */
export function findNear(quote: string, text: string): NearMatch | null {
  const asked = wordsOf(quote).slice(0, LONGEST);
  const recorded = wordsOf(text);
  if (asked.length === 0 || recorded.length === 0) return null;
  const { cost, steps } = align(asked, recorded);
  const last = cost[asked.length] ?? [];
  let end = 0;
  for (let column = 1; column <= recorded.length; column += 1) {
    if ((last[column] ?? 0) < (last[end] ?? 0)) end = column;
  }
  const distance = (last[end] ?? 0) / asked.length;
  if (end === 0 || distance > FARTHEST) return null;
  return trace(asked, recorded, steps, end, distance);
}

/** The cheapest way to read every asked word within the record, from anywhere in it. */
function align(asked: readonly Word[], recorded: readonly Word[]) {
  const width = recorded.length + 1;
  const cost: Uint16Array[] = [new Uint16Array(width)];
  const steps: Step[][] = [[]];
  for (let row = 1; row <= asked.length; row += 1) {
    const [above, line, taken] = [cost[row - 1], new Uint16Array(width), [] as Step[]];
    line[0] = row;
    taken[0] = "left-out";
    for (let column = 1; column < width; column += 1) {
      const same = asked[row - 1]?.lower === recorded[column - 1]?.lower;
      const across = (above?.[column - 1] ?? 0) + (same ? 0 : 1);
      const down = (above?.[column] ?? 0) + 1;
      const along = (line[column - 1] ?? 0) + 1;
      const least = Math.min(across, down, along);
      line[column] = least;
      taken[column] =
        least === across ? (same ? "same" : "changed") : least === down ? "left-out" : "added";
    }
    cost.push(line);
    steps.push(taken);
  }
  return { cost, steps };
}

function trace(
  asked: readonly Word[],
  recorded: readonly Word[],
  steps: readonly Step[][],
  end: number,
  distance: number,
): NearMatch {
  const differences: { asked: string[]; recorded: string[] }[] = [];
  let [row, column, open] = [asked.length, end, false];
  while (row > 0) {
    const step = steps[row]?.[column] ?? "left-out";
    if (step === "same") open = false;
    else {
      if (!open) differences.unshift({ asked: [], recorded: [] });
      open = true;
      const [difference] = differences;
      if (step !== "added") difference?.asked.unshift(asked[row - 1]?.lower ?? "");
      if (step !== "left-out") difference?.recorded.unshift(recorded[column - 1]?.lower ?? "");
    }
    if (step !== "added") row -= 1;
    if (step !== "left-out") column -= 1;
  }
  return {
    start: recorded[column]?.start ?? 0,
    end: recorded[end - 1]?.end ?? 0,
    distance,
    differences: differences.map((each) => ({
      asked: each.asked.join(" "),
      recorded: each.recorded.join(" "),
    })),
  };
}

/** The differences as a sentence. */
export function describeDifferences(differences: NearMatch["differences"]): string {
  const told = differences.map(({ asked, recorded }) => {
    if (recorded === "") return `“${asked}” does not stand there`;
    if (asked === "") return `“${recorded}” is left out`;
    return `where you have “${asked}”, the record has “${recorded}”`;
  });
  return `The quotation was not found word for word; what comes nearest differs: ${told.join("; ")}.`;
}
