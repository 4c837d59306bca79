import { expect, test } from "vitest";
import { joinColumns, transpose } from "../../../indexer/model/matrix.ts";

test("transposes a matrix that is not square", () => {
  const matrix = Uint16Array.of(1, 2, 3, 4, 5, 6);
  expect(transpose(matrix, 2, 3)).toEqual(Uint16Array.of(1, 4, 2, 5, 3, 6));
  expect(transpose(transpose(matrix, 2, 3), 3, 2)).toEqual(matrix);
});

test("sets matrices of different widths side by side", () => {
  const wide = Uint16Array.of(1, 2, 3, 4);
  const narrow = Uint16Array.of(9, 8);
  expect(joinColumns([wide, narrow], 2)).toEqual(Uint16Array.of(1, 2, 9, 3, 4, 8));
});

test("joins rows end to end", () => {
  expect(joinColumns([Uint16Array.of(1, 2), Uint16Array.of(3)], 1)).toEqual(
    Uint16Array.of(1, 2, 3),
  );
});
