/** A vector that is not what it should be scrambles every ranking silently, so each is checked at each border. */

/** How far from 1 the length of a vector may be. Models that compute in single precision stay within 1e-6. */
const NORM_TOLERANCE = 1e-3;

/** What is wrong with a vector, in plain English; null when it has the dimension, is finite and of unit length. */
export function vectorFault(vector: ArrayLike<number>, dimension: number): string | null {
  if (vector.length !== dimension) {
    return `it has ${vector.length} values where ${dimension} are needed`;
  }
  let sum = 0;
  for (let index = 0; index < vector.length; index++) {
    const value = vector[index] ?? Number.NaN;
    sum += value * value;
  }
  if (!Number.isFinite(sum)) return "it holds a value that is not a finite number";
  if (Math.abs(Math.sqrt(sum) - 1) > NORM_TOLERANCE) {
    return `its length is ${Math.sqrt(sum).toPrecision(4)}, not 1`;
  }
  return null;
}
