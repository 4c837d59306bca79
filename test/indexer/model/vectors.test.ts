import { expect, test } from "vitest";
import { vectorFault } from "../../../indexer/model/vectors.ts";

test("a finite vector of unit length has no fault", () => {
  expect(vectorFault(Float32Array.of(0.6, -0.8), 2)).toBeNull();
});

test.each([
  ["a wrong number of values", Float32Array.of(1), "it has 1 numbers, expected 2"],
  ["NaN", Float32Array.of(Number.NaN, 1), "not a finite number"],
  ["infinity", Float32Array.of(Number.POSITIVE_INFINITY, 0), "not a finite number"],
  ["only noughts", Float32Array.of(0, 0), "its length is 0, expected 1"],
  ["a length above one", Float32Array.of(0.8, 0.8), "expected 1"],
])("%s is a fault", (_, vector, fault) => {
  expect(vectorFault(vector, 2)).toContain(fault);
});
