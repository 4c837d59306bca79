/**
 * Vectors kept by what they were made from, so that a rebuild embeds only what changed and an
 * interrupted run goes on where it stopped.
 *
 * One file per model, of records of fixed size that are only ever appended:
 *   32 bytes  SHA-256 of the model's identity and the whole input
 *   4 x dimension bytes  the vector, single precision, little endian
 *   8 bytes  the first of the SHA-256 of all the above
 * A record whose checksum or vector is wrong is as good as absent; a torn tail is cut off.
 */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import type { ModelIdentity } from "./embedder.ts";
import { vectorFault } from "./vectors.ts";

const KEY_BYTES = 32;
const CHECKSUM_BYTES = 8;
const FLOAT_BYTES = 4;

export interface EmbeddingCache {
  /** Number of distinct inputs whose vector is known. */
  readonly size: number;
  /** The vector of an input; undefined when it is not known. */
  get(input: string): Float32Array | undefined;
  /** Keeps vectors, on disk when the promise resolves. Rejects a vector that is not a unit vector. */
  add(entries: readonly { input: string; vector: Float32Array }[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the cache of one model in `directory`, creating both as needed. Only one process may have it
 * open (the writer's lock of the index sees to that).
 */
export async function openEmbeddingCache(
  directory: string,
  model: ModelIdentity,
): Promise<EmbeddingCache> {
  await mkdir(directory, { recursive: true });
  const file = await open(join(directory, `${model.hash}.bin`), "a+");
  const recordBytes = KEY_BYTES + model.dimension * FLOAT_BYTES + CHECKSUM_BYTES;
  const content = await file.readFile();
  const whole = content.length - (content.length % recordBytes);
  if (whole < content.length) await file.truncate(whole);

  const vectors = new Map<string, Float32Array>();
  for (let offset = 0; offset < whole; offset += recordBytes) {
    const record = decode(content.subarray(offset, offset + recordBytes), model.dimension);
    if (record) vectors.set(record.key, record.vector);
  }
  const keyOf = (input: string) =>
    createHash("sha256").update(`${model.hash}\0${model.dimension}\0${input}`).digest();

  return {
    get size() {
      return vectors.size;
    },
    get: (input) => vectors.get(keyOf(input).toString("hex")),
    async add(entries) {
      const records = entries.map(({ input, vector }) => {
        const fault = vectorFault(vector, model.dimension);
        if (fault) {
          throw new Error(
            `The model ${model.name} gave a vector that cannot be used: ${fault}. The text was: ${input.slice(0, 80)}`,
          );
        }
        return { key: keyOf(input), vector };
      });
      await file.appendFile(Buffer.concat(records.map(({ key, vector }) => encode(key, vector))));
      for (const { key, vector } of records) vectors.set(key.toString("hex"), vector);
    },
    close: () => file.close(),
  };
}

function encode(key: Buffer, vector: Float32Array): Buffer {
  const body = Buffer.alloc(KEY_BYTES + vector.length * FLOAT_BYTES);
  key.copy(body);
  for (const [index, value] of vector.entries()) {
    body.writeFloatLE(value, KEY_BYTES + index * FLOAT_BYTES);
  }
  return Buffer.concat([body, checksum(body)]);
}

function decode(
  record: Buffer,
  dimension: number,
): { key: string; vector: Float32Array } | undefined {
  const body = record.subarray(0, -CHECKSUM_BYTES);
  if (!checksum(body).equals(record.subarray(-CHECKSUM_BYTES))) return undefined;
  const vector = Float32Array.from({ length: dimension }, (_, index) =>
    body.readFloatLE(KEY_BYTES + index * FLOAT_BYTES),
  );
  if (vectorFault(vector, dimension)) return undefined;
  return { key: body.subarray(0, KEY_BYTES).toString("hex"), vector };
}

function checksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest().subarray(0, CHECKSUM_BYTES);
}
