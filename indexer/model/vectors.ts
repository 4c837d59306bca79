/** What a vector must be before anyone may store it or search with it. */

/** Single precision keeps a normalised vector's length within 1e-6 of 1; this leaves room. */
const LENGTH_TOLERANCE = 1e-4;

/**
 * Why a vector is not one of `dimension` finite numbers and of unit length, in plain English; null
 * when it is.
 */
export function vectorFault(vector: Float32Array, dimension: number): string | null {
  if (vector.length !== dimension) {
    return `it has ${vector.length} numbers, expected ${dimension}`;
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares)) return "it holds a value that is not a finite number";
  const length = Math.sqrt(squares);
  return Math.abs(length - 1) > LENGTH_TOLERANCE ? `its length is ${length}, expected 1` : null;
}
