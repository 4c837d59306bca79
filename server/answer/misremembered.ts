/** Finds a quotation that is remembered slightly wrong, and says where it differs from the record. */
import { subjectStems, type Word, wordsOf } from "../words.ts";

/** Where the words stand, and how far they are from those asked for. */
export interface NearMatch {
  start: number;
  end: number;
  /** Words that differ, as a share of the words asked for. */
  distance: number;
  /** What was asked for and what the record has instead, in order and as each is written; either may be empty. */
  differences: { asked: string; recorded: string }[];
}

/** With more words wrong it is another sentence. */
const FARTHEST = 0.4;
/**
 * With more words wrong than this it is one too, unless this share of what they speak of is the same:
 * "the police are institutionally racist" is not "the media are using racist".
 */
const NEAR = 0.25;
const SAME_SUBJECT = 0.6;
const LONGEST = 80;
/**
 * What a wrong, missing or added word costs, and each further word of one stretch that was added: who
 * remembers "him" for a Member's whole title has forgotten one thing, not ten.
 */
const WORD = 10;
const FURTHER = 2;

type Step = "same" | "changed" | "added" | "left-out";

/** The cheapest way to every pair of places, and the last step on it. */
interface Alignment {
  cost: Uint16Array[];
  steps: Step[][];
  /** Whether the added word at a pair of places goes on a stretch of added words. */
  further: boolean[][];
}

/**
 * The stretch of a text that comes nearest to a quotation, word by word; null when more than two
 * fifths of the words differ, or fewer and they are what it speaks of.
 */
export function findNear(quote: string, text: string): NearMatch | null {
  const asked = writtenOut(quote).slice(0, LONGEST);
  const recorded = writtenOut(text);
  if (asked.length === 0 || recorded.length === 0) return null;
  const alignment = align(asked, recorded);
  const end = endOf(alignment, asked.length, recorded);
  const distance = (alignment.cost[asked.length]?.[end] ?? 0) / (WORD * asked.length);
  if (end === 0 || distance > FARTHEST) return null;
  const match = trace({ quote, asked, text, recorded }, alignment, end, distance);
  return distance <= NEAR || speaksOfTheSame(quote, text.slice(match.start, match.end))
    ? match
    : null;
}

/**
 * How much of the record the nearest stretch reaches. Of ends that come equally near, that with the last word
 * asked for; else a last word that is another in the record is told as such, and not as one too many.
 */
function endOf({ cost, steps }: Alignment, row: number, recorded: readonly Compared[]): number {
  const line = [...(cost[row] ?? [])];
  const nearest = Math.min(...line);
  const ends = [...line.keys()].filter((column) => line[column] === nearest);
  const [end = 0] = ends;
  const same = ends.find((column) => steps[row]?.[column] === "same");
  if (same !== undefined) return same;
  const next = recorded[end];
  const other = next !== undefined && !next.opens && subjectStems(next.lower).size > 0;
  return other && line[end + 1] === nearest && steps[row]?.[end + 1] === "changed" ? end + 1 : end;
}

function speaksOfTheSame(quote: string, recorded: string): boolean {
  const held = subjectStems(recorded);
  const asked = [...subjectStems(quote)];
  return asked.filter((stem) => held.has(stem)).length >= SAME_SUBJECT * asked.length;
}

