/**
 * Readers against what was written down by hand, from the raw files, of 160 places drawn at random
 * (`hand-checked-sample.ts`). The ParlParse days are no part of the project: their rows are checked
 * where the files lie beside it, or where the environment variable PARLPARSE says.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contribution } from "../../../indexer/contribution.ts";
import { differences, handChecked, workedOut } from "./hand-checked.ts";
import { parlParsePlaces, seedPlaces } from "./hand-checked-sample.ts";
import { readAll, SEED_FILES } from "./seeds.ts";

const PARLPARSE = process.env.PARLPARSE ?? join("..", "shared", "corpus", "parlparse");
const missing = !existsSync(join(PARLPARSE, "debates2016-05-09b.xml"));
const why = missing ? ` (SKIPPED: no ParlParse days at ${PARLPARSE}; set PARLPARSE)` : "";
if (missing) console.warn(`Hand-checked samples of ParlParse are not checked${why}.`);

const seeds = handChecked("seeds");
const parlParse = handChecked("parlparse");
let contributions: Contribution[];

const places = (rows: readonly { file: string; line: number }[]) =>
  rows.map(({ file, line }) => `${file}:${line}`).sort();

describe("of the seeds", () => {
  beforeAll(async () => {
    contributions = (await readAll(...SEED_FILES)).contributions;
  });

  it("the places are those that the sampler draws", () => {
    expect(places(seeds)).toEqual(places(seedPlaces()));
  });

  it.each(seeds)("$file:$line is read as it was by hand", (row) => {
    expect(differences(row, contributions)).toEqual([]);
  });

  it("at least a third of the speakers that the pages do not name are worked out, and none wrongly", () => {
    const { named, of } = workedOut(seeds, contributions);
    expect(named).toBeGreaterThanOrEqual(of / 3);
  });
});

describe.skipIf(missing)(`of ParlParse${why}`, () => {
  beforeAll(async () => {
    contributions = (await readAll(PARLPARSE)).contributions;
  });

  it("the places are those that the sampler draws", () => {
    expect(places(parlParse)).toEqual(places(parlParsePlaces(PARLPARSE)));
  });

  it.each(parlParse)("$file:$line is read as it was by hand", (row) => {
    expect(differences(row, contributions)).toEqual([]);
  });
});

it("at least 150 contributions were checked by hand", () => {
  expect(seeds.length + parlParse.length).toBeGreaterThanOrEqual(150);
});
