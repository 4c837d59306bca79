/**
 * Reads a safetensors file: eight bytes of header length (little-endian), a JSON header that names
 * each tensor with its type, shape and place, then the values back to back without holes.
 * Source: https://github.com/huggingface/safetensors#format
 */
import { z } from "zod";
import { ModelError } from "./error.ts";

const LENGTH_BYTES = 8;

/** Bytes per value of the types that stand in BERT weights. */
const BYTES_PER_VALUE = { F16: 2, F32: 4, I64: 8 } as const;

const TensorEntry = z.object({
  dtype: z.enum(["F16", "F32", "I64"]),
  shape: z.array(z.int().min(0)),
  data_offsets: z.tuple([z.int().min(0), z.int().min(0)]),
});
type TensorEntry = z.infer<typeof TensorEntry>;

const Header = z.record(z.string(), z.unknown());

export interface Safetensors {
  /** Names of all tensors, in the order of the header. */
  readonly names: readonly string[];
  /**
   * The bit patterns of a half-precision tensor, row by row, as a copy.
   * Throws a {@link ModelError} when there is none of that name, type and shape.
   */
  halves(name: string, shape: readonly number[]): Uint16Array;
}

/**
 * Reads and checks the header of a whole file held in memory.
 * `file` names it in errors. Throws a {@link ModelError} when the file is cut short, has bytes to
 * spare, or its header is not what the format asks for.
 */
export function readSafetensors(bytes: Uint8Array, file: string): Safetensors {
  const fail = (reason: string, cause?: unknown): ModelError =>
    new ModelError(
      `${file} is not a usable safetensors file: ${reason}. Run \`npm ci\` to install it again.`,
      { cause },
    );
  if (bytes.byteLength < LENGTH_BYTES) {
    throw fail(`it is ${bytes.byteLength} bytes long, too short for a header`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getBigUint64(0, true);
  if (headerLength > BigInt(bytes.byteLength - LENGTH_BYTES)) {
    throw fail(`its header claims ${headerLength} bytes, more than the file holds`);
  }
  const dataStart = LENGTH_BYTES + Number(headerLength);
  const entries = readHeader(bytes.subarray(LENGTH_BYTES, dataStart), fail);
  checkPlaces(entries, bytes.byteLength - dataStart, fail);

  return {
    names: [...entries.keys()],
    halves(name, shape) {
      const entry = entries.get(name);
      if (entry === undefined) throw fail(`it holds no tensor "${name}"`);
      if (entry.dtype !== "F16" || entry.shape.join() !== shape.join()) {
        throw fail(
          `tensor "${name}" is ${entry.dtype} [${entry.shape.join(", ")}], expected F16 [${shape.join(", ")}]`,
        );
      }
      const [start, end] = entry.data_offsets;
      // A copy, because the values need not start at an even address in the file.
      return new Uint16Array(
        Uint8Array.prototype.slice.call(bytes, dataStart + start, dataStart + end).buffer,
      );
    },
  };
}

type Fail = (reason: string, cause?: unknown) => ModelError;

function readHeader(bytes: Uint8Array, fail: Fail): Map<string, TensorEntry> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw fail("its header is not JSON", cause);
  }
  const header = Header.safeParse(json);
  if (!header.success) throw fail("its header is not a JSON object", header.error);
  const entries = new Map<string, TensorEntry>();
  for (const [name, value] of Object.entries(header.data)) {
    if (name === "__metadata__") continue;
    const entry = TensorEntry.safeParse(value);
    if (!entry.success) {
      throw fail(`tensor "${name}" is badly described: ${z.prettifyError(entry.error)}`);
    }
    entries.set(name, entry.data);
  }
  return entries;
}

/** Each tensor must be as long as its shape says, and together they must fill the data exactly. */
function checkPlaces(
  entries: ReadonlyMap<string, TensorEntry>,
  dataLength: number,
  fail: Fail,
): void {
  let filledTo = 0;
  const inOrder = [...entries].sort(
    ([, one], [, other]) =>
      one.data_offsets[0] - other.data_offsets[0] || one.data_offsets[1] - other.data_offsets[1],
  );
  for (const [name, { dtype, shape, data_offsets }] of inOrder) {
    const [start, end] = data_offsets;
    const expected = shape.reduce((product, size) => product * size, BYTES_PER_VALUE[dtype]);
    if (end - start !== expected) {
      throw fail(`tensor "${name}" takes ${end - start} bytes, its shape needs ${expected}`);
    }
    if (start !== filledTo) {
      throw fail(`tensor "${name}" starts at byte ${start} of the data, expected ${filledTo}`);
    }
    filledTo = end;
  }
  if (filledTo !== dataLength) {
    throw fail(`its tensors take ${filledTo} bytes, the file holds ${dataLength}`);
  }
}
