/**
 * Which contributions are checked by hand: places chosen at random from the raw files with a fixed
 * seed, so that nobody picks the ones a reader gets right. It knows lines only, and runs no reader.
 *
 * `npx tsx test/indexer/sources/hand-checked-sample.ts [FOLDER]` prints the places, of the ParlParse
 * files too if their folder is given.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linesOf, SEED_FILES } from "./seeds.ts";

/** A file and the 1-based line that was drawn from it. */
export interface Place {
  file: string;
  line: number;
}

const SEED = 20_260_612;

/** How many places are drawn from each file. */
const FROM_PARLPARSE: Readonly<Record<string, number>> = {
  "daylord2009-10-26a.xml": 10,
  "daylord2009-10-28a.xml": 10,
  "debates2009-10-26b.xml": 10,
  "debates2009-10-27d.xml": 9,
  "debates2009-10-28c.xml": 9,
  "debates2009-10-29a.xml": 9,
  "debates2016-05-09b.xml": 13,
  "debates2020-06-15a.xml": 11,
  "debates2020-12-15a.xml": 11,
  "lordswms2009-10-26a.xml": 5,
  "westminster2009-10-27a.xml": 9,
  "westminster2009-10-28a.xml": 9,
};
const FROM_SEEDS = [7, 6, 8, 17, 7] as const;

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32, a public-domain generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(lines: readonly number[], count: number, random: () => number): number[] {
  const left = [...lines];
  const drawn = Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  );
  return drawn.flat().sort((a, b) => a - b);
}

function linesWith(pattern: RegExp, file: string): number[] {
  const lines = readFileSync(file, "latin1").split("\n");
  return lines.flatMap((line, i) => (pattern.test(line) ? [i + 1] : []));
}

/** Lines of the ParlParse files in a folder on which a speech opens. */
export function parlParsePlaces(folder: string): Place[] {
  return Object.entries(FROM_PARLPARSE).flatMap(([name, count], i) => {
    const speeches = linesWith(/^\s*<speech /, join(folder, name));
    return draw(speeches, count, randomNumbers(SEED + i)).map((line) => ({ file: name, line }));
  });
}

/** Lines of the seeds: a speaker's header where the page has them, else any paragraph of a dozen words. */
export function seedPlaces(): Place[] {
  return SEED_FILES.flatMap((file, i) => {
    const labelled = linesOf(file).some((line) => line.includes(" Portrait "));
    const lines = linesWith(labelled ? / Portrait / : /^(?!Main Page:)(?:\S+\s+){12}/, file);
    const drawn = draw(lines, FROM_SEEDS[i] ?? 0, randomNumbers(SEED - 1 - i));
    return drawn.map((line) => ({ file: basename(file), line }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  for (const { file, line } of [...seedPlaces(), ...(folder ? parlParsePlaces(folder) : [])]) {
    console.log(`${file}:${line}`);
  }
}
