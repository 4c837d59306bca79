/** Rearranging of matrices kept row by row; values are moved, never changed. */

/** A `[rows, columns]` matrix as `[columns, rows]`. */
export function transpose(matrix: Uint16Array, rows: number, columns: number): Uint16Array {
  const transposed = new Uint16Array(matrix.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      transposed[column * rows + row] = matrix[row * columns + column] ?? 0;
    }
  }
  return transposed;
}

/** Matrices of the same number of rows set side by side, the first one leftmost. */
export function joinColumns(matrices: readonly Uint16Array[], rows: number): Uint16Array {
  const widths = matrices.map((matrix) => matrix.length / rows);
  const totalWidth = widths.reduce((total, width) => total + width, 0);
  const joined = new Uint16Array(rows * totalWidth);
  let left = 0;
  for (const [index, matrix] of matrices.entries()) {
    const width = widths[index] ?? 0;
    for (let row = 0; row < rows; row++) {
      joined.set(matrix.subarray(row * width, (row + 1) * width), row * totalWidth + left);
    }
    left += width;
  }
  return joined;
}
