/** Reading through a `.gz` file. */
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { DocumentError } from "../document-error.ts";
import type { Unpacked } from "./archive-limits.ts";
import { type Input, leftOut } from "./input.ts";

async function* unpack(input: Input, unpacked: Unpacked): AsyncGenerator<Buffer> {
  let packed = 0;
  const gunzip = createGunzip();
  // What goes wrong on the way in destroys the stream, and so is met where it is read.
  const feeding = pipeline(async function* () {
    for await (const chunk of input.open()) {
      packed += chunk.length;
      yield chunk;
    }
  }, gunzip).catch(() => undefined);
  try {
    yield* unpacked.bounded(gunzip, input.file, () => packed);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    const reason = `the compressed file is damaged or cut short (${detail})`;
    throw new DocumentError(leftOut(input.file, reason, "Fetch or make it again."), { cause });
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

/** What is in a `.gz` file, cited by the file's own name. */
export function gunzipped(input: Input, unpacked: Unpacked): Input {
  return {
    ...input,
    name: input.name.replace(/\.gz$/i, ""),
    size: null,
    path: null,
    open: () => unpack(input, unpacked),
  };
}