/** Hansard prints "should not" for what was often said, and is remembered, as "shouldn't". */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, "can not"],
  [/^won't$/, "will not"],
  [/^shan't$/, "shall not"],
  [/^(.+)n't$/, "$1 not"],
  [/^(.+)'re$/, "$1 are"],
  [/^(.+)'ve$/, "$1 have"],
  [/^(.+)'ll$/, "$1 will"],
  [/^i'm$/, "i am"],
  [/^cannot$/, "can not"],
];

const SENTENCE_ENDS = /[.?!…]/;

interface Compared extends Word {
  /** Whether it opens a sentence. */
  opens: boolean;
  /** Whether it is half of a contraction, and so not written in the text. */
  contracted: boolean;
}

const FIGURE = /^\p{N}+$/u;

/** The words of a text; of a figure, as "1,900" or "99.95", the parts are one word. */
function wholeFigures(text: string): Word[] {
  const words: Word[] = [];
  for (const word of wordsOf(text)) {
    const last = words.at(-1);
    const joint = last && text.slice(last.end, word.start);
    if (last && /^[.,]$/.test(joint ?? "") && FIGURE.test(word.lower) && /\d$/.test(last.lower)) {
      words[words.length - 1] = {
        lower: `${last.lower}${joint}${word.lower}`,
        start: last.start,
        end: word.end,
      };
    } else words.push(word);
  }
  return words;
}

/** The words of a text, each contraction as the two words it stands for, both in its place. */
function writtenOut(text: string): Compared[] {
  const words = wholeFigures(text);
  return words.flatMap((word, index): Compared[] => {
    const opens = SENTENCE_ENDS.test(text.slice(words[index - 1]?.end ?? 0, word.start));
    const [form, full] = CONTRACTED.find(([form]) => form.test(word.lower)) ?? [];
    if (form === undefined || full === undefined) return [{ ...word, opens, contracted: false }];
    return word.lower
      .replace(form, full)
      .split(" ")
      .map((lower) => ({ ...word, lower, opens, contracted: true }));
  });
}

/** Words that follow one another, as the text has them. */
function printed(text: string, words: readonly Compared[]): string {
  if (words.some(({ contracted }) => contracted)) return words.map(({ lower }) => lower).join(" ");
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** The cheapest way to read every asked word within the record, from anywhere in it. */
function align(asked: readonly Word[], recorded: readonly Word[]): Alignment {
  const width = recorded.length + 1;
  const cost: Uint16Array[] = [new Uint16Array(width)];
  const steps: Step[][] = [[]];
  const further: boolean[][] = [[]];
  for (let row = 1; row <= asked.length; row += 1) {
    const above = cost[row - 1];
    const line = new Uint16Array(width);
    const taken: Step[] = ["left-out"];
    const goesOn: boolean[] = [false];
    line[0] = WORD * row;
    let stretch = Number.POSITIVE_INFINITY;
    for (let column = 1; column < width; column += 1) {
      const same = asked[row - 1]?.lower === recorded[column - 1]?.lower;
      const across = (above?.[column - 1] ?? 0) + (same ? 0 : WORD);
      const down = (above?.[column] ?? 0) + WORD;
      const opened = (line[column - 1] ?? 0) + WORD;
      goesOn[column] = stretch + FURTHER < opened;
      stretch = Math.min(stretch + FURTHER, opened);
      const least = Math.min(across, down, stretch);
      line[column] = least;
      taken[column] =
        least === across ? (same ? "same" : "changed") : least === down ? "left-out" : "added";
    }
    cost.push(line);
    steps.push(taken);
    further.push(goesOn);
  }
  return { cost, steps, further };
}

/** What is compared: both texts, and the words of each. */
interface Pair {
  quote: string;
  asked: readonly Compared[];
  text: string;
  recorded: readonly Compared[];
}

function trace(
  { quote, asked, text, recorded }: Pair,
  { steps, further }: Alignment,
  end: number,
  distance: number,
): NearMatch {
  const differences: { asked: Compared[]; recorded: Compared[] }[] = [];
  let [row, column, open, adding] = [asked.length, end, false, false];
  while (row > 0) {
    const taken = adding ? "added" : (steps[row]?.[column] ?? "left-out");
    // A first word too many is not another one for the last of the sentence before.
    const step = taken === "changed" && recorded[column]?.opens ? "left-out" : taken;
    adding = step === "added" && (further[row]?.[column] ?? false);
    if (step === "same") open = false;
    else {
      if (!open) differences.unshift({ asked: [], recorded: [] });
      open = true;
      const [difference] = differences;
      if (step !== "added") difference?.asked.unshift(...asked.slice(row - 1, row));
      if (step !== "left-out") difference?.recorded.unshift(...recorded.slice(column - 1, column));
    }
    if (step !== "added") row -= 1;
    if (step !== "left-out") column -= 1;
  }
  return {
    start: recorded[column]?.start ?? 0,
    end: recorded[end - 1]?.end ?? 0,
    distance,
    differences: differences.map((each) => ({
      asked: printed(quote, each.asked),
      recorded: printed(text, each.recorded),
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
