import { expect, test } from "vitest";
import { fuseRankings } from "../../server/fusion.ts";

const ranking = (...ids: string[]) => ids.map((id) => ({ id }));

test("puts an item that both rankings hold before one that leads a single ranking", () => {
  const fused = fuseRankings([ranking("a", "both"), ranking("b", "both")]);
  expect(fused.map(({ item }) => item.id)).toEqual(["both", "a", "b"]);
});

test("scores by the sum of 1 / (60 + rank)", () => {
  const [first] = fuseRankings([ranking("a"), ranking("b", "a")]);
  expect(first?.score).toBeCloseTo(1 / 61 + 1 / 62, 12);
});

test("orders ties by id whichever ranking comes first", () => {
  const ids = (...rankings: { id: string }[][]) =>
    fuseRankings(rankings).map(({ item }) => item.id);
  expect(ids(ranking("b"), ranking("a"))).toEqual(ids(ranking("a"), ranking("b")));
});

test("gives nothing for no rankings", () => {
  expect(fuseRankings([])).toEqual([]);
  expect(fuseRankings([[], []])).toEqual([]);
});
